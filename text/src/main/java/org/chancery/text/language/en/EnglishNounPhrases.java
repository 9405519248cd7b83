package org.chancery.text.language.en;

import org.chancery.text.language.Arc;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;

/** Noun phrases: what stands inside them, and how they follow one another. */
final class EnglishNounPhrases {

  private final Chart chart;

  EnglishNounPhrases(Chart chart) {
    this.chart = chart;
  }

  void attachInside() {
    for (Item item : chart.items()) {
      if (item.is(Item.Type.NOUN_PHRASE)) {
        inside(item);
      }
    }
  }

  /** From right to left, as an owner owns what follows it: "Peru's minister's visit". */
  private void inside(Item item) {
    int owned = item.head();
    for (int i = owned + 1; i < item.to(); i++) {
      chart.set(i, owned, Relation.MODIFIER, "");
    }
    for (int i = owned - 1; i >= item.from(); i--) {
      if (!ownerMark(chart.token(i))) {
        chart.set(i, owned, relation(chart.token(i)), "");
      } else if (i > item.from()) {
        i--;
        chart.set(i, owned, Relation.POSSESSOR, "");
        owned = i;
      }
    }
  }

  private static boolean ownerMark(Token token) {
    return token.is(Tag.PARTICLE) || token.text().equals("'") || token.text().equals("’");
  }

  private static Relation relation(Token token) {
    if (EnglishVerbs.OWNERS.contains(token.lemma())) {
      return Relation.POSSESSOR;
    }
    return switch (token.tag()) {
      case NOUN, NAME -> Relation.COMPOUND;
      case ADJECTIVE, NUMBER, VERB -> Relation.MODIFIER;
      default -> Relation.OTHER;
    };
  }

  /** "A, B and C", "Diallo, Minister of …". */
  void coordinate(int k) {
    int before = k - 1;
    boolean comma = false;
    boolean conjunction = false;
    while (chart.is(before, Item.Type.COMMA)
        || chart.is(before, Item.Type.CONJUNCTION)
        || chart.is(before, Item.Type.LIGHT)) {
      comma |= chart.is(before, Item.Type.COMMA);
      conjunction |= chart.is(before, Item.Type.CONJUNCTION);
      before--;
    }
    if (chart.nounPhrase(k - 2) && chart.text(k - 1).equals("(")) {
      chart.set(chart.head(k), chart.head(k - 2), Relation.APPOSITION, "");
      return;
    }
    if (!comma && !conjunction || !chart.nounPhrase(before)) {
      return;
    }
    if (startsClause(k) || fronted(chart.head(before), k)) {
      return;
    }
    int renamed = comma ? renamed(chart.head(before)) : -1;
    if (renamed >= 0 && (conjunction || listGoesOn(k))) {
      chart.set(chart.head(k), firstOfList(renamed), Relation.CONJUNCT, conjunction ? "and" : "");
      return;
    }
    boolean list = conjunction || listGoesOn(k) && !(comma && titled(before, k));
    chart.set(
        chart.head(k),
        firstOfList(chart.head(before)),
        list ? Relation.CONJUNCT : Relation.APPOSITION,
        conjunction ? "and" : "");
  }

  /** "Ana Ruiz, <i>Minister of Health</i>": a name of words alone, then an office with "of". */
  private boolean titled(int before, int k) {
    Item name = chart.item(before);
    boolean person = name.to() - name.from() > 1;
    for (int i = name.from(); i < name.to(); i++) {
      person &= chart.token(i).is(Tag.NAME);
    }
    return person
        && chart.is(k + 1, Item.Type.PREPOSITION)
        && (chart.lemma(k + 1).equals("of") || chart.lemma(k + 1).equals("for"))
        && !chart.nounPhrase(before + 1);
  }

  /** Who was renamed by the apposition that ends with {@code head}, or -1. */
  private int renamed(int head) {
    int at = head;
    for (int steps = 0; steps < chart.size() && !chart.free(at); steps++) {
      if (chart.hangs(at, Relation.APPOSITION)) {
        return chart.arc(at).head();
      }
      if (!chart.hangs(at, Relation.NOMINAL) && !chart.hangs(at, Relation.CONJUNCT)) {
        return -1;
      }
      at = chart.arc(at).head();
    }
    return -1;
  }

  /** "In May 2017, the minister …": what follows a fronted phrase does not rename it. */
  private boolean fronted(int head, int k) {
    Arc arc = chart.arc(head);
    return arc.relation() == Relation.OBLIQUE && arc.head() > chart.head(k);
  }

  private int firstOfList(int head) {
    int at = head;
    while (chart.hangs(at, Relation.CONJUNCT) && !chart.free(at)) {
      at = chart.arc(at).head();
    }
    return at;
  }

  private boolean listGoesOn(int k) {
    for (int i = k + 1; i < chart.size(); i++) {
      if (chart.is(i, Item.Type.CONJUNCTION)) {
        return chart.nounPhrase(i + 1);
      }
      if (chart.verb(i) || chart.is(i, Item.Type.SUBORDINATOR) || chart.is(i, Item.Type.BREAK)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the phrase is the subject of a verb that follows it and has none of its own yet. */
  private boolean startsClause(int k) {
    for (int i = k + 1; i < chart.size(); i++) {
      if (chart.verb(i)) {
        return chart.finite(i) && verbBefore(k);
      }
      boolean goesOn =
          chart.is(i, Item.Type.PREPOSITION) || chart.nounPhrase(i) || chart.is(i, Item.Type.LIGHT);
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }

  private boolean verbBefore(int k) {
    for (int i = k - 1; i >= 0; i--) {
      if (chart.verb(i)) {
        return true;
      }
      if (chart.is(i, Item.Type.SUBORDINATOR) || chart.is(i, Item.Type.BREAK)) {
        return false;
      }
    }
    return false;
  }
}
