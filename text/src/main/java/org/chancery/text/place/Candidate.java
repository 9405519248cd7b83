package org.chancery.text.place;

import org.jspecify.annotations.Nullable;

/** A name found in a sentence, on its way to being a place or not. */
final class Candidate {
  /** First token, and the one after the last token of the name. */
  final int from;

  final int to;
  final PlaceName name;

  /** An adjective made from the name: «женевская». */
  final boolean adjective;

  /** Where the words of the mention end: past "province", where it follows. */
  int end;

  /** The site that the name stands for here; null until one is chosen, or where none fits. */
  @Nullable Site site;

  /** Whether the words around it say that something is or happens there. */
  boolean located;

  Candidate(int from, int to, PlaceName name, boolean adjective) {
    this.from = from;
    this.to = to;
    this.name = name;
    this.adjective = adjective;
    this.end = to;
  }

  boolean unit() {
    return end > to;
  }

  boolean capital() {
    return site != null && site.sort() == Site.Sort.CAPITAL;
  }
}
