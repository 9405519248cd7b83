package org.chancery.text.language.ru;

import java.util.List;
import org.chancery.text.language.Relation;
import org.chancery.text.language.ru.Clause.Group;
import org.chancery.text.language.ru.Verbs.Governor;

/**
 * Hangs infinitives: after a helper («намерен подписать») the infinitive is the clause's verb and
 * the helper hangs on it; after another verb or a noun («обещал подписать», «решение подписать») it
 * completes that.
 */
final class Infinitives {

  private final Draft draft;
  private final List<Phrase> phrases;
  private final Clauses clauses;
  private final Verbs verbs;

  Infinitives(Draft draft, List<Phrase> phrases, Clauses clauses, Verbs verbs) {
    this.draft = draft;
    this.phrases = phrases;
    this.clauses = clauses;
    this.verbs = verbs;
  }

  void hang() {
    for (int i = 0; i < draft.size; i++) {
      if (draft.part(i) == Part.INFINITIVE) {
        place(clauses.at(i), i);
      }
    }
  }

  private void place(Clause clause, int infinitive) {
    Group near = clause.headed() ? clause.near(infinitive) : null;
    int noun = noun(clause, infinitive);
    if (near == null) {
      if (noun >= 0) {
        complete(clause, infinitive, noun);
      } else {
        clause.groups.add(new Group(infinitive));
      }
      return;
    }
    if (joined(near, infinitive)) {
      draft.hang(infinitive, near.main, Relation.CONJUNCT);
      add(clause, infinitive, near);
      return;
    }
    Governor governor = verbs.governor(draft.lemma(near.main));
    if (governor != null && governor.helper() && draft.part(near.main) != Part.INFINITIVE) {
      help(near, infinitive);
    } else if (governor == null && noun >= 0) {
      complete(clause, infinitive, noun);
    } else if (governor != null && governor.helper()) {
      help(near, infinitive);
    } else {
      complete(clause, infinitive, near.main);
    }
  }

  private void help(Group group, int infinitive) {
    group.helpers.add(group.main);
    group.main = infinitive;
  }

  private void complete(Clause clause, int infinitive, int head) {
    draft.hang(infinitive, head, Relation.COMPLEMENT, "inf");
    clause.groups.add(new Group(infinitive));
    clause.groups.sort((a, b) -> Integer.compare(a.main, b.main));
  }

  private static void add(Clause clause, int infinitive, Group like) {
    Group group = new Group(infinitive);
    group.helpers.addAll(like.helpers);
    clause.groups.add(group);
    clause.groups.sort((a, b) -> Integer.compare(a.main, b.main));
  }

  /** «намерены развивать и углублять», with what hangs on the first between them. */
  private boolean joined(Group near, int infinitive) {
    if (draft.part(near.main) != Part.INFINITIVE) {
      return false;
    }
    int before = infinitive - 1;
    while (before > near.main && draft.part(before) == Part.ADVERB) {
      before--;
    }
    return draft.part(before) == Part.CONJUNCTION || draft.is(before, ",");
  }

  /** The noun right before the infinitive, if it can govern one; -1 otherwise. */
  private int noun(Clause clause, int infinitive) {
    for (int k = phrases.size() - 1; k >= 0; k--) {
      Phrase phrase = phrases.get(k);
      if (phrase.head() >= infinitive) {
        continue;
      }
      if (clauses.at(phrase.head()) != clause || verbBetween(phrase.head(), infinitive)) {
        return -1;
      }
      if (NOUNS.contains(draft.lemma(phrase.head()))) {
        return phrase.head();
      }
      if (phrase.end() < infinitive - 6) {
        return -1;
      }
    }
    return -1;
  }

  private boolean verbBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (clauses.finite(i) || draft.part(i) == Part.INFINITIVE) {
        return true;
      }
    }
    return false;
  }

  private static final java.util.Set<String> NOUNS =
      java.util.Set.of(
          "готовность",
          "решение",
          "намерение",
          "желание",
          "обещание",
          "обязательство",
          "право",
          "возможность",
          "необходимость",
          "предложение",
          "призыв",
          "требование",
          "просьба",
          "попытка",
          "стремление",
          "отказ",
          "согласие",
          "договоренность",
          "приглашение",
          "угроза",
          "план",
          "задача",
          "цель",
          "поручение",
          "приказ",
          "разрешение",
          "запрет",
          "способность",
          "надежда",
          "решимость",
          "заинтересованность",
          "инициатива",
          "обязанность",
          "долг",
          "шанс",
          "рекомендация",
          "указание",
          "условие",
          "заявление",
          "соглашение");
}
