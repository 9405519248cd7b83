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

  Database database() {
    return database;
  }

  /** What is done inside one transaction. */
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /** Reads from one unchanging state of the store. */
  <T> T read(Work<T> work) {
    Connection idle = readers.pollFirst();
    try {
      return idle == null ? reading(database.reading(), work) : again(idle, work);
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  /** A server may have hung up on a connection that lay idle: then a new one is tried, once. */
  private <T> T again(Connection idle, Work<T> work) throws SQLException {
    try {
      return reading(idle, work);
    } catch (SQLException e) {
      if (!hungUp(e)) {
        throw e;
      }
      return reading(database.reading(), work);
    }
  }

  private <T> T reading(Connection connection, Work<T> work) throws SQLException {
    boolean done = false;
    try {
      T result = work.with(connection);
      connection.commit();
      done = true;
      return result;
    } finally {
      if (done) {
        giveBack(connection);
      } else {
        quietly(connection);
      }
    }
  }

  /** Writes all or nothing; what was written is durable when this returns. */
  <T> T write(Work<T> work) {
    line.lock();
    boolean done = false;
    try {
      Connection connection = locked();
      T result = work.with(connection);
      connection.commit();
      done = true;
      return result;
    } catch (SQLException e) {
      throw problem(e);
    } finally {
      if (!done) {
        dropWriter();
      }
      line.unlock();
    }
  }

  /**
   * A connection that holds the ledger. Nothing is written before, so that this can be tried anew.
   */
  private Connection locked() throws SQLException {
    Connection kept = writer;
    if (kept != null) {
      try {
        return lock(kept);
      } catch (SQLException e) {
        dropWriter();
        if (!hungUp(e)) {
          throw e;
        }
      }
    }
    Connection fresh = database.writing();
    writer = fresh;
    return lock(fresh);
  }

  private static Connection lock(Connection connection) throws SQLException {
    Sql.run(connection, "UPDATE ledger SET last_change = last_change");
    return connection;
  }

  /** SQL's class 08 is a lost connection; PostgreSQL's 57P is a server that goes down. */
  private static boolean hungUp(SQLException e) {
    String state = e.getSQLState();
    return state != null && (state.startsWith("08") || state.startsWith("57P"));
  }

  private StoreProblem problem(SQLException e) {
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new StoreProblem("the store " + database.place() + " does not work: " + reason, e);
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
