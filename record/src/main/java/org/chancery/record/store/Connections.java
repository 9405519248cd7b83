package org.chancery.record.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lends connections, one transaction at a time. Readers get one each; writers stand in line here,
 * and before the ledger's row where other programs write too. A connection that failed is thrown
 * away.
 */
final class Connections implements AutoCloseable {

  private static final int IDLE = 16;

  private final Database database;
  private final Deque<Connection> readers = new ConcurrentLinkedDeque<>();
  private final ReentrantLock line = new ReentrantLock(true);
  private @Nullable Connection writer;
  private volatile boolean closed;

  Connections(Database database) {
    this.database = database;
  }

  /** What is done inside one transaction. */
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /** Reads from one unchanging state of the store. */
  <T> T read(Work<T> work) {
    Connection connection = null;
    try {
      connection = readers.pollFirst();
      connection = connection == null ? database.reading() : connection;
      T result = work.with(connection);
      connection.commit();
      giveBack(connection);
      return result;
    } catch (SQLException e) {
      quietly(connection);
      throw problem(e);
    } catch (RuntimeException | Error e) {
      quietly(connection);
      throw e;
    }
  }

  /** Writes all or nothing; what was written is durable when this returns. */
  <T> T write(Work<T> work) {
    line.lock();
    try {
      Connection connection = writer == null ? database.writing() : writer;
      writer = connection;
      Sql.run(connection, "UPDATE ledger SET last_change = last_change");
      T result = work.with(connection);
      connection.commit();
      return result;
    } catch (SQLException e) {
      dropWriter();
      throw problem(e);
    } catch (RuntimeException | Error e) {
      dropWriter();
      throw e;
    } finally {
      line.unlock();
    }
  }

  private StoreProblem problem(SQLException e) {
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new StoreProblem("the store does not work: " + reason, e);
  }

  private void giveBack(Connection connection) {
    if (closed || readers.size() >= IDLE) {
      quietly(connection);
    } else {
      readers.addFirst(connection);
    }
  }

  private void dropWriter() {
    quietly(writer);
    writer = null;
  }

  /** Closing rolls back what is open; a connection that cannot even be closed is lost anyway. */
  private static void quietly(@Nullable Connection connection) {
    if (connection != null) {
      try (connection) {
        connection.rollback();
      } catch (SQLException e) {
        // What the caller is told is the first failure, not this one.
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    for (Connection reader = readers.poll(); reader != null; reader = readers.poll()) {
      quietly(reader);
    }
    line.lock();
    try {
      dropWriter();
    } finally {
      line.unlock();
    }
  }
}
