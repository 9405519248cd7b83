package org.chancery.record.store;

/**
 * What came of adding a document. It is durable by now.
 *
 * @param novelty what the addition meant to the store
 * @param revision what the address holds now
 */
public record Added(Novelty novelty, Revision revision) {

  /** What an addition meant to the store. */
  public enum Novelty {
    /** Neither the address nor the edition was there. */
    NEW,
    /** A new address of an edition that was there: its claims are not doubled. */
    COPY,
    /** The address was there and held something else until now. */
    REVISION,
    /** The address held this edition already; at most its first claims were added. */
    KNOWN
  }
}
