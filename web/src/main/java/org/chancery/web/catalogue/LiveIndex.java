package org.chancery.web.catalogue;

import java.nio.file.Path;
import java.time.Duration;
import org.chancery.record.search.Feed;
import org.chancery.record.search.SearchIndex;
import org.chancery.record.search.SearchProblem;
import org.chancery.record.search.SearchQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index that follows the store while the server runs, whoever adds to the store. The server
 * keeps the index; where another program keeps it just now, it is read as that program leaves it,
 * and taken over when it is free.
 */
public final class LiveIndex implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);

  /** How soon a change is found, give or take the filing. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Path folder;
  private final Feed feed;
  private final Thread follower;
  private volatile SearchIndex index;
  private volatile boolean kept;
  private volatile boolean closed;

  private LiveIndex(Path folder, Feed feed) {
    this.folder = folder;
    this.feed = feed;
    this.index = opened();
    this.follower = Thread.ofVirtual().name("index").unstarted(this::follow);
  }

  /**
   * Opens the index, brings it level and follows the store from now on.
   *
   * @throws SearchProblem where that cannot be done
   */
  public static LiveIndex open(Path folder, Feed feed) {
    LiveIndex live = new LiveIndex(folder, feed);
    live.catchUp();
    live.follower.start();
    return live;
  }

  private SearchIndex opened() {
    try {
      SearchIndex own = SearchIndex.open(folder);
      kept = true;
      return own;
    } catch (SearchProblem.Kept elsewhere) {
      LOG.info("another program keeps the index; it is only read for now");
      return SearchIndex.reading(folder);
    }
  }

  /** What to search in. Ask for it anew for every search. */
  public SearchIndex get() {
    return index;
  }

  /** Number of the last change that searches see. */
  public long change() {
    return index.change();
  }

  /** Whether it can be searched just now. */
  public boolean searchable() {
    return !closed && index.documents(SearchQuery.of("").size(1)).total() >= 0;
  }

  /** Whether nothing that the store holds is missing. */
  public boolean level() {
    return feed.after(index.change(), 1).through() == index.change();
  }

  /** Files what the store has and the index has not; done when it returns, if this program may. */
  public synchronized void catchUp() {
    if (closed) {
      return;
    }
    if (!kept) {
      takeOver();
    }
    if (kept && !level()) {
      index.catchUp(feed);
    }
  }

  /** Whoever searches in the old one just now gets a problem once; that is rare enough. */
  private void takeOver() {
    try {
      SearchIndex own = SearchIndex.open(folder);
      SearchIndex read = index;
      index = own;
      kept = true;
      read.close();
      LOG.info("the index is kept by the server from now on");
    } catch (SearchProblem.Kept still) {
      LOG.debug("the index is still kept elsewhere");
    }
  }

  private void follow() {
    while (!closed) {
      try {
        Thread.sleep(PAUSE);
        catchUp();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("the index cannot follow the store just now: {}", e.getMessage());
      }
    }
  }

  /** Lets what is being filed be filed; what is not is filed the next time. */
  @Override
  public void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      index.close();
    }
    follower.interrupt();
  }
}
