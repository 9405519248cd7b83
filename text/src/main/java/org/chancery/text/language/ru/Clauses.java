package org.chancery.text.language.ru;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.language.ru.Clause.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into clauses: at marks, and at «и» between two verbs. Every stretch either opens
 * a clause of its own (by a subordinator, «который», a converb, a participle or a verb) or goes on
 * with one that is open.
 */
final class Clauses {

  private static final Set<String> PLACES = Set.of("где", "куда", "откуда");
  private static final Set<String> DEMANDS = Set.of("чтобы", "чтоб", "дабы");

  private final Draft draft;
  private final List<Phrase> phrases;
  private final Verbs verbs;
  private final Sequels sequels;
  private final Clause[] of;
  private final List<Clause> clauses = new ArrayList<>();

  private Clauses(Draft draft, List<Phrase> phrases, Verbs verbs) {
    this.draft = draft;
    this.phrases = phrases;
    this.verbs = verbs;
    this.sequels = new Sequels(draft, phrases, verbs);
    this.of = new Clause[draft.size];
  }

  static Clauses of(Draft draft, List<Phrase> phrases, Verbs verbs) {
    Clauses clauses = new Clauses(draft, phrases, verbs);
    clauses.cut();
    return clauses;
  }

  /** In text order; the first is the main clause until a verb of saying takes its place. */
  List<Clause> all() {
    return clauses;
  }

  Clause at(int token) {
    return of[token];
  }

  private void cut() {
    Clause current = open(Kind.MAIN, null, "", -1, 0);
    int from = 0;
    for (int i = 0; i <= draft.size; i++) {
      if (i == draft.size || parts(i)) {
        current = take(current, from, i);
        if (i < draft.size) {
          of[i] = current;
        }
        from = i + 1;
      }
    }
  }

  private boolean parts(int i) {
    if (!draft.mark(i) || !",;:–—-()".contains(draft.token(i).text())) {
      return false;
    }
    return phrases.stream().noneMatch(p -> p.start() < i && i < p.end());
  }

  private Clause open(Kind kind, @Nullable Clause parent, String marker, int anchor, int start) {
    Clause clause = new Clause(kind, parent, marker, anchor, start);
    clauses.add(clause);
    return clause;
  }

  /** Gives the tokens from {@code from} to {@code to} to clauses; returns the one now open. */
  private Clause take(Clause current, int from, int to) {
    if (from >= to) {
      return current;
    }
    Clause clause = opener(current, from, to);
    int at = from;
    boolean headed = clause.headed();
    for (int i = from; i < to; i++) {
      if (!finite(i)) {
        continue;
      }
      int joint = headed ? joint(at, i) : -1;
      if (joint >= 0 && !helped(clause, i)) {
        fill(clause, at, joint);
        clause = open(Kind.COORDINATE, clause, "", -1, joint);
        at = joint;
      }
      head(clause, i);
      headed = true;
    }
    fill(clause, at, to);
    return clause;
  }

  private void fill(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      of[i] = clause;
    }
  }

  /** The last «и», «но» or the like between two verbs, or -1. */
  private int joint(int from, int verb) {
    for (int i = verb - 1; i > from; i--) {
      if (draft.part(i) == Part.CONJUNCTION) {
        return i;
      }
      if (finite(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** «был подписан», «должен был»: two forms of one verb group. */
  private boolean helped(Clause clause, int verb) {
    int main = clause.groups.get(clause.groups.size() - 1).main;
    boolean copula = draft.lemma(main).equals("быть") || draft.lemma(verb).equals("быть");
    return copula && draft.part(main) != draft.part(verb);
  }

  private void head(Clause clause, int verb) {
    if (clause.headed() && helped(clause, verb)) {
      Clause.Group group = clause.groups.get(clause.groups.size() - 1);
      boolean copula = draft.lemma(verb).equals("быть");
      group.helpers.add(copula ? verb : group.main);
      group.main = copula ? group.main : verb;
    } else {
      clause.groups.add(new Clause.Group(verb));
    }
  }

  boolean finite(int i) {
    Part part = draft.part(i);
    if (i > 0 && draft.form(i).equals("есть") && draft.form(i - 1).equals("то")) {
      return false;
    }
    if (part == Part.PREDICATIVE) {
      return verbs.governor(draft.lemma(i)) != null || draft.lemma(i).equals("нет");
    }
    return part == Part.FINITE
        || part == Part.SHORT_PARTICIPLE
        || part == Part.SHORT_ADJECTIVE
        || part == Part.IMPERATIVE;
  }

  private Clause opener(Clause current, int from, int to) {
    int first = from;
    while (first < to - 1 && light(first)) {
      first++;
    }
    int which = relative(first, to);
    if (which >= 0) {
      return open(Kind.RELATIVE, current, draft.lemma(which), noun(which, from), from);
    }
    String lemma = draft.lemma(first);
    if (PLACES.contains(lemma) && before(from) >= 0) {
      return open(Kind.RELATIVE, current, lemma, before(from), from);
    }
    boolean verb = has(from, to, this::finite) || has(from, to, this::infinitive);
    if (draft.part(first) == Part.CONJUNCTION && verb && Subordinators.has(lemma)) {
      return subordinate(current, lemma, from);
    }
    if (has(first, Math.min(to, first + 3), i -> draft.part(i) == Part.PARTICIPLE && free(i))) {
      int participle = index(first, to, i -> draft.part(i) == Part.PARTICIPLE && free(i));
      return participial(current, participle, from);
    }
    if (has(from, to, i -> draft.part(i) == Part.CONVERB) && !has(from, to, this::finite)) {
      int converb = index(from, to, i -> draft.part(i) == Part.CONVERB);
      Clause clause = open(Kind.ADVERBIAL, carrier(current), "", -1, from);
      clause.groups.add(new Clause.Group(converb));
      return clause;
    }
    return goOn(current, from, to);
  }

  private boolean light(int i) {
    Part part = draft.part(i);
    boolean subordinator = Subordinators.has(draft.lemma(i));
    return (part == Part.CONJUNCTION && !subordinator)
        || part == Part.PARTICLE
        || part == Part.PARENTHESIS
        || draft.mark(i)
        || (part == Part.ADVERB && !PLACES.contains(draft.lemma(i)));
  }

  /** «который» before the stretch's verb, or -1. */
  private int relative(int from, int to) {
    for (int i = from; i < to && i < from + 7; i++) {
      if (draft.lemma(i).equals("который") || draft.lemma(i).equals("чей")) {
        return i;
      }
      if (finite(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** The noun before {@code from} that agrees with «который» at {@code which}, or -1. */
  private int noun(int which, int from) {
    int genders = draft.shape(which).genders();
    int nearest = -1;
    for (int k = phrases.size() - 1; k >= 0; k--) {
      Phrase phrase = phrases.get(k);
      if (phrase.head() >= from) {
        continue;
      }
      if (nearest < 0) {
        nearest = phrase.head();
      }
      if ((draft.shape(phrase.head()).genders() & genders) != 0) {
        return phrase.head();
      }
    }
    return nearest;
  }

  /** The last noun before {@code from}, or -1. */
  private int before(int from) {
    for (int k = phrases.size() - 1; k >= 0; k--) {
      if (phrases.get(k).head() < from) {
        return phrases.get(k).head();
      }
    }
    return -1;
  }

  private Clause subordinate(Clause current, String lemma, int from) {
    if (lemma.equals("что")) {
      return open(Kind.COMPLEMENT, current, lemma, current.headed() ? -1 : before(from), from);
    }
    boolean demand = DEMANDS.contains(lemma) && current.headed();
    boolean wanted = demand && verbs.governor(draft.lemma(current.near(from).main)) != null;
    boolean after =
        lemma.equals("как") && draft.is(from - 2, "того") && draft.is(from - 3, "после");
    String marker = after ? "после того как" : lemma;
    return open(wanted ? Kind.COMPLEMENT : Kind.ADVERBIAL, carrier(current), marker, -1, from);
  }

  /** A participle that no noun after it has taken. */
  private boolean free(int i) {
    return !draft.hangs(i);
  }

  private Clause participial(Clause current, int participle, int from) {
    Shape shape = draft.shape(participle);
    int anchor = -1;
    for (int k = phrases.size() - 1; k >= 0 && anchor < 0; k--) {
      Phrase phrase = phrases.get(k);
      Shape noun = draft.shape(phrase.head());
      boolean agrees =
          ((phrase.cases() | noun.cases()) & shape.cases()) != 0
              && (noun.genders() & shape.genders()) != 0;
      anchor = phrase.head() < participle && agrees ? phrase.head() : -1;
    }
    Clause clause = open(Kind.RELATIVE, current, "", anchor, from);
    clause.groups.add(new Clause.Group(participle));
    return clause;
  }

  /** The clause that an adverbial clause belongs to: not a relative clause before it. */
  private static Clause carrier(Clause current) {
    Clause at = current;
    while (at.kind == Kind.RELATIVE && at.parent != null) {
      at = at.parent;
    }
    return at;
  }

  /** A stretch that opens nothing: it goes on with an open clause, or is a new main clause. */
  private Clause goOn(Clause current, int from, int to) {
    if (!has(from, to, this::finite)) {
      return listed(current, from) || current.parent == null || !closed(current)
          ? current
          : outward(current);
    }
    boolean aside = inserted(current, from, to);
    for (Clause at = current; at != null; at = at.parent) {
      if (!at.headed() && !aside) {
        return at;
      }
    }
    if (quoted(from)) {
      return open(Kind.COORDINATE, clauses.get(0), "", -1, from);
    }
    boolean and = draft.is(from - 1, ",") && joins(from);
    Clause joined = and ? sequel(current, from, index(from, to, this::finite)) : carrier(current);
    boolean participial = joined.kind == Kind.ADVERBIAL && joined.marker.isEmpty();
    Clause with = participial && joined.parent != null ? joined.parent : joined;
    return open(Kind.COORDINATE, with, "", -1, from);
  }

  private Clause sequel(Clause current, int from, int verb) {
    Clause said = sequels.said(current, verb);
    return said != null ? said : sequels.matching(current, from, verb);
  }

  /** «Венгрия, сообщил министр, закрыла…»: a verb of saying right after the comma. */
  private boolean inserted(Clause current, int from, int to) {
    boolean waiting = phrases.stream().anyMatch(p -> p.head() < from && at(p.head()) == current);
    boolean goesOn = to + 1 < draft.size && !Subordinators.has(draft.lemma(to + 1));
    return waiting
        && finite(from)
        && verbs.is("speech", draft.lemma(from))
        && (goesOn && has(to + 1, draft.size, this::finite));
  }

  /** «…», – заявил он: a quote or a dash after a comma closes what was said. */
  private boolean quoted(int from) {
    int before = from - 1;
    while (before > 0 && ",–—-".contains(draft.token(before).text())) {
      before--;
    }
    boolean dash = before < from - 2;
    return before > 0
        && (dash || "»”\"".contains(draft.token(before).text()))
        && verbs.is("speech", draft.lemma(from));
  }

  private boolean joins(int from) {
    return draft.part(from) == Part.CONJUNCTION;
  }

  /** A clause of a converb, a participle or «который» ends with its comma. */
  private static boolean closed(Clause clause) {
    return clause.headed() && (clause.kind == Kind.RELATIVE || clause.kind == Kind.ADVERBIAL);
  }

  private static Clause outward(Clause clause) {
    return clause.parent == null ? clause : clause.parent;
  }

  /** A further noun of a list: same case and preposition as the noun before the comma. */
  private boolean listed(Clause current, int from) {
    Phrase before = null;
    for (Phrase phrase : phrases) {
      if (phrase.head() < from) {
        before = phrase;
      } else if (before != null) {
        boolean same = phrase.bare() || phrase.marker().equals(before.marker());
        return same && (phrase.cases() & before.cases()) != 0 && at(before.head()) == current;
      }
    }
    return false;
  }

  private boolean infinitive(int i) {
    return draft.part(i) == Part.INFINITIVE;
  }

  private static boolean has(int from, int to, java.util.function.IntPredicate test) {
    return index(from, to, test) >= 0;
  }

  private static int index(int from, int to, java.util.function.IntPredicate test) {
    for (int i = from; i < to; i++) {
      if (test.test(i)) {
        return i;
      }
    }
    return -1;
  }
}
