package org.chancery.record.search;

import java.util.List;
import java.util.stream.Stream;

/** The record as an index follows it: every change has a number, and numbers rise. */
public interface Feed {

  /** Number of the last change, 0 before the first. */
  long latest();

  /**
   * Words that tell this record's change of that number from any other record's.
   *
   * @param change from 1; past the last one nothing is there, and the answer is empty
   */
  String signature(long change);

  /**
   * What changed after a change. What an entry holds may be newer than the batch's last change; it
   * is given again with the newer one.
   *
   * @param limit changes at most
   */
  Batch after(long change, int limit);

  /** Everything that counts; may hold newer changes likewise. The caller closes it. */
  Stream<IndexEntry> all(long asOf);

  /** How many entries {@link #all} will have, about: for telling progress. */
  long size();

  /**
   * Number of the last settling of events, 0 before the first. A settling may change what is filed
   * of documents that no change touched: another document came, and now both sides tell an event.
   */
  default long settling() {
    return 0;
  }

  /**
   * What settlings changed after one of them.
   *
   * @param limit claims at most, but for those of a single settling
   * @return its number is that of a settling
   */
  default Batch settled(long settling, int limit) {
    return new Batch(settling, List.of(), List.of());
  }

  /**
   * Some changes.
   *
   * @param through number of the last of them; the number asked for where there is none
   * @param gone editions that count no more
   * @param entries editions that count, as they are now
   */
  record Batch(long through, List<Long> gone, List<IndexEntry> entries) {
    public Batch {
      gone = List.copyOf(gone);
      entries = List.copyOf(entries);
    }
  }
}
