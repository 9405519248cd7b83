package org.chancery.text.language.ru;

import java.util.List;
import org.chancery.text.language.Parse;
import org.chancery.text.language.Parser;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Sentence;

/**
 * Light Russian syntax by case: phrases, then clauses, then who hangs on whom. Immutable, shared by
 * threads.
 */
public final class RussianParser implements Parser {

  private final Prepositions prepositions =
      new Prepositions(RussianSentences.table("prepositions.tsv"));
  private final Verbs verbs =
      new Verbs(RussianSentences.table("infinitives.tsv"), RussianSentences.table("verbs.tsv"));

  @Override
  public Parse parse(Sentence sentence) {
    Draft draft = new Draft(sentence);
    List<Phrase> phrases = Phrases.of(draft, prepositions);
    Clauses clauses = Clauses.of(draft, phrases, verbs);
    new Infinitives(draft, phrases, clauses, verbs).hang();
    new Attachment(draft, phrases, clauses, verbs).hang();
    new Subjects(draft, phrases, clauses, verbs).choose();
    new Joints(draft, clauses, verbs).hang();
    root(draft, phrases);
    rest(draft);
    return new Parse(sentence, draft.arcs(), new Predicates(draft, clauses, verbs).all());
  }

  /** A sentence without a main verb, such as a heading, hangs on its first noun. */
  private static void root(Draft draft, List<Phrase> phrases) {
    for (int i = 0; i < draft.size; i++) {
      if (draft.relation(i) == Relation.ROOT) {
        return;
      }
    }
    for (Phrase phrase : phrases) {
      if (!draft.hangs(phrase.head())) {
        draft.root(phrase.head());
        return;
      }
    }
    for (int i = 0; i < draft.size; i++) {
      if (!draft.hangs(i) && !draft.mark(i)) {
        draft.root(i);
        return;
      }
    }
  }

  /** Small words hang on the word after them, marks on nothing. */
  private static void rest(Draft draft) {
    for (int i = draft.size - 1; i >= 0; i--) {
      if (draft.hangs(i) || draft.mark(i)) {
        continue;
      }
      for (int next = i + 1; next < draft.size; next++) {
        if (draft.hangs(next)) {
          draft.hang(i, next, Relation.OTHER);
          break;
        }
      }
    }
  }
}
