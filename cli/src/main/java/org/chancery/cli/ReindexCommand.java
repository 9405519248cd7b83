package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.record.search.Feed;
import org.chancery.record.search.SearchIndex;
import org.chancery.record.search.StoreFeed;
import org.chancery.record.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery reindex}: the search index anew from the store. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the search index anew from the store.",
      "Searching keeps the index level by itself; this is for when it was lost or is doubted."
          + " Others go on searching the old one until it is done."
    })
final class ReindexCommand implements Callable<Integer> {

  @Mixin private IndexOption index = new IndexOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Progress progress = new Progress(console.err(), "indexed");
    try (RecordStore record = index.existing();
        SearchIndex search = SearchIndex.open(index.folder())) {
      Settled.catchUp(record, console);
      Feed feed = new StoreFeed(record);
      long size = feed.size();
      progress.begin((int) size);
      search.rebuild(feed, new Steps(progress, 0));
      console.out().printf("%d documents, level with change %d%n", size, search.change());
    }
    return Exit.DONE;
  }
}
