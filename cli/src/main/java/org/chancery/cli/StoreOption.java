package org.chancery.cli;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.chancery.record.review.LexiconFile;
import org.chancery.record.review.LocalLexicon;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Signature;
import org.chancery.record.store.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command works on, and who works. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = {
        "data directory, or jdbc:postgresql://host/database?user=…",
        "(default: $CHANCERY_HOME, else chancery in the user's data folder)"
      })
  private @Nullable String store;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "who signs what is added (default: the user's name)")
  private @Nullable String by;

  /** What the user named, or where a user's store is when nothing is said. */
  String location() {
    String location = store != null && !store.isBlank() ? store : usual();
    if (location.startsWith("jdbc:") && !location.startsWith("jdbc:postgresql:")) {
      throw new UsageProblem(
          shown(location)
              + " cannot hold a store: it is a folder or jdbc:postgresql://host/database");
    }
    return location;
  }

  /** Where a user's data are when nothing is said. */
  static String usual() {
    String home = System.getenv("CHANCERY_HOME");
    if (home != null && !home.isBlank()) {
      return home;
    }
    String data = System.getenv("XDG_DATA_HOME");
    Path folder =
        data == null || data.isBlank()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(data);
    return folder.resolve("chancery").toString();
  }

  /** The store, which is made where there is none. */
  RecordStore open() {
    return Stores.open(location());
  }

  /** The store, which must be there. */
  RecordStore existing() {
    demand();
    return open();
  }

  /** Where corrected names are kept: in the directory; of a server's, in the user's data folder. */
  Path lexicon() {
    String location = location();
    if (!location.startsWith("jdbc:")) {
      return Path.of(location).resolve("lexicon.tsv");
    }
    byte[] bytes = location.getBytes(StandardCharsets.UTF_8);
    return Path.of(usual(), "lexicon-" + UUID.nameUUIDFromBytes(bytes) + ".tsv");
  }

  /** Corrected names, level with the corrections that stand; see {@link LexiconFile#level}. */
  LocalLexicon lexicon(RecordStore record) {
    try {
      return new LexiconFile(lexicon()).level(record);
    } catch (UncheckedIOException e) {
      throw new UsageProblem(String.valueOf(e.getMessage()));
    }
  }

  /** Refuses to go on where no store is: a mistyped folder must not pass for an empty store. */
  void demand() {
    if (!Stores.exists(location())) {
      throw new UsageProblem(
          place() + " holds no store; chancery add makes one, --store names another");
    }
  }

  /** The location as it may be shown: what follows the question mark may be a password. */
  String place() {
    return shown(location());
  }

  private static String shown(String location) {
    return location.replaceFirst("\\?.*", "");
  }

  /** Signs a statement that is made now. */
  Signature signature() {
    String name = by == null || by.isBlank() ? System.getProperty("user.name") : by;
    return new Signature(Instant.now(), name == null || name.isBlank() ? "unknown" : name);
  }
}
