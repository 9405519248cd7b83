package org.chancery.text.quantity;

import org.jspecify.annotations.Nullable;

/**
 * What a sentence counts before it tells the number: "the number of visitors rose (to 92)", «число
 * рейсов выросло до 12».
 */
final class Topic {

  private final Context c;

  Topic(Context c) {
    this.c = c;
  }

  /** The noun counted by the last "number of" before piece {@code i}, or null. */
  @Nullable String before(int i) {
    for (int j = i - 1; j >= 0; j--) {
      Phrases.Hit hit = c.lexicon().find(Word.NUMBEROF, c.pieces(), j);
      if (hit != null && hit.end() <= i) {
        Units.Counted counted =
            c.units().after(c.document(), c.sentence(), c.endBefore(hit.end()), true);
        return counted == null || counted.end() > c.startOf(i) ? null : counted.unit();
      }
    }
    return null;
  }
}
