package org.chancery.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.chancery.record.search.Feed;
import org.chancery.record.search.SearchIndex;
import org.chancery.record.search.SearchProblem;
import org.chancery.record.search.StoreFeed;
import org.chancery.record.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which store a command works on, and where its index lies. */
final class IndexOption {

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = {
        "folder of the index (default: index in the data directory; of a server's",
        "database, a folder of its own in the user's data folder)"
      })
  private @Nullable Path index;

  RecordStore existing() {
    return store.existing();
  }

  /** Where the store is. */
  String location() {
    return store.location();
  }

  /** The store that is indexed. */
  StoreOption store() {
    return store;
  }

  /** The folder, which need not be there. */
  Path folder() {
    if (index != null) {
      return index;
    }
    String location = store.location();
    if (!location.startsWith("jdbc:")) {
      return Path.of(location).resolve("index");
    }
    byte[] bytes = location.getBytes(StandardCharsets.UTF_8);
    return Path.of(StoreOption.usual(), "index-" + UUID.nameUUIDFromBytes(bytes));
  }

  /** The index, level with the record, or as level as the program that keeps it has it. */
  SearchIndex level(RecordStore record, Progress progress, Troubles troubles) {
    Feed feed = new StoreFeed(record);
    try {
      SearchIndex kept = SearchIndex.open(folder());
      progress.begin((int) Math.max(feed.latest() - kept.change(), 0));
      kept.catchUp(feed, new Steps(progress, kept.change()));
      return kept;
    } catch (SearchProblem.Kept keptElsewhere) {
      SearchIndex read = SearchIndex.reading(folder());
      long behind = feed.latest() - read.change();
      if (behind > 0) {
        troubles.remark(
            "another program keeps the index, which lacks %,d changes".formatted(behind));
      }
      return read;
    }
  }
}
