package org.chancery.text.language.en;

import java.util.List;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Governors;
import org.chancery.text.language.Token;

/**
 * Hangs the items of one sentence on each other: first what is certain, inside the phrases, then
 * phrases and verbs from left to right, then what each verb governs.
 */
final class EnglishArcs {

  private final Chart chart;

  private final Governors governors;

  EnglishArcs(List<Token> tokens, List<Item> items, Governors governors) {
    chart = new Chart(tokens, items);
    this.governors = governors;
  }

  List<Arc> attach() {
    EnglishNounPhrases phrases = new EnglishNounPhrases(chart);
    EnglishPrepositions prepositions = new EnglishPrepositions(chart);
    EnglishClauses clauses = new EnglishClauses(chart, governors);
    phrases.attachInside();
    for (int k = 0; k < chart.size(); k++) {
      switch (chart.item(k).type()) {
        case VERB_GROUP -> clauses.attach(k);
        case PREPOSITION -> prepositions.attach(k);
        case NOUN_PHRASE -> phrases.coordinate(k);
        default -> {}
      }
    }
    complements();
    root();
    return chart.arcs();
  }

  private void complements() {
    EnglishObjects objects = new EnglishObjects(chart);
    EnglishSubjects subjects = new EnglishSubjects(chart);
    for (int k = 0; k < chart.size(); k++) {
      if (chart.verb(k)) {
        objects.attach(k);
        subjects.attach(k);
      }
    }
  }

  private void root() {
    for (Item.Type type : List.of(Item.Type.VERB_GROUP, Item.Type.NOUN_PHRASE)) {
      for (Item item : chart.items()) {
        if (item.is(type) && chart.free(item.head())) {
          chart.root(item.head());
          return;
        }
      }
    }
  }
}
