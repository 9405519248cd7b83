package org.chancery.record.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The record made findable.
 *
 * <pre>{@code
 * try (SearchIndex index = SearchIndex.open(folder)) {
 *   index.catchUp(feed);
 *   Page<DocumentHit> page = index.documents(SearchQuery.of("visit \"prime minister\""));
 * }
 * }</pre>
 *
 * <p>The index holds nothing that the record does not: it may be thrown away and is made again. It
 * knows up to which change it goes, also after a crash, and goes on from there.
 *
 * <p>Threads may share it; searches see what the last {@link #catchUp} filed. One program at a time
 * has it open for writing, any number for reading.
 *
 * <p>Every method throws {@link SearchProblem} where the disk does not work.
 */
public final class SearchIndex implements AutoCloseable {

  private final Directory directory;
  private final @Nullable Upkeep upkeep;
  private final SearcherManager snapshots;
  private final Searching searching;
  private final Begun begun = new Begun();

  private SearchIndex(Directory directory, Tongues tongues, @Nullable Upkeep upkeep)
      throws IOException {
    this.directory = directory;
    this.upkeep = upkeep;
    this.searching = new Searching(tongues);
    SearcherFactory factory = new Snapshots();
    this.snapshots =
        upkeep == null
            ? new SearcherManager(directory, factory)
            : new SearcherManager(upkeep.writer(), factory);
  }

  /**
   * Opens an index to keep it level with the record; makes the folder where there is none.
   *
   * @throws SearchProblem.Kept where another program has it open for writing
   */
  public static SearchIndex open(Path folder) {
    return trying(
        folder,
        directory -> {
          Tongues tongues = new Tongues();
          return new SearchIndex(directory, tongues, new Upkeep(directory, tongues));
        });
  }

  /**
   * Opens an index as it was last committed, to search it while another program keeps it.
   *
   * @throws SearchProblem also where there is none
   */
  public static SearchIndex reading(Path folder) {
    return trying(folder, directory -> new SearchIndex(directory, new Tongues(), null));
  }

  private interface Opening {
    SearchIndex open(Directory directory) throws IOException;
  }

  private static SearchIndex trying(Path folder, Opening opening) {
    Directory directory = null;
    try {
      directory = FSDirectory.open(folder);
      return opening.open(directory);
    } catch (IOException e) {
      close(directory);
      throw problem(folder, e);
    }
  }

  private static SearchProblem problem(Path folder, IOException e) {
    if (e instanceof LockObtainFailedException) {
      return new SearchProblem.Kept(
          "the index " + folder + " is kept by another program just now", e);
    }
    if (e instanceof IndexNotFoundException) {
      return new SearchProblem("there is no index in " + folder + "; chancery reindex makes it", e);
    }
    return new SearchProblem("the index " + folder + " cannot be opened: " + e.getMessage(), e);
  }

  /** Number of the last change that searches see, 0 for none. */
  public long change() {
    if (upkeep != null) {
      return upkeep.change();
    }
    return using(
        snapshot -> {
          DirectoryReader reader = (DirectoryReader) snapshot.getIndexReader();
          return Upkeep.change(reader.getIndexCommit().getUserData());
        });
  }

  /**
   * Looks whether the index holds just what the record does. An index that is behind is not looked
   * at: it catches up when it is next used.
   *
   * @param faults told what is filed otherwise
   */
  public void inspect(Feed feed, Consumer<String> faults) {
    using(
        snapshot -> {
          DirectoryReader reader = (DirectoryReader) snapshot.getIndexReader();
          if (Upkeep.level(reader.getIndexCommit().getUserData(), feed)) {
            new Filed(snapshot).compare(feed, faults);
          }
          return snapshot;
        });
  }

  /** Files what changed since, and lets searches see it. */
  public void catchUp(Feed feed) {
    catchUp(feed, done -> {});
  }

  /**
   * The same, telling how far it is.
   *
   * @param progress number of the last change that is done; of entries where all is filed anew
   */
  public void catchUp(Feed feed, LongConsumer progress) {
    keeping(keeper -> keeper.catchUp(feed, progress));
  }

  /**
   * Files everything anew. Searches see the old index until it is done.
   *
   * @param progress number of entries that are done
   */
  public void rebuild(Feed feed, LongConsumer progress) {
    keeping(keeper -> keeper.rebuild(feed, progress));
  }

  /**
   * Finds documents.
   *
   * @throws IllegalArgumentException where the query's cursor is not one of this order
   */
  public Page<DocumentHit> documents(SearchQuery query) {
    return page(query, snapshot -> searching.documents(snapshot, query));
  }

  /**
   * Finds claims by their quotes.
   *
   * @throws IllegalArgumentException where the query's cursor is not one of this order
   */
  public Page<ClaimHit> claims(SearchQuery query) {
    return page(query, snapshot -> searching.claims(snapshot, query));
  }

  /** Every place in a document's text where a query's words stand; empty where it is not filed. */
  public List<Mark> marks(String words, long edition) {
    return using(snapshot -> searching.marks(snapshot, words, edition));
  }

  /**
   * Documents in the same language that are about the same, the likest first.
   *
   * @param size documents at most
   */
  public List<DocumentHit> alike(long edition, int size) {
    return using(snapshot -> searching.alike(snapshot, edition, size));
  }

  private interface Keeping {
    void on(Upkeep keeper) throws IOException;
  }

  private void keeping(Keeping work) {
    if (upkeep == null) {
      throw new IllegalStateException("the index was opened for reading");
    }
    try {
      work.on(upkeep);
      snapshots.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new SearchProblem("the index cannot be written: " + e.getMessage(), e);
    }
  }

  private interface Using<T> {
    T on(Snapshot snapshot) throws IOException;
  }

  private <T> T using(Using<T> work) {
    try {
      if (upkeep == null) {
        snapshots.maybeRefresh();
      }
      IndexSearcher snapshot = snapshots.acquire();
      try {
        return work.on((Snapshot) snapshot);
      } finally {
        snapshots.release(snapshot);
      }
    } catch (IOException e) {
      throw new SearchProblem("the index cannot be read: " + e.getMessage(), e);
    }
  }

  /** A page of the list as it was when its first page was asked for, as long as that is held. */
  private <H> Page<H> page(SearchQuery query, Using<Page<H>> work) {
    try {
      Snapshot held = begun.find(query);
      if (held == null) {
        return using(snapshot -> held(snapshot, query, work.on(snapshot)));
      }
      try {
        return work.on(held);
      } finally {
        begun.release(held);
      }
    } catch (IOException e) {
      throw new SearchProblem("the index cannot be read: " + e.getMessage(), e);
    }
  }

  private <H> Page<H> held(Snapshot snapshot, SearchQuery query, Page<H> page) throws IOException {
    begun.hold(snapshot, query, page);
    return page;
  }

  private static final class Snapshots extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      return new Snapshot(reader);
    }
  }

  private static void close(@Nullable AutoCloseable open) {
    try {
      if (open != null) {
        open.close();
      }
    } catch (Exception e) {
      throw new SearchProblem("the index cannot be closed: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    close(begun);
    close(snapshots);
    close(upkeep);
    close(directory);
  }
}
