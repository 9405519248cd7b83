package org.chancery.record.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** What differs between the databases that can hold a store. */
sealed interface Database {

  /** What the driver is asked for. */
  String url();

  /** The same for messages: what follows the question mark may be a password. */
  default String place() {
    return url().replaceFirst("\\?.*", "");
  }

  /** The folder of its migrations, on the class path. */
  String migrations();

  /** A connection whose transactions see one state of the store from their first statement on. */
  Connection reading() throws SQLException;

  /** A connection whose commits are on the disk when they return. */
  Connection writing() throws SQLException;

  /**
   * One file. The write-ahead log lets others read while one writes; synced in full, a commit
   * survives the loss of power.
   */
  record Sqlite(Path file) implements Database {

    private static final int BUSY_MILLISECONDS = 60_000;

    @Override
    public String url() {
      return "jdbc:sqlite:" + file;
    }

    @Override
    public String place() {
      return file.toString();
    }

    @Override
    public String migrations() {
      return "org/chancery/record/store/sqlite";
    }

    @Override
    public Connection reading() throws SQLException {
      return open();
    }

    @Override
    public Connection writing() throws SQLException {
      return open();
    }

    private Connection open() throws SQLException {
      Properties wishes = new Properties();
      wishes.setProperty("journal_mode", "WAL");
      wishes.setProperty("synchronous", "FULL");
      wishes.setProperty("foreign_keys", "true");
      wishes.setProperty("busy_timeout", String.valueOf(BUSY_MILLISECONDS));
      Connection connection = DriverManager.getConnection(url(), wishes);
      connection.setAutoCommit(false);
      return connection;
    }
  }

  /**
   * A server.
   *
   * @param url as {@code jdbc:postgresql://host/database?user=chancery}
   */
  record Postgresql(String url) implements Database {

    @Override
    public String migrations() {
      return "org/chancery/record/store/postgresql";
    }

    @Override
    public Connection reading() throws SQLException {
      Connection connection = DriverManager.getConnection(url);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      return connection;
    }

    @Override
    public Connection writing() throws SQLException {
      Connection connection = DriverManager.getConnection(url);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET synchronous_commit = on");
      }
      connection.setAutoCommit(false);
      return connection;
    }
  }
}
