package org.chancery.record.store;

import org.jspecify.annotations.Nullable;

/**
 * One statement that was added. Numbers rise by one and become visible in their order: who has read
 * up to a number has missed nothing before it.
 */
public sealed interface Change {

  long number();

  Signature signed();

  /**
   * An address holds another edition now.
   *
   * @param edition what it holds
   * @param replaced what it held before, or null where the address is new; that edition may still
   *     stand elsewhere
   */
  record Revised(
      long number, Signature signed, String address, long edition, @Nullable Long replaced)
      implements Change {}

  /** An edition's claims are those of this coding now. */
  record Recoded(long number, Signature signed, long edition, String coder) implements Change {}

  /**
   * A reviewer said something of a claim.
   *
   * @param claim key of the claim
   * @param content id of the text that the claim cites
   */
  record Judged(long number, Signature signed, String claim, String content) implements Change {}
}
