package org.chancery.text.language.en;

import java.util.Set;
import org.chancery.text.language.Governors;
import org.chancery.text.language.Relation;

/** Verbs: which clause hangs on which verb or noun, and how. */
final class EnglishClauses {

  private static final Set<String> RELATIVE = Set.of("who", "which", "whom", "whose", "where");
  private static final Set<String> COMPLETING = Set.of("that", "whether", "how");

  private final Chart chart;
  private final Governors governors;

  EnglishClauses(Chart chart, Governors governors) {
    this.chart = chart;
    this.governors = governors;
  }

  void attach(int k) {
    int before = chart.skipLight(k - 1, -1);
    switch (chart.item(k).form()) {
      case INFINITIVE -> infinitive(k, before);
      case GERUND, PARTICIPLE -> participle(k, before);
      case BARE -> chart.set(chart.head(k), barePartner(k), Relation.CONJUNCT, "and");
      case FINITE -> finite(k, before);
      default -> {}
    }
  }

  /**
   * "to rebuild roads destroyed by war and <i>erect</i> bridges": what began with to or a modal.
   */
  private int barePartner(int k) {
    for (int i = k - 1; i >= 0; i--) {
      if (chart.is(i, Item.Type.VERB_GROUP)) {
        Item item = chart.item(i);
        boolean began = item.form() != Item.Form.PARTICIPLE && item.form() != Item.Form.GERUND;
        if (began) {
          return item.head();
        }
      }
    }
    return chart.previousVerb(k);
  }

  private void infinitive(int k, int before) {
    if (before < 0) {
      return;
    }
    int verb = chart.head(k);
    int adjective = chart.predicative(k - 1);
    if (adjective >= 0) {
      chart.set(verb, adjective, Relation.COMPLEMENT, "to");
    } else if (asked(before) >= 0) {
      chart.set(verb, asked(before), Relation.COMPLEMENT, "to");
    } else if (chart.verb(before) || chart.nounPhrase(before)) {
      chart.set(verb, chart.head(before), Relation.COMPLEMENT, "to");
    } else if (border(before)) {
      int earlier = earlierInfinitive(before);
      if (earlier >= 0) {
        chart.set(verb, earlier, Relation.CONJUNCT, "to");
      } else {
        chart.set(verb, chart.previousVerb(before), Relation.ADVERBIAL, "to");
      }
    } else {
      chart.set(verb, chart.previousVerb(before), Relation.COMPLEMENT, "to");
    }
  }

  /**
   * "<i>urged</i> Hungary to lift": the verb that rules both the phrase and the infinitive; or -1.
   */
  private int asked(int before) {
    int verb = chart.skipLight(before - 1, -1);
    boolean object = chart.nounPhrase(before) && chart.verb(verb);
    boolean phone = chart.lemma(Math.max(verb, 0)).equals("call");
    return object && !phone && !rules(before) && rules(verb) ? chart.head(verb) : -1;
  }

  private boolean rules(int k) {
    return governors.governsVerbs(chart.lemma(k));
  }

  private boolean border(int k) {
    return chart.is(k, Item.Type.CONJUNCTION) || chart.is(k, Item.Type.COMMA);
  }

  private int earlierInfinitive(int before) {
    for (int i = before; i >= 0 && !chart.finite(i); i--) {
      if (chart.verb(i) && chart.item(i).form() == Item.Form.INFINITIVE) {
        return chart.head(i);
      }
    }
    return -1;
  }

  private void participle(int k, int before) {
    int verb = chart.head(k);
    if (before < 0) {
      fronted(k);
    }
    if (before < 0 || !chart.free(verb) || chart.is(before, Item.Type.PREPOSITION)) {
      return;
    }
    if (chart.nounPhrase(before)) {
      chart.set(verb, chart.head(before), Relation.RELATIVE, "");
    } else if (chart.verb(before)) {
      chart.set(verb, chart.head(before), Relation.COMPLEMENT, "");
    } else {
      int sister = chart.previousVerb(before);
      boolean alike = chart.is(before, Item.Type.CONJUNCTION) && sameForm(sister, k);
      chart.set(verb, sister, alike ? Relation.CONJUNCT : Relation.ADVERBIAL, "");
    }
  }

  /** "Speaking in Oslo, the minister …", "Backed by Qatar, the mediators …". */
  private void fronted(int k) {
    int comma = k + 1;
    while (comma < chart.size() && !chart.is(comma, Item.Type.COMMA)) {
      if (chart.finite(comma) || chart.is(comma, Item.Type.BREAK)) {
        return;
      }
      comma++;
    }
    int subject = chart.skipLight(comma + 1, 1);
    if (!chart.nounPhrase(subject)) {
      return;
    }
    if (chart.item(k).form() == Item.Form.PARTICIPLE) {
      chart.set(chart.head(k), chart.head(subject), Relation.RELATIVE, "");
    } else {
      chart.set(chart.head(k), chart.nextVerb(subject), Relation.ADVERBIAL, "");
    }
  }

  private boolean sameForm(int verb, int k) {
    int sister = verb < 0 ? -1 : chart.itemAt(verb);
    return sister >= 0 && chart.item(sister).form() == chart.item(k).form();
  }

  private void finite(int k, int before) {
    if (before < 0) {
      return;
    }
    if (chart.ruledFromBehind(k) >= 0) {
      return;
    }
    int opener = opener(k);
    if (opener >= 0) {
      subordinate(k, opener);
      return;
    }
    int earlier = chart.previousFinite(k);
    if (earlier >= 0) {
      boolean joined = border(before) || conjunctionBetween(earlier, k);
      chart.set(chart.head(k), earlier, joined ? Relation.CONJUNCT : Relation.COMPLEMENT, "");
    }
  }

  /** The subordinator that opens the clause of the verb at {@code k}, or -1. */
  private int opener(int k) {
    for (int i = k - 1; i >= 0; i = chart.left(i)) {
      if (chart.is(i, Item.Type.SUBORDINATOR)) {
        return i;
      }
      boolean border = chart.is(i, Item.Type.BREAK) && chart.beforeDashes(i) < 0;
      if (chart.finite(i) || border) {
        return -1;
      }
    }
    return -1;
  }

  private void subordinate(int k, int opener) {
    String word = chart.lemma(opener);
    int before = chart.skipLight(opener - 1, -1);
    if (chart.is(before, Item.Type.COMMA) || chart.is(before, Item.Type.PREPOSITION)) {
      before = chart.skipLight(before - 1, -1);
    }
    boolean alone = chart.previousVerb(opener) < 0;
    boolean relative =
        RELATIVE.contains(word) || word.equals("that") && (opener + 1 == k || alone && ruled(k));
    if (relative && chart.nounPhrase(before)) {
      chart.set(chart.head(k), chart.head(before), Relation.RELATIVE, word);
      return;
    }
    if (word.equals("that") && alone && chart.nounPhrase(before)) {
      chart.set(chart.head(k), chart.head(before), Relation.COMPLEMENT, word);
      return;
    }
    int earlier = chart.previousVerb(opener);
    chart.set(
        chart.head(k),
        earlier >= 0 ? earlier : chart.nextVerb(k),
        COMPLETING.contains(word) ? Relation.COMPLEMENT : Relation.ADVERBIAL,
        word);
  }

  /** Whether another verb follows that can rule the phrase before the clause of item {@code k}. */
  private boolean ruled(int k) {
    int i = k + 1;
    while (chart.nounPhrase(i)
        || chart.is(i, Item.Type.PREPOSITION)
        || chart.is(i, Item.Type.LIGHT)
        || chart.verb(i) && !chart.finite(i)) {
      i++;
    }
    return chart.finite(i);
  }

  private boolean conjunctionBetween(int earlier, int k) {
    for (int i = k - 1; i >= 0 && chart.head(i) > earlier; i--) {
      if (chart.is(i, Item.Type.CONJUNCTION) || chart.is(i, Item.Type.BREAK)) {
        return true;
      }
    }
    return false;
  }
}
