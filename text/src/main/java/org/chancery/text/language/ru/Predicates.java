package org.chancery.text.language.ru;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Predicate.Mood;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.chancery.text.language.ru.Clause.Group;
import org.chancery.text.language.ru.Verbs.Governor;
import org.chancery.text.span.Span;

/** Tense, voice, negation and moods of every verb group. */
final class Predicates {

  private static final Set<String> CONDITIONS = Set.of("если");
  private static final Set<String> AIMS = Set.of("чтобы", "чтоб", "дабы");

  private final Draft draft;
  private final Clauses clauses;
  private final Verbs verbs;

  Predicates(Draft draft, Clauses clauses, Verbs verbs) {
    this.draft = draft;
    this.clauses = clauses;
    this.verbs = verbs;
  }

  List<Predicate> all() {
    List<Predicate> found = new ArrayList<>();
    for (Clause clause : clauses.all()) {
      for (Group group : clause.groups) {
        found.add(predicate(clause, group));
      }
    }
    for (int i = 0; i < draft.size; i++) {
      int token = i;
      boolean told = found.stream().anyMatch(p -> p.token() == token);
      if (!told && draft.part(i) == Part.PARTICIPLE) {
        found.add(predicate(clauses.at(i), new Group(i)));
      }
    }
    found.sort((a, b) -> Integer.compare(a.token(), b.token()));
    return found;
  }

  private Predicate predicate(Clause clause, Group group) {
    int first = first(group);
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    boolean negated = false;
    for (int helper : group.helpers) {
      negated ^= negation(helper);
      Governor governor = verbs.governor(draft.lemma(helper));
      if (governor != null) {
        negated ^= governor.negates();
        add(moods, governor);
      }
    }
    negated ^= negation(group.main);
    negated |= draft.lemma(group.main).equals("нет");
    negated ^= governed(group.main, moods);
    Tense tense = tense(group);
    shades(clause, group, tense, moods);
    int from = negation(first) ? first - 1 : first;
    Span span = draft.token(from).span().union(draft.token(last(group)).span());
    boolean byUs = with(group).stream().anyMatch(i -> draft.shape(i).person() == 1);
    return new Predicate(group.main, span, passive(group.main), negated, byUs, tense, moods);
  }

  private static List<Integer> with(Group group) {
    List<Integer> words = new ArrayList<>(group.helpers);
    words.add(group.main);
    return words;
  }

  private int first(Group group) {
    return group.helpers.stream().mapToInt(h -> h).min().stream()
        .map(h -> Math.min(h, group.main))
        .findFirst()
        .orElse(group.main);
  }

  private int last(Group group) {
    return group.helpers.stream().mapToInt(h -> h).max().stream()
        .map(h -> Math.max(h, group.main))
        .findFirst()
        .orElse(group.main);
  }

  private static void add(Set<Mood> moods, Governor governor) {
    if (governor.mood() != null) {
      moods.add(governor.mood());
    }
  }

  private boolean negation(int i) {
    return i > 0 && draft.form(i - 1).equals("не");
  }

  /** What the verb or noun says that an infinitive completes; true where it negates. */
  private boolean governed(int main, Set<Mood> moods) {
    if (draft.relation(main) != Relation.COMPLEMENT || draft.part(main) != Part.INFINITIVE) {
      return false;
    }
    int head = draft.head(main);
    Governor governor = verbs.governor(draft.lemma(head));
    if (governor == null) {
      moods.add(Mood.INTENDED);
      return draft.lemma(head).equals("отказ");
    }
    add(moods, governor);
    return governor.negates() ^ negation(head);
  }

  private Tense tense(Group group) {
    for (int helper : group.helpers) {
      Tense tense = formTense(helper);
      if (tense != Tense.NONE && draft.part(helper) == Part.FINITE) {
        return tense;
      }
    }
    if (!group.helpers.isEmpty() && draft.part(group.main) == Part.INFINITIVE) {
      return Tense.PRESENT;
    }
    return formTense(group.main);
  }

  private Tense formTense(int i) {
    Part part = draft.part(i);
    if (part == Part.SHORT_ADJECTIVE || part == Part.PREDICATIVE) {
      return Tense.PRESENT;
    }
    if (part != Part.FINITE && part != Part.SHORT_PARTICIPLE) {
      return Tense.NONE;
    }
    return switch (draft.shape(i).time()) {
      case PAST -> Tense.PAST;
      case PRESENT -> Tense.PRESENT;
      case FUTURE -> draft.shape(i).tag().contains("2PFV") ? Tense.PRESENT : Tense.FUTURE;
      case NONE -> Tense.NONE;
    };
  }

  private void shades(Clause clause, Group group, Tense tense, Set<Mood> moods) {
    boolean would = would(clause);
    if (tense == Tense.FUTURE) {
      moods.add(Mood.INTENDED);
    }
    boolean impersonal = passive(group.main) || draft.part(group.main) == Part.FINITE;
    if (impersonal && verbs.is("planned", draft.lemma(group.main))) {
      moods.add(Mood.INTENDED);
    }
    if (tense == Tense.PRESENT && moods.isEmpty() && draft.part(group.main) == Part.FINITE) {
      moods.add(Mood.PROGRESSIVE);
    }
    if (CONDITIONS.contains(clause.marker) || (would && !moods.contains(Mood.WISHED))) {
      moods.remove(Mood.INTENDED);
      moods.add(Mood.CONDITIONAL);
    }
    if (AIMS.contains(clause.marker)) {
      moods.add(aim(clause, group.main));
    }
    if (draft.part(group.main) == Part.IMPERATIVE) {
      moods.add(Mood.REQUIRED);
    }
  }

  /** «хотим, чтобы…» wishes, «потребовал, чтобы…» demands, and of itself «чтобы» tells an aim. */
  private Mood aim(Clause clause, int main) {
    if (clause.kind != Clause.Kind.COMPLEMENT || draft.head(main) < 0) {
      return Mood.WISHED;
    }
    Governor governor = verbs.governor(draft.lemma(draft.head(main)));
    return governor == null || governor.mood() == null ? Mood.REQUIRED : governor.mood();
  }

  private boolean would(Clause clause) {
    for (int i = 0; i < draft.size; i++) {
      if (clauses.at(i) == clause && draft.lemma(i).equals("бы")) {
        return true;
      }
    }
    return false;
  }

  /**
   * «подписан», and «осуществляется» with a thing for its subject. A state is no thing: «Россия
   * обращается» is active.
   */
  private boolean passive(int main) {
    Part part = draft.part(main);
    if (part == Part.SHORT_PARTICIPLE) {
      return true;
    }
    if (part == Part.PARTICIPLE) {
      return draft.shape(main).tag().contains(":STR");
    }
    String lemma = draft.lemma(main);
    boolean reflexive =
        (lemma.endsWith("ся") || lemma.endsWith("сь")) && !draft.shape(main).perfective();
    if (!reflexive || verbs.is("middle", lemma)) {
      return false;
    }
    Integer subject = draft.child(main, Relation.SUBJECT);
    return subject == null
        || (!draft.token(subject).is(Token.Tag.NAME) && !draft.shape(subject).animate());
  }
}
