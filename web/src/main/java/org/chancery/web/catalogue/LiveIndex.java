package org.chancery.web.catalogue;

import java.nio.file.Path;
import java.time.Duration;
import org.chancery.record.events.EventKeeper;
import org.chancery.record.search.Feed;
import org.chancery.record.search.SearchIndex;
import org.chancery.record.search.SearchProblem;
import org.chancery.record.search.SearchQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events and an index that follow the store while the server runs, whoever adds to the store. The
 * server keeps the index; where another program keeps it just now, it is read as that program
 * leaves it, and taken over when it is free.
 */
public final class LiveIndex implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);

  /** How soon a change is found, give or take the filing. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Path folder;
  private final Feed feed;
  private final EventKeeper events;
  private final Thread follower;
  private volatile SearchIndex index;
  private volatile boolean kept;
  private volatile boolean closed;
  private volatile boolean ready;
  private long settled = -1;

  private LiveIndex(Path folder, Feed feed, EventKeeper events) {
    this.folder = folder;
    this.feed = feed;
    this.events = events;
    this.index = opened();
    this.follower = Thread.ofVirtual().name("index").unstarted(this::follow);
  }

  /**
   * Opens the index and follows the store from now on.
   *
   * @throws SearchProblem where that cannot be done
   */
  public static LiveIndex open(Path folder, Feed feed, EventKeeper events) {
    LiveIndex live = new LiveIndex(folder, feed, events);
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

  /** Whether all that the store held when the server started can be searched. */
  public boolean ready() {
    return ready && !closed && index.documents(SearchQuery.of("").size(1)).total() >= 0;
  }

  /** Settles events and files what changed; done when it returns, if this program may. */
  public synchronized void catchUp() {
    if (closed) {
      return;
    }
    events.catchUp((stage, done, all) -> goOn());
    if (!kept) {
      takeOver();
    }
    if (kept && !level()) {
      settled = feed.settling();
      index.catchUp(feed, done -> goOn());
    }
    ready = true;
  }

  /** Looks without counting anything, as this is asked every second. */
  private boolean level() {
    long change = index.change();
    return feed.settling() == settled && feed.after(change, 1).through() == change;
  }

  /** What is left undone is done when the program starts anew. */
  private void goOn() {
    if (closed) {
      throw new Stopped();
    }
  }

  /** Ends the filing between two steps, each of which is whole. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
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
        long began = System.nanoTime();
        catchUp();
        Thread.sleep(pauseAfter(Duration.ofNanos(System.nanoTime() - began)));
      } catch (InterruptedException | Stopped e) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("the index cannot follow the store just now: {}", e.getMessage());
        pause();
      }
    }
  }

  /** As long as filing took, so that a large intake has half of the machine. */
  private static Duration pauseAfter(Duration took) {
    return took.compareTo(PAUSE) > 0 ? took : PAUSE;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for the step of filing that is under way; what is not filed yet is filed next time. */
  @Override
  public void close() {
    closed = true;
    synchronized (this) {
      index.close();
    }
    follower.interrupt();
  }
}
