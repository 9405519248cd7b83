package org.chancery.text.language.en;

import org.chancery.text.language.Relation;

/** Phrases with a preposition: what follows it, and what they hang on. */
final class EnglishPrepositions {

  private final Chart chart;

  EnglishPrepositions(Chart chart) {
    this.chart = chart;
  }

  void attach(int k) {
    int next = chart.skipLight(k + 1, 1);
    boolean gerund = chart.verb(next) && chart.item(next).form() == Item.Form.GERUND;
    if (!chart.nounPhrase(next) && !gerund) {
      return;
    }
    String marker = chart.lemma(k);
    int adjective = chart.predicative(k - 1);
    int head = adjective >= 0 ? adjective : governor(k, chart.skipLight(k - 1, -1), marker);
    if (head < 0) {
      return;
    }
    chart.set(chart.head(k), chart.head(next), Relation.OTHER, "");
    chart.set(chart.head(next), head, relation(gerund, head), marker);
  }

  private Relation relation(boolean gerund, int head) {
    if (gerund) {
      return Relation.COMPLEMENT;
    }
    return chart.verbAt(head) ? Relation.OBLIQUE : Relation.NOMINAL;
  }

  private int governor(int k, int before, String marker) {
    if (before < 0) {
      return chart.nextVerb(k);
    }
    return switch (chart.item(before).type()) {
      case NOUN_PHRASE, VERB_GROUP -> chart.head(before);
      case CONJUNCTION, COMMA -> afterBorder(k, before, marker);
      case SUBORDINATOR, BREAK -> chart.nextVerb(k);
      default -> chart.previousVerb(before);
    };
  }

  private int afterBorder(int k, int before, String marker) {
    if (chart.is(before, Item.Type.CONJUNCTION)) {
      int sister = sameMarkerBefore(before, marker);
      if (sister >= 0) {
        return chart.arc(sister).head();
      }
    }
    int verb = chart.previousVerb(before);
    return verb >= 0 ? verb : chart.nextVerb(k);
  }

  /** "to Peru and to Chile": the phrase with the same preposition in this clause, or -1. */
  private int sameMarkerBefore(int before, String marker) {
    for (int i = before - 1; i >= 0 && !chart.verb(i); i--) {
      if (chart.nounPhrase(i)
          && chart.arc(chart.head(i)).marker().equals(marker)
          && !chart.free(chart.head(i))) {
        return chart.head(i);
      }
    }
    return -1;
  }
}
