package org.chancery.record.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Real PostgreSQL servers, each started once and stopped when the tests end. */
final class Servers {

  private static final Map<String, EmbeddedPostgres> STARTED = new ConcurrentHashMap<>();
  private static final AtomicInteger MADE = new AtomicInteger();

  private Servers() {}

  /**
   * An empty database.
   *
   * @param which the jar in {@code target/postgres}: oldest or newest
   */
  static String freshDatabase(String which) {
    EmbeddedPostgres server = STARTED.computeIfAbsent(which, Servers::start);
    String name = "store_" + MADE.incrementAndGet();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("the server " + which + " makes no database", e);
    }
    return server.getJdbcUrl("postgres", name);
  }

  private static EmbeddedPostgres start(String which) {
    try {
      return EmbeddedPostgres.builder()
          .setPgBinaryResolver((system, machine) -> binary(which))
          .setPGStartupWait(Duration.ofMinutes(2))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("the server " + which + " does not start", e);
    }
  }

  /** The one archive in the jar. */
  private static InputStream binary(String which) throws IOException {
    try (ZipFile jar = new ZipFile(Path.of("target", "postgres", which + ".jar").toFile())) {
      ZipEntry archive =
          jar.stream().filter(entry -> entry.getName().endsWith(".txz")).findFirst().orElseThrow();
      return new ByteArrayInputStream(jar.getInputStream(archive).readAllBytes());
    }
  }
}
