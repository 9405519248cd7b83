package org.chancery.text.language.ru;

import java.util.List;
import java.util.Set;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.chancery.text.language.ru.Clause.Group;

/** Hangs noun phrases on verbs and on each other, by case, preposition and nearness. */
final class Attachment {

  /** Prepositions that name a doer as the instrumental does: «силами НАТО». */
  private static final Set<String> BY = Set.of("силами", "усилиями");

  private final Draft draft;
  private final List<Phrase> phrases;
  private final Clauses clauses;
  private final Verbs verbs;
  private final Enumeration lists;
  private final Acts acts;

  Attachment(Draft draft, List<Phrase> phrases, Clauses clauses, Verbs verbs) {
    this.draft = draft;
    this.phrases = phrases;
    this.clauses = clauses;
    this.verbs = verbs;
    this.lists = new Enumeration(draft, phrases, clauses);
    this.acts = new Acts(draft, phrases, verbs);
  }

  void hang() {
    for (int k = 0; k < phrases.size(); k++) {
      Phrase phrase = phrases.get(k);
      if (draft.hangs(phrase.head())) {
        continue;
      }
      if (!lists.joins(k) && !apposition(k)) {
        place(k, clauses.at(phrase.head()));
      }
    }
  }

  /** «министр обороны Перу Хосе Уэрта», «газета „Труд“». */
  private boolean apposition(int k) {
    Phrase phrase = phrases.get(k);
    if (k == 0 || !phrase.bare()) {
      return false;
    }
    boolean name =
        draft.token(phrase.head()).is(Token.Tag.NAME) && draft.shape(phrase.head()).animate();
    boolean quoted = "«“\"„".contains(draft.token(phrase.start() - 1).text());
    boolean titled =
        phrase.has(Case.NOMINATIVE)
            || Character.isUpperCase(draft.token(phrase.start()).text().charAt(0));
    if (quoted && titled && phrases.get(k - 1).end() == phrase.start() - 1) {
      draft.hang(phrase.head(), phrases.get(k - 1).head(), Relation.APPOSITION);
      return true;
    }
    Phrase before = phrases.get(k - 1);
    boolean near = before.end() == phrase.start();
    if ((near && undeclined(before, phrase)) || dashed(before, phrase)) {
      draft.hang(phrase.head(), before.head(), Relation.APPOSITION);
      return true;
    }
    for (int j = k - 1; name && near && j >= 0 && j >= k - 6; j--) {
      Phrase title = phrases.get(j);
      if (lists.chained(j, k - 1)
          && draft.shape(title.head()).animate()
          && (title.cases() & phrase.cases()) != 0) {
        draft.hang(phrase.head(), title.head(), Relation.APPOSITION);
        return true;
      }
    }
    return false;
  }

  /** «Республики Кения»: the name stays in the nominative. */
  private boolean undeclined(Phrase before, Phrase phrase) {
    int name = phrase.head();
    boolean capital = Character.isUpperCase(draft.token(name).text().charAt(0));
    boolean own = draft.token(name).is(Token.Tag.NAME) || !before.has(Case.NOMINATIVE);
    String noun = draft.lemma(before.head());
    return (verbs.is("titled", noun) || verbs.is("place", noun))
        && capital
        && own
        && (!draft.shape(name).animate() || !before.has(Case.NOMINATIVE))
        && phrase.has(Case.NOMINATIVE);
  }

  /** «вице-премьер – министр обороны прибыл»: one person of two offices. */
  private boolean dashed(Phrase before, Phrase phrase) {
    return before.end() == phrase.start() - 1
        && "–—".contains(draft.token(before.end()).text())
        && clauses.at(phrase.head()).headed()
        && draft.shape(before.head()).animate()
        && draft.shape(phrase.head()).animate()
        && (before.cases() & phrase.cases()) != 0;
  }

  private void place(int k, Clause clause) {
    Phrase phrase = phrases.get(k);
    int before =
        k > 0 && phrases.get(k - 1).end() == phrase.start() ? phrases.get(k - 1).head() : -1;
    if (!phrase.bare()) {
      prepositional(phrase, clause, before);
    } else if (dimension(k)) {
      draft.hang(phrase.head(), phrases.get(k - 1).head(), Relation.POSSESSOR);
    } else if (acts.given(k, clause)) {
      return;
    } else if (given(k, clause)) {
      int verb = clause.near(phrase.head()).main;
      draft.hang(phrase.head(), verb, Relation.INDIRECT, Case.DATIVE.marker);
    } else if (acts.owner(phrase, before)) {
      genitive(phrase, clause, before);
    } else if (phrase.has(Case.NOMINATIVE) || acts.dated(phrase, before)) {
      nominative(phrase, clause, before);
    } else if (phrase.has(Case.ACCUSATIVE)) {
      if (before >= 0 && draft.shape(phrase.head()).animate() && acts.full(clause, phrase)) {
        genitive(phrase, clause, before);
      } else {
        accusative(phrase, clause);
      }
    } else if (phrase.has(Case.GENITIVE)) {
      genitive(phrase, clause, before);
    } else {
      oblique(phrase, clause, before);
    }
  }

  /** «на площади более 250 гектаров», «на сумму 3 млн»: a number behind what it measures. */
  private boolean dimension(int k) {
    if (k == 0 || !verbs.is("dimension", draft.lemma(phrases.get(k - 1).head()))) {
      return false;
    }
    int from = phrases.get(k - 1).end();
    int to = phrases.get(k).start();
    boolean beside = to - from <= 2;
    for (int i = from; i < to && beside; i++) {
      beside = draft.part(i) == Part.ADVERB || draft.part(i) == Part.PARTICLE;
    }
    return beside && draft.part(to) == Part.NUMERAL || beside && draft.form(to).equals("около");
  }

  private void nominative(Phrase phrase, Clause clause, int before) {
    if (!clause.headed()) {
      loose(phrase, before);
      return;
    }
    if (acts.date(phrase)) {
      accusative(phrase, clause);
      return;
    }
    if (phrase.head() > clause.first().main && objectOfInfinitive(phrase, clause)) {
      draft.hang(phrase.head(), clause.near(phrase.head()).main, Relation.OBJECT);
      return;
    }
    Group group = subjectGroup(clause, phrase);
    boolean taken = draft.child(group.main, Relation.SUBJECT) != null;
    boolean participle =
        draft.part(group.main) == Part.PARTICIPLE || draft.part(group.main) == Part.CONVERB;
    if (!taken && !participle) {
      draft.hang(phrase.head(), group.main, Relation.SUBJECT);
    } else if (phrase.has(Case.ACCUSATIVE) || object(phrase, clause)) {
      accusative(phrase, clause);
    } else {
      draft.hang(phrase.head(), group.main, Relation.OBLIQUE, "nom");
    }
  }

  /** «Мальта откроет посольство»: beside a subject what looks like a nominative is the object. */
  private boolean object(Phrase phrase, Clause clause) {
    int verb = clause.near(phrase.head()).main;
    return draft.alike(phrase.head())
        && !verbs.is("time", draft.lemma(phrase.head()))
        && draft.shape(verb).transitive()
        && draft.part(verb) != Part.SHORT_PARTICIPLE
        && draft.child(verb, Relation.OBJECT) == null;
  }

  /** After «открыть», «сообщение» is its object although it could be a nominative. */
  private boolean objectOfInfinitive(Phrase phrase, Clause clause) {
    int verb = clause.near(phrase.head()).main;
    Shape noun = draft.shape(phrase.head());
    boolean same =
        !noun.animate()
            && noun.genders() != Shape.FEMININE
            && draft.part(phrase.head()) == Part.NOUN;
    return same
        && draft.part(verb) == Part.INFINITIVE
        && draft.shape(verb).transitive()
        && verb < phrase.head()
        && draft.child(verb, Relation.OBJECT) == null;
  }

  /** The finite group of the clause, or of two the one that agrees. */
  private Group subjectGroup(Clause clause, Phrase phrase) {
    for (Group group : clause.groups) {
      int finite = group.helpers.isEmpty() ? group.main : group.helpers.get(0);
      boolean agrees = (draft.shape(finite).genders() & draft.shape(phrase.head()).genders()) != 0;
      boolean inf = draft.part(finite) == Part.INFINITIVE;
      if (agrees && !inf) {
        return group;
      }
    }
    return clause.first();
  }

  private void accusative(Phrase phrase, Clause clause) {
    if (!clause.headed()) {
      loose(phrase, -1);
      return;
    }
    int verb = clause.near(phrase.head()).main;
    if (verbs.is("time", draft.lemma(phrase.head()))) {
      draft.hang(phrase.head(), ahead(phrase, verb), Relation.OBLIQUE, "acc");
    } else {
      draft.hang(phrase.head(), verb, Relation.OBJECT);
    }
  }

  private void genitive(Phrase phrase, Clause clause, int before) {
    boolean asked =
        clause.headed()
            && verbs.is("genitive", draft.lemma(clause.near(phrase.head()).main))
            && draft.child(clause.near(phrase.head()).main, Relation.OBJECT) == null
            && !draft.token(phrase.head()).is(Token.Tag.NAME);
    int nominal = acts.behindTime(phrase, before);
    if (nominal >= 0) {
      draft.hang(before, nominal, Relation.NOMINAL, "в");
      draft.hang(phrase.head(), nominal, Relation.POSSESSOR);
      return;
    }
    boolean personal = draft.part(phrase.head()) == Part.PRONOUN;
    boolean possessor =
        before >= 0 && !personal && !(asked && draft.relation(before) == Relation.OBLIQUE);
    if (possessor) {
      int act = person(phrase) ? acts.journey(before) : -1;
      draft.hang(phrase.head(), act >= 0 ? act : acts.owned(phrase, before), Relation.POSSESSOR);
      return;
    }
    if (!clause.headed()) {
      loose(phrase, -1);
      return;
    }
    Group group = clause.near(phrase.head());
    int verb = group.main;
    boolean date = verbs.is("time", draft.lemma(phrase.head()));
    boolean object =
        personal
            || verbs.is("genitive", draft.lemma(verb))
            || negated(group, verb)
            || draft.shape(verb).transitive();
    if (object && !date && draft.child(verb, Relation.OBJECT) == null) {
      draft.hang(phrase.head(), verb, Relation.OBJECT);
    } else {
      draft.hang(phrase.head(), verb, Relation.OBLIQUE, "gen");
    }
  }

  /**
   * «передала <i>полиции</i> улики», «врачей направит <i>Малави</i> Иордания»: a form that may be a
   * dative right behind a verb that asks for one, where other nouns are what is given and by whom.
   */
  private boolean given(int k, Clause clause) {
    Phrase phrase = phrases.get(k);
    int noun = phrase.head();
    int verb = clause.headed() ? clause.near(noun).main : -1;
    boolean same = draft.lemma(noun).endsWith("ия") && draft.form(noun).endsWith("ии");
    boolean asks =
        verb >= 0
            && verb == phrase.start() - 1
            && verbs.is("dative", draft.lemma(verb))
            && draft.child(verb, Relation.INDIRECT) == null;
    boolean object = asks && draft.child(verb, Relation.OBJECT) != null;
    boolean subject = asks && draft.child(verb, Relation.SUBJECT) != null;
    boolean more = asks && more(k, clause);
    boolean named = draft.undeclined(noun) && (object || subject);
    return (same && (object || more)) || (named && (more || (object && subject)));
  }

  /** Whether another bare noun of the clause follows that is no date and no instrument. */
  private boolean more(int k, Clause clause) {
    for (int j = k + 1; j < phrases.size(); j++) {
      Phrase next = phrases.get(j);
      boolean direct = next.has(Case.NOMINATIVE) || next.has(Case.ACCUSATIVE);
      boolean owned = next.start() == phrases.get(j - 1).end() && next.has(Case.GENITIVE);
      boolean bare = next.bare() && (direct || (owned && j > k + 1));
      if (clauses.at(next.head()) == clause
          && bare
          && !verbs.is("time", draft.lemma(next.head()))) {
        return true;
      }
    }
    return false;
  }

  private boolean person(Phrase phrase) {
    return draft.shape(phrase.head()).animate() && draft.part(phrase.head()) == Part.NOUN;
  }

  private boolean negated(Group group, int verb) {
    int first = group.helpers.stream().mapToInt(h -> h).min().orElse(verb);
    return first > 0 && draft.form(Math.min(first, verb) - 1).equals("не");
  }

  /** A bare dative or instrumental: on the verb that asks for it, else on the noun before it. */
  private void oblique(Phrase phrase, Clause clause, int before) {
    boolean dative = phrase.has(Case.DATIVE);
    boolean asks = clause.headed() && acts.asks(clause, phrase, dative);
    int act = before >= 0 && !asks ? acts.actOf(phrase, before) : -1;
    if (act >= 0) {
      draft.hang(phrase.head(), act, Relation.NOMINAL, phrase.marker());
    } else if (clause.headed()) {
      int verb = clause.near(phrase.head()).main;
      draft.hang(
          phrase.head(), verb, dative ? Relation.INDIRECT : Relation.OBLIQUE, phrase.marker());
    } else {
      loose(phrase, before);
    }
  }

  /** «предложил <i>в мае</i> провести»: a time right before an infinitive dates that. */
  private int ahead(Phrase phrase, int verb) {
    int next = phrase.end();
    boolean infinitive = next < draft.size && draft.part(next) == Part.INFINITIVE;
    return infinitive ? next : verb;
  }

  private void prepositional(Phrase phrase, Clause clause, int before) {
    boolean time = verbs.is("time", draft.lemma(phrase.head()));
    int act = before < 0 || time || sent(phrase, clause, before) ? -1 : actor(phrase, before);
    if (act >= 0 || (before >= 0 && !clause.headed())) {
      draft.hang(phrase.head(), act >= 0 ? act : before, Relation.NOMINAL, marker(phrase));
    } else if (clause.headed()) {
      int verb = clause.near(phrase.head()).main;
      draft.hang(
          phrase.head(), time ? ahead(phrase, verb) : verb, Relation.OBLIQUE, marker(phrase));
    } else {
      loose(phrase, before);
    }
  }

  /** «с чилийской стороны» tells who acts, as «со стороны Чили» does. */
  private String marker(Phrase phrase) {
    boolean side =
        draft.lemma(phrase.head()).equals("сторона") && phrase.start() + 2 <= phrase.head();
    boolean from = side && phrase.marker().equals("с");
    if (from && draft.part(phrase.head() - 1) == Part.ADJECTIVE) {
      return "со стороны";
    }
    return BY.contains(phrase.marker()) ? Case.INSTRUMENTAL.marker : phrase.marker();
  }

  /** «по программе <i>в Лаос</i> направлено»: where something is sent, behind a plain noun. */
  private boolean sent(Phrase phrase, Clause clause, int before) {
    boolean way = phrase.has(Case.ACCUSATIVE) && !phrase.has(Case.PREPOSITIONAL);
    return way
        && clause.headed()
        && clause.first().main >= phrase.end()
        && draft.token(phrase.head()).is(Token.Tag.NAME)
        && verbs.is("undertaking", draft.lemma(before));
  }

  /** The noun before the phrase, or one that it hangs on, that takes such a phrase; or -1. */
  private int actor(Phrase phrase, int before) {
    String preposition = String.valueOf(phrase.preposition());
    if (!verbs.is("nominal", preposition)) {
      return -1;
    }
    int at = before;
    while (at >= 0) {
      if (acts.act(at)) {
        return at;
      }
      Relation up = draft.relation(at);
      at = up == Relation.POSSESSOR || up == Relation.APPOSITION ? draft.head(at) : -1;
    }
    boolean close = preposition.equals("о") || preposition.equals("между");
    return close && !verbs.is("time", draft.lemma(before)) ? before : -1;
  }

  /** In a stretch without a verb: on the noun before, else on the first noun of the sentence. */
  private void loose(Phrase phrase, int before) {
    int head = before >= 0 ? before : phrases.get(0).head();
    if (head != phrase.head()) {
      boolean nominative = phrase.bare() && phrase.has(Case.NOMINATIVE);
      draft.hang(
          phrase.head(),
          head,
          nominative ? Relation.APPOSITION : Relation.NOMINAL,
          nominative ? "" : phrase.marker());
    }
  }
}
