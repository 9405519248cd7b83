package org.chancery.text.language.en;

import java.util.Set;
import org.chancery.text.language.Relation;

/** Objects: the phrases to the right of a verb that no preposition leads in. */
final class EnglishObjects {

  /** Verbs that take two objects: "awarded Peru a grant". */
  private static final Set<String> DITRANSITIVE =
      Set.of(
          "give",
          "grant",
          "offer",
          "award",
          "lend",
          "send",
          "hand",
          "pay",
          "show",
          "promise",
          "allocate",
          "assure",
          "gift",
          "donate",
          "deny",
          "owe",
          "wish");

  private final Chart chart;

  EnglishObjects(Chart chart) {
    this.chart = chart;
  }

  void attach(int k) {
    int verb = chart.head(k);
    for (int i = k + 1; chart.is(i, Item.Type.LIGHT); i++) {
      if (chart.predicative(i) >= 0) {
        chart.set(chart.head(i), verb, Relation.OTHER, "");
      }
    }
    int behind = behindInsert(chart.skipLight(k + 1, 1));
    if (behind >= 0) {
      chart.set(chart.head(behind), verb, Relation.OBJECT, "");
      return;
    }
    int next = shifted(chart.skipLight(k + 1, 1));
    if (!chart.nounPhrase(next) || !chart.free(chart.head(next))) {
      return;
    }
    int after = chart.skipLight(next + 1, 1);
    boolean two = chart.nounPhrase(after) && after == next + 1;
    if (two && DITRANSITIVE.contains(chart.lemma(k))) {
      chart.set(chart.head(next), verb, Relation.INDIRECT, "");
      chart.set(chart.head(after), verb, Relation.OBJECT, "");
    } else if (!finiteFollows(after) || !chart.finite(k) || chart.ruledFromBehind(after) >= 0) {
      chart.set(chart.head(next), verb, Relation.OBJECT, "");
    }
  }

  /** "built <i>in Quito</i> a clinic": a heavy object may stand behind one phrase. */
  private int shifted(int next) {
    if (!chart.is(next, Item.Type.PREPOSITION) || !chart.nounPhrase(next + 1)) {
      return next;
    }
    int after = next + 2;
    while (joins(after) && chart.nounPhrase(after + 1)) {
      after += 2;
    }
    return chart.nounPhrase(after) && !finiteFollows(after + 1) ? after : next;
  }

  /** The object in "hosted, <i>for the first time</i>, the games", or -1. */
  private int behindInsert(int k) {
    boolean insert =
        chart.is(k, Item.Type.COMMA)
            && chart.is(k + 1, Item.Type.PREPOSITION)
            && chart.nounPhrase(k + 2)
            && chart.is(k + 3, Item.Type.COMMA)
            && chart.nounPhrase(k + 4);
    return insert && !finiteFollows(k + 5) ? k + 4 : -1;
  }

  private boolean joins(int k) {
    return chart.is(k, Item.Type.COMMA) || chart.is(k, Item.Type.CONJUNCTION);
  }

  /** "said Laos agreed": the phrase after the verb is the next verb's subject. */
  private boolean finiteFollows(int k) {
    return chart.finite(k)
        && chart.token(chart.head(k)).features().contains("VB")
        && !participleLike(k);
  }

  private boolean participleLike(int k) {
    Item item = chart.item(k);
    return item.to() - item.from() == 1
        && chart.token(item.head()).features().contains("VBN")
        && !chart.nounPhrase(k + 1);
  }
}
