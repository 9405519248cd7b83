package org.chancery.record.search;

import java.util.List;

/**
 * One demand of a query: any of its alternatives, or none of them.
 *
 * @param alternatives never empty
 * @param excluded whether what has one of them is left out
 */
record Clause(List<Part> alternatives, boolean excluded) {

  Clause {
    alternatives = List.copyOf(alternatives);
  }

  /** Something to look for in a text. */
  sealed interface Part {
    String text();
  }

  /** A word in any of its forms. */
  record Word(String text) implements Part {}

  /** A word by its first letters. */
  record Prefix(String text) implements Part {}

  /**
   * Words that stand together.
   *
   * @param slop how many places words may be moved in all; 0 for side by side in this order
   */
  record Phrase(String text, int slop) implements Part {}
}
