package org.chancery.record.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Opens stores. */
public final class Stores {

  /** The database in a data directory. */
  static final String FILE = "chancery.db";

  private static final String SERVER = "jdbc:postgresql:";

  private Stores() {}

  /**
   * Opens a store, makes it where there is none, and brings it to the newest schema.
   *
   * @param location a data directory, or {@code jdbc:postgresql://host/database?user=…}
   * @throws StoreProblem where that cannot be done; the message says why
   */
  public static RecordStore open(String location) {
    return new JdbcStore(new Connections(prepared(location)));
  }

  /** A database with the newest schema. */
  static Database prepared(String location) {
    Database database = database(location);
    switch (database) {
      case Database.Sqlite sqlite -> prepare(sqlite);
      case Database.Postgresql server -> Migrations.toNewest(server);
    }
    return database;
  }

  /** Whether there is something to open at a location; a server is taken to have it. */
  public static boolean exists(String location) {
    return !(database(location) instanceof Database.Sqlite sqlite) || Files.exists(sqlite.file());
  }

  static Database database(String location) {
    return location.startsWith(SERVER)
        ? new Database.Postgresql(location)
        : new Database.Sqlite(Path.of(location).toAbsolutePath().normalize().resolve(FILE));
  }

  /**
   * A server lets one program migrate at a time by itself; for a file, another file stands guard.
   */
  private static synchronized void prepare(Database.Sqlite sqlite) {
    Path folder = sqlite.file().resolveSibling(".");
    try {
      Files.createDirectories(folder.normalize());
      Path guard = sqlite.file().resolveSibling("chancery.lock");
      try (FileChannel channel =
              FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (lock.isValid()) {
          Migrations.toNewest(sqlite);
        }
      }
    } catch (IOException e) {
      throw new StoreProblem(
          "%s cannot be used as a data directory: %s"
              .formatted(
                  folder.normalize(),
                  Files.isRegularFile(folder.normalize()) ? "it is a file" : Failures.words(e)),
          e);
    }
  }
}
