package org.chancery.text.language.en;

import java.util.Set;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Relation;

/** Subjects: each finite verb takes the nearest phrase to its left that is free to be one. */
final class EnglishSubjects {

  private static final Set<String> QUOTES = Set.of("\"", "”", "’", "'", "''", "»", "“");
  private static final Set<String> ENDS = Set.of("!", "?", ".");

  private final Chart chart;

  EnglishSubjects(Chart chart) {
    this.chart = chart;
  }

  void attach(int k) {
    if (!chart.finite(k)) {
      return;
    }
    if (quoted(k)) {
      chart.set(chart.head(k + 1), chart.head(k), Relation.SUBJECT, "");
      return;
    }
    int ruled = chart.ruledFromBehind(k);
    if (ruled >= 0) {
      chart.set(chart.head(ruled), chart.head(k), Relation.SUBJECT, "");
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
        || chart.is(i, Item.Type.BREAK) && chart.beforeDashes(i) >= 0
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
    } else if (arc.relation() == Relation.OBJECT && opensSentence(arc.head())) {
      chart.set(arc.head(), verb, Relation.SUBJECT, "");
    } else if (arc.relation() == Relation.OTHER || arc.relation() == Relation.OBJECT && adjacent) {
      chart.set(phrase, verb, Relation.SUBJECT, "");
    }
  }

  /** "<i>Opening</i> the embassy marks …": the gerund is the subject and keeps its object. */
  private boolean opensSentence(int holder) {
    Item first = chart.item(chart.skipLight(0, 1));
    return first.head() == holder && first.form() == Item.Form.GERUND;
  }

  private static boolean joined(Arc arc) {
    return arc.relation() == Relation.CONJUNCT || arc.relation() == Relation.APPOSITION;
  }

  /** "'We welcome it,' <i>said</i> the minister": a verb right behind a quotation's end. */
  private boolean quoted(int k) {
    if (k < 2 || !chart.nounPhrase(k + 1) || !QUOTES.contains(chart.text(k - 1))) {
      return false;
    }
    return chart.is(k - 2, Item.Type.COMMA) || ENDS.contains(chart.text(k - 2));
  }

  /** "Among them are three ministers". */
  private void inverted(int k) {
    if (chart.nounPhrase(k + 1) && chart.lemma(k).equals("be")) {
      chart.set(chart.head(k + 1), chart.head(k), Relation.SUBJECT, "");
    }
  }
}
