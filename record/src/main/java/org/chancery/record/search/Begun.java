package org.chancery.record.search;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.chancery.record.search.SearchQuery.Order;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots of lists that somebody has begun to read, the best first: with every document that is
 * added scores shift, and what stood behind a page's end would stand before it. Orders by day need
 * no such thing, as the day of a hit stays what it is.
 */
final class Begun implements AutoCloseable {

  /** So long a list is held, in seconds after the index has gone on. */
  private static final int HELD = 600;

  /** So many are held at most; each keeps files that the index would do without. */
  private static final int MOST = 16;

  private final SearcherLifetimeManager held = new SearcherLifetimeManager();

  /** Holds the snapshot of a page behind which others come. */
  void hold(Snapshot snapshot, SearchQuery query, Page<?> page) throws IOException {
    if (query.order() == Order.RELEVANCE && page.next() != null) {
      held.record(snapshot);
      AtomicInteger count = new AtomicInteger();
      held.prune((age, searcher) -> age > HELD || count.incrementAndGet() > MOST);
    }
  }

  /**
   * The snapshot in which the page before was found, to be released; null where there was none, or
   * where it was let go.
   *
   * @throws IllegalArgumentException where the query's cursor is not one of its order
   */
  @Nullable Snapshot find(SearchQuery query) {
    String after = query.after();
    if (after == null || query.order() != Order.RELEVANCE) {
      return null;
    }
    return (Snapshot) held.acquire(Cursor.snapshot(query.order(), after));
  }

  void release(Snapshot snapshot) throws IOException {
    held.release(snapshot);
  }

  @Override
  public void close() throws IOException {
    held.close();
  }
}
