package org.chancery.record.store;

import java.nio.file.Path;
import java.util.UUID;

/** Every kind of place where a store can be. */
public enum Place {
  SQLITE,
  OLDEST_POSTGRESQL,
  NEWEST_POSTGRESQL;

  /** A location without a store. */
  public String fresh(Path folder) {
    return switch (this) {
      case SQLITE -> folder.resolve(UUID.randomUUID().toString()).toString();
      case OLDEST_POSTGRESQL -> Servers.freshDatabase("oldest");
      case NEWEST_POSTGRESQL -> Servers.freshDatabase("newest");
    };
  }

  /** Another kind, to go to. */
  Place next() {
    return switch (this) {
      case SQLITE -> OLDEST_POSTGRESQL;
      case OLDEST_POSTGRESQL -> NEWEST_POSTGRESQL;
      case NEWEST_POSTGRESQL -> SQLITE;
    };
  }
}
