package org.chancery.record.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/**
 * Keeps the index level with the record. What is filed and how far that goes are committed in one
 * step, so that whatever a crash leaves is level with some change, and the rest is filed again.
 */
final class Upkeep implements AutoCloseable {

  /** Rises with every change of the fields or of how words are read: then all is filed anew. */
  static final String FORMAT = "3";

  private static final String FORMAT_KEY = "format";
  private static final String CHANGE_KEY = "change";
  private static final String SIGNATURE_KEY = "signature";
  private static final String SETTLING_KEY = "settling";

  private static final int BATCH = 500;

  /** Changes that are filed again at most after a crash. */
  private static final int BETWEEN_COMMITS = 10_000;

  /** Entries that are read at once where all is filed anew. */
  private static final int TOGETHER = 64;

  private static final double BUFFER_MEGABYTES = 64;

  private final Blocks blocks;
  private final IndexWriter writer;
  private volatile long change;
  private long settling;
  private String signature;
  private boolean current;

  Upkeep(Directory directory, Tongues tongues) throws IOException {
    this.blocks = new Blocks(tongues);
    this.writer = writer(directory, tongues);
    Map<String, String> state = new HashMap<>();
    for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
      state.put(entry.getKey(), entry.getValue());
    }
    change = Long.parseLong(state.getOrDefault(CHANGE_KEY, "0"));
    signature = state.getOrDefault(SIGNATURE_KEY, "");
    settling = Long.parseLong(state.getOrDefault(SETTLING_KEY, "0"));
    current = FORMAT.equals(state.get(FORMAT_KEY));
  }

  /** What cannot be read is no loss: it is made again from the record. */
  private static IndexWriter writer(Directory directory, Tongues tongues) throws IOException {
    try {
      return new IndexWriter(directory, config(tongues, OpenMode.CREATE_OR_APPEND));
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | java.nio.file.NoSuchFileException damaged) {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
      return new IndexWriter(directory, config(tongues, OpenMode.CREATE));
    }
  }

  private static IndexWriterConfig config(Tongues tongues, OpenMode mode) {
    return new IndexWriterConfig(tongues.byField())
        .setOpenMode(mode)
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }

  IndexWriter writer() {
    return writer;
  }

  /** Number of the last change that is filed, 0 for none. */
  long change() {
    return change;
  }

  /** What a commit of the index says of itself: the number of its last change. */
  static long change(Map<String, String> state) {
    return FORMAT.equals(state.get(FORMAT_KEY))
        ? Long.parseLong(state.getOrDefault(CHANGE_KEY, "0"))
        : 0;
  }

  /** Whether a commit that says this of itself holds all that the record has. */
  static boolean level(Map<String, String> state, Feed feed) {
    return change(state) == feed.latest()
        && Long.parseLong(state.getOrDefault(SETTLING_KEY, "0")) == feed.settling()
        && (feed.latest() == 0 || feed.signature(feed.latest()).equals(state.get(SIGNATURE_KEY)));
  }

  /**
   * Files what changed since; everything, where the index is of another record or another format.
   *
   * @param progress is told after every batch how many changes or entries are done
   */
  synchronized void catchUp(Feed feed, LongConsumer progress) throws IOException {
    if (!follows(feed)) {
      rebuild(feed, progress);
      return;
    }
    long committed = change;
    for (Feed.Batch batch = feed.after(change, BATCH);
        batch.through() > change;
        batch = feed.after(change, BATCH)) {
      file(batch);
      change = batch.through();
      progress.accept(change);
      if (change - committed >= BETWEEN_COMMITS) {
        commit(feed);
        committed = change;
      }
    }
    boolean settled = settle(feed);
    if (settled || change > committed) {
      commit(feed);
    }
  }

  /** Files what the settling of events changed; returns whether there was any. */
  private boolean settle(Feed feed) throws IOException {
    long before = settling;
    for (Feed.Batch batch = feed.settled(settling, BATCH);
        batch.through() > settling;
        batch = feed.settled(settling, BATCH)) {
      file(batch);
      settling = batch.through();
    }
    return settling > before;
  }

  /** Whether the last change that is filed is that record's change of this number. */
  private boolean follows(Feed feed) {
    return current
        && change > 0
        && change <= feed.latest()
        && settling <= feed.settling()
        && feed.signature(change).equals(signature);
  }

  private void file(Feed.Batch batch) throws IOException {
    for (long edition : batch.gone()) {
      writer.deleteDocuments(edition(edition));
    }
    for (IndexEntry entry : batch.entries()) {
      writer.updateDocuments(edition(entry.edition()), blocks.of(entry));
    }
  }

  /** Files all anew. Until it is done, readers and whoever comes after a crash see the old. */
  synchronized void rebuild(Feed feed, LongConsumer progress) throws IOException {
    long asOf = feed.latest();
    long settled = feed.settling();
    current = false;
    writer.deleteAll();
    long done = 0;
    try (Stream<IndexEntry> entries = feed.all(asOf)) {
      Iterator<IndexEntry> all = entries.iterator();
      while (all.hasNext()) {
        List<IndexEntry> some = new ArrayList<>();
        while (all.hasNext() && some.size() < TOGETHER) {
          some.add(all.next());
        }
        add(some);
        done += some.size();
        progress.accept(done);
      }
    }
    change = asOf;
    settling = settled;
    current = true;
    commit(feed);
  }

  /** Reading words into their base forms is most of the work, and is spread over the cores. */
  private void add(List<IndexEntry> entries) throws IOException {
    try {
      entries.parallelStream()
          .forEach(
              entry -> {
                try {
                  writer.addDocuments(blocks.of(entry));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause());
    }
  }

  private void commit(Feed feed) throws IOException {
    signature = change == 0 ? "" : feed.signature(change);
    writer.setLiveCommitData(
        Map.of(
                FORMAT_KEY,
                FORMAT,
                CHANGE_KEY,
                Long.toString(change),
                SETTLING_KEY,
                Long.toString(settling),
                SIGNATURE_KEY,
                signature)
            .entrySet());
    writer.commit();
  }

  private static Term edition(long edition) {
    return new Term(Fields.EDITION, Long.toString(edition));
  }

  /** Everything is committed by now; what a failed batch left is dropped. */
  @Override
  public void close() throws IOException {
    writer.close();
  }
}
