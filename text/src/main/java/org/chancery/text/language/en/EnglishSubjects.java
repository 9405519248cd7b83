package org.chancery.text.language.en;

import org.chancery.text.language.Arc;
import org.chancery.text.language.Relation;

/** Subjects: each finite verb takes the nearest phrase to its left that is free to be one. */
final class EnglishSubjects {

  private final Chart chart;

  EnglishSubjects(Chart chart) {
    this.chart = chart;
  }

  void attach(int k) {
    if (!chart.finite(k)) {
      return;
    }
    int i = k - 1;
    boolean adjacent = true;
    while (chart.nounPhrase(i) || passable(i)) {
      int next = beyond(i);
      if (next == i) {
        take(chart.head(i), chart.head(k), adjacent);
        return;
      }
      adjacent &= !chart.is(i, Item.Type.COMMA) || next < i - 1;
      i = next;
    }
    if (i < k - 1) {
      inverted(k);
    }
  }

  private boolean passable(int i) {
    return chart.is(i, Item.Type.COMMA)
        || chart.is(i, Item.Type.LIGHT)
        || chart.verb(i) && !chart.finite(i);
  }

  /** Where to look next, or {@code i} where the phrase there decides. */
  private int beyond(int i) {
    if (!chart.nounPhrase(i)) {
      return chart.left(i);
    }
    int before = chart.skipLight(i - 1, -1);
    if (chart.is(before, Item.Type.PREPOSITION)) {
      return before - 1;
    }
    // "the leaders of Oman and Japan met": the list hangs on what stands before it.
    Arc arc = chart.arc(chart.head(i));
    boolean below = joined(arc) && chart.hangs(arc.head(), Relation.NOMINAL);
    return below ? chart.itemAt(arc.head()) : i;
  }

  private void take(int phrase, int verb, boolean adjacent) {
    Arc arc = chart.arc(phrase);
    if (joined(arc)) {
      if (chart.hangs(arc.head(), Relation.OTHER)) {
        chart.set(arc.head(), verb, Relation.SUBJECT, "");
      }
    } else if (arc.relation() == Relation.OTHER || arc.relation() == Relation.OBJECT && adjacent) {
      chart.set(phrase, verb, Relation.SUBJECT, "");
    }
  }

  private static boolean joined(Arc arc) {
    return arc.relation() == Relation.CONJUNCT || arc.relation() == Relation.APPOSITION;
  }

  /** "Among them are three ministers". */
  private void inverted(int k) {
    if (chart.nounPhrase(k + 1) && chart.lemma(k).equals("be")) {
      chart.set(chart.head(k + 1), chart.head(k), Relation.SUBJECT, "");
    }
  }
}
