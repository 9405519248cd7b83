package org.chancery.record.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies a store into one file while it is in use: a zip with a file of JSON lines for each table,
 * and last the manifest with their hashes. Any kind of store can be restored from it.
 */
public final class Archive {

  static final String MANIFEST = "manifest.json";

  private static final int FETCH = 500;

  private Archive() {}

  /**
   * Writes all of one state of the store. The file appears under its name when it is complete and
   * on the disk.
   *
   * @param location of the store, as {@link Stores#open} takes it
   * @param file must not exist yet
   * @throws StoreProblem where the store or the file cannot be worked with
   */
  public static Manifest write(String location, Path file, Signature by) {
    if (Files.exists(file)) {
      throw new StoreProblem(file + " exists already; an archive never takes another's place");
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Database database = Stores.prepared(location);
    try (Connections connections = new Connections(database)) {
      Manifest manifest =
          connections.read(connection -> write(connection, Migrations.version(database), part, by));
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return manifest;
    } catch (IOException e) {
      throw new StoreProblem("cannot write " + file + ": " + Failures.words(e), e);
    } catch (UncheckedIOException e) {
      throw new StoreProblem("cannot write " + file + ": " + Failures.words(e), e);
    }
  }

  private static Manifest write(Connection connection, String schema, Path part, Signature by)
      throws SQLException {
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)), UTF_8)) {
      long changes = Ledger.last(connection);
      List<Manifest.Table> tables = new ArrayList<>();
      for (String table : Tables.of(connection)) {
        zip.putNextEntry(new ZipEntry(table + ".jsonl"));
        tables.add(table(connection, table, zip));
        zip.closeEntry();
      }
      Manifest manifest = new Manifest(schema, changes, by, tables);
      zip.putNextEntry(new ZipEntry(MANIFEST));
      zip.write(manifest.json().getBytes(UTF_8));
      zip.closeEntry();
      return manifest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Manifest.Table table(Connection connection, String table, OutputStream out)
      throws SQLException, IOException {
    MessageDigest digest = Additions.digest();
    String sql = "SELECT * FROM " + table + " ORDER BY " + Tables.key(connection, table);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCH);
      try (ResultSet rows = statement.executeQuery()) {
        List<String> columns = columns(rows.getMetaData());
        long count = 0;
        OutputStream hashed = new DigestOutputStream(out, digest);
        while (rows.next()) {
          hashed.write((line(rows, columns.size()) + "\n").getBytes(UTF_8));
          count++;
        }
        return new Manifest.Table(table, columns, count, HexFormat.of().formatHex(digest.digest()));
      }
    }
  }

  private static List<String> columns(ResultSetMetaData data) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= data.getColumnCount(); i++) {
      columns.add(data.getColumnName(i));
    }
    return columns;
  }

  private static String line(ResultSet row, int columns) throws SQLException {
    ArrayNode line = Json.array();
    for (int i = 1; i <= columns; i++) {
      switch (row.getObject(i)) {
        case null -> line.addNull();
        case Integer number -> line.add(number);
        case Long number -> line.add(number);
        case Double number -> line.add(number);
        case String text -> line.add(text);
        case Object other ->
            throw new IllegalStateException("no form in an archive for " + other.getClass());
      }
    }
    return Json.text(line);
  }
}
