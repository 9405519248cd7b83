package org.chancery.record.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Makes a store from an archive: all of it, or none. */
public final class Restoration {

  private static final int ROWS_AT_ONCE = 500;

  private Restoration() {}

  /**
   * Restores into a place where no store is, or an empty one. The rows are put into the schema that
   * they fit, which is then brought to the newest.
   *
   * @param file what {@link Archive#write} wrote, from any kind of store
   * @param location as {@link Stores#open} takes it
   * @throws StoreProblem where the archive is damaged, or the place taken; nothing is changed then
   */
  public static Manifest restore(Path file, String location) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Manifest manifest = manifest(zip);
      Database database = Stores.database(location);
      switch (database) {
        case Database.Sqlite sqlite -> restore(zip, manifest, sqlite);
        case Database.Postgresql server -> fill(zip, manifest, server);
      }
      Migrations.toNewest(database);
      return manifest;
    } catch (IOException e) {
      throw new StoreProblem("cannot restore from " + file + ": " + Failures.words(e), e);
    } catch (UncheckedIOException e) {
      throw new StoreProblem("cannot restore from " + file + ": " + Failures.words(e), e);
    }
  }

  private static Manifest manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(Archive.MANIFEST);
    if (entry == null) {
      throw new StoreProblem(zip.getName() + " is no archive of a store: it has no manifest");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Manifest.of(new String(in.readAllBytes(), UTF_8));
    }
  }

  /** Into a file beside the store's own, which gets its name when all is in. */
  private static void restore(ZipFile zip, Manifest manifest, Database.Sqlite target)
      throws IOException {
    if (Files.exists(target.file())) {
      throw new StoreProblem.Taken(
          target.file() + " is there already; restore into another directory");
    }
    Files.createDirectories(target.file().resolveSibling(".").normalize());
    Path part = target.file().resolveSibling(target.file().getFileName() + ".restoring");
    Files.deleteIfExists(part);
    fill(zip, manifest, new Database.Sqlite(part));
    Files.move(part, target.file(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void fill(ZipFile zip, Manifest manifest, Database database) {
    Migrations.to(database, manifest.schema());
    try (Connections connections = new Connections(database)) {
      connections.write(
          connection -> {
            if (Ledger.last(connection) > 0) {
              throw new StoreProblem.Taken(
                  database.place() + " is not empty; restore into another");
            }
            Sql.run(connection, "DELETE FROM ledger");
            for (Manifest.Table table : manifest.tables()) {
              fill(connection, zip, table);
            }
            return manifest;
          });
    }
  }

  private static void fill(Connection connection, ZipFile zip, Manifest.Table table)
      throws SQLException {
    if (!Tables.ALL.contains(table.name())
        || !table.columns().stream().allMatch(column -> column.matches("[a-z][a-z0-9_]*"))) {
      throw new StoreProblem("the archive has a table that no store has: " + table.name());
    }
    ZipEntry entry = zip.getEntry(table.name() + ".jsonl");
    if (entry == null) {
      throw new StoreProblem("the archive lacks " + table.name() + ".jsonl");
    }
    MessageDigest digest = Additions.digest();
    try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      long rows = insert(connection, table, lines);
      if (rows != table.rows()
          || !HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
        throw new StoreProblem("the archive is damaged: " + entry.getName() + " is another");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long insert(Connection connection, Manifest.Table table, BufferedReader lines)
      throws SQLException, IOException {
    List<String> marks = Collections.nCopies(table.columns().size(), "?");
    String sql =
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(table.name(), String.join(", ", table.columns()), String.join(", ", marks));
    long rows = 0;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode values = Json.parse(line);
        for (int i = 0; i < marks.size(); i++) {
          insert.setObject(i + 1, value(values.path(i)));
        }
        insert.addBatch();
        rows++;
        if (rows % ROWS_AT_ONCE == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    return rows;
  }

  private static @Nullable Object value(JsonNode node) {
    if (node.isNull() || node.isMissingNode()) {
      return null;
    }
    if (node.isIntegralNumber()) {
      return node.longValue();
    }
    return node.isNumber() ? (Object) node.doubleValue() : node.textValue();
  }
}
