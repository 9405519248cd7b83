package org.chancery.text.language.ru;

import java.util.List;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;

/** Hangs the members of a list on its first. */
final class Enumeration {

  private final Draft draft;
  private final List<Phrase> phrases;
  private final Clauses clauses;

  Enumeration(Draft draft, List<Phrase> phrases, Clauses clauses) {
    this.draft = draft;
    this.phrases = phrases;
    this.clauses = clauses;
  }

  /** «Испания, Италия и Мальта»: hangs on the first member, the nearest noun in the same case. */
  boolean joins(int k) {
    Phrase phrase = phrases.get(k);
    int joint = phrase.start() - 1;
    while (joint > 0 && (draft.part(joint) == Part.PARTICLE || draft.form(joint).equals("также"))) {
      joint--;
    }
    boolean and =
        joint > 0 && draft.part(joint) == Part.CONJUNCTION && !draft.form(joint).equals("а");
    if (k == 0 || joint < 1 || (!and && !draft.is(joint, ","))) {
      return false;
    }
    int gap = draft.is(joint - 1, ",") ? joint - 1 : joint;
    for (int j = k - 1; j >= 0 && j >= k - 6; j--) {
      Phrase other = phrases.get(j);
      if (j == k - 1 && !closes(other, gap)) {
        return false;
      }
      boolean together = clauses.at(other.head()) == clauses.at(phrase.head());
      if (together && chained(j, k - 1) && alike(other, phrase) && (and || list(k))) {
        boolean same = other.bare() && draft.undeclined(other.head());
        Phrase marked = phrase.bare() && !same ? other : phrase;
        draft.hang(phrase.head(), firstMember(other.head()), Relation.CONJUNCT, marked.marker());
        return true;
      }
    }
    return false;
  }

  private boolean closes(Phrase phrase, int gap) {
    int end = phrase.end();
    while (end < gap && "»\")”".contains(draft.token(end).text())) {
      end++;
    }
    return end == gap;
  }

  /** Nothing but nouns hanging on each other from {@code j} to {@code last}. */
  boolean chained(int j, int last) {
    int head = phrases.get(j).head();
    for (int at = phrases.get(last).head(); at >= 0; at = draft.head(at)) {
      if (at == head) {
        return true;
      }
    }
    return false;
  }

  private boolean alike(Phrase a, Phrase b) {
    boolean name =
        draft.token(a.head()).is(Token.Tag.NAME) == draft.token(b.head()).is(Token.Tag.NAME);
    boolean pronoun = draft.lemma(b.head()).equals("который");
    boolean preposition = b.bare() || b.marker().equals(a.marker());
    int cases = draft.undeclined(a.head()) && a.bare() ? Case.ALL : a.cases();
    boolean fits = (cases & b.cases()) != 0 && preposition && !pronoun;
    return fits && (name || !Case.GENITIVE.in(a.cases()) || !a.bare());
  }

  /** After a comma alone a list must go on: another comma or «и» with a like noun follows. */
  private boolean list(int k) {
    Phrase phrase = phrases.get(k);
    Phrase before = phrases.get(k - 1);
    if (draft.relation(before.head()) == Relation.CONJUNCT) {
      return true;
    }
    for (int j = k + 1; j < phrases.size(); j++) {
      Phrase next = phrases.get(j);
      boolean beside = next.start() - phrases.get(j - 1).end() <= 2;
      if (joined(next.start()) && beside && alike(phrase, next)) {
        return true;
      }
      if (next.start() != phrases.get(j - 1).end()) {
        return false;
      }
    }
    return false;
  }

  /** Whether a comma or «и» stands before {@code start}. */
  private boolean joined(int start) {
    return start > 0 && (draft.is(start - 1, ",") || draft.part(start - 1) == Part.CONJUNCTION);
  }

  /** Behind «президент Алан Гарсия и» the office goes on, not the name. */
  private int firstMember(int head) {
    int at = head;
    while (draft.relation(at) == Relation.APPOSITION && draft.shape(at).animate()) {
      at = draft.head(at);
    }
    return draft.relation(at) == Relation.CONJUNCT ? draft.head(at) : at;
  }
}
