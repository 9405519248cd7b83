package org.chancery.web.schedule;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.record.review.LexiconFile;
import org.chancery.record.review.LocalLexicon;
import org.chancery.record.store.Change;
import org.chancery.record.store.RecordStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the judgements in a store, wherever they are made, and keeps the table of corrected names
 * level with them. Nobody who judges waits for that.
 */
public final class Teaching implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Teaching.class);

  /** How soon a judgement is followed, give or take the reading of those before it. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private static final int AT_ONCE = 1000;

  private final RecordStore store;
  private final LexiconFile file;
  private final Thread follower;
  private volatile LocalLexicon taught = LocalLexicon.EMPTY;
  private volatile boolean closed;
  private long change;

  /** Brings the table level, and keeps it so from then on. */
  public Teaching(RecordStore store, LexiconFile file) {
    this.store = store;
    this.file = file;
    this.change = store.latest();
    level();
    this.follower = Thread.ofVirtual().name("lexicon").start(this::follow);
  }

  /** What reviewers have taught by now. */
  public LocalLexicon taught() {
    return taught;
  }

  /** A coder that knows by each call what reviewers have taught. */
  public Supplier<DocumentCoder> teach(DocumentCoder coder) {
    return new Pupil(coder);
  }

  /** Is taught anew only when there is something new. */
  private final class Pupil implements Supplier<DocumentCoder> {

    private final DocumentCoder untaught;
    private LocalLexicon known = LocalLexicon.EMPTY;
    private DocumentCoder coder;

    private Pupil(DocumentCoder untaught) {
      this.untaught = untaught;
      this.coder = untaught;
    }

    @Override
    public synchronized DocumentCoder get() {
      LocalLexicon now = taught;
      if (!now.equals(known)) {
        coder = untaught.taught(now);
        known = now;
      }
      return coder;
    }
  }

  private void follow() {
    boolean behind = false;
    while (!closed) {
      try {
        Thread.sleep(PAUSE);
        behind |= judged();
        if (behind) {
          level();
          behind = false;
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("corrections are not taught just now: {}", e.getMessage());
      }
    }
  }

  /** Whether somebody judged since this was asked last. */
  private boolean judged() {
    boolean judged = false;
    List<Change> changes = store.changes(change, AT_ONCE);
    while (!changes.isEmpty()) {
      judged |= changes.stream().anyMatch(one -> one instanceof Change.Judged);
      change = changes.getLast().number();
      changes = store.changes(change, AT_ONCE);
    }
    return judged;
  }

  private void level() {
    taught = file.level(store);
  }

  @Override
  public void close() {
    closed = true;
    follower.interrupt();
    try {
      follower.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
