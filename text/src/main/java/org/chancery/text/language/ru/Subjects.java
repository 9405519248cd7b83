package org.chancery.text.language.ru;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.chancery.text.language.ru.Clause.Group;
import org.jspecify.annotations.Nullable;

/**
 * Looks again at who is the subject when all nouns of a clause hang: «Прямой рейс открыла
 * авиакомпания». Nouns that look alike in nominative and accusative were taken in the order of the
 * text; the verb's gender, number and person tell better.
 */
final class Subjects {

  private final Draft draft;
  private final List<Phrase> phrases;
  private final Clauses clauses;
  private final Verbs verbs;

  Subjects(Draft draft, List<Phrase> phrases, Clauses clauses, Verbs verbs) {
    this.draft = draft;
    this.phrases = phrases;
    this.clauses = clauses;
    this.verbs = verbs;
  }

  void choose() {
    for (Clause clause : clauses.all()) {
      clause.groups.forEach(group -> choose(clause, group));
      clause.groups.forEach(group -> objected(clause, group));
    }
  }

  private void choose(Clause clause, Group group) {
    int verb = finite(group);
    if (verb < 0) {
      return;
    }
    Integer subject = draft.child(group.main, Relation.SUBJECT);
    int told = subject == null ? -1 : points(subject, verb, group);
    Phrase name = undeclined(subject, verb, group);
    if (name != null) {
      replace(subject, name.head(), group);
      return;
    }
    Integer best = null;
    int most = told;
    for (Phrase phrase : phrases) {
      int points = candidate(phrase, group) ? points(phrase.head(), verb, group) : -1;
      boolean nearer =
          best != null && points == most && Math.abs(phrase.head() - verb) < Math.abs(best - verb);
      if (points > most || nearer) {
        best = phrase.head();
        most = points;
      }
    }
    // «посетил завод, возложил венок»: behind its verb such a noun is an object.
    boolean shared = clause.kind == Clause.Kind.COORDINATE || clause.first() != group;
    boolean doubtful =
        most == 1
            && takesObject(group)
            && (best == null || best > verb)
            && (shared || (subject != null && suits(subject, verb)));
    if (best != null && most > 0 && !doubtful) {
      replace(subject, best, group);
    }
  }

  /**
   * «объявила, что закроет посольство», «открыли посольство»: a noun behind a verb that wants an
   * object is that object where the subject is told before or does not agree.
   */
  private void objected(Clause clause, Group group) {
    Integer subject = draft.child(group.main, Relation.SUBJECT);
    int verb = finite(group);
    if (subject == null || verb < 0 || subject < verb || !takesObject(group)) {
      return;
    }
    boolean body =
        draft.token(subject).is(Token.Tag.NAME) || verbs.is("body", draft.lemma(subject));
    boolean told =
        (clause.kind == Clause.Kind.COMPLEMENT || clause.kind == Clause.Kind.COORDINATE)
            && !draft.lemma(group.main).endsWith("ся")
            && !body;
    boolean open = alike(subject) && draft.child(group.main, Relation.OBJECT) == null;
    if (open && (told || !agrees(subject, verb))) {
      draft.hang(subject, group.main, Relation.OBJECT);
    }
  }

  /** The form that agrees with the subject, or -1 where the group has none. */
  private int finite(Group group) {
    int verb = -1;
    for (int word : with(group)) {
      Part part = draft.part(word);
      boolean agrees =
          part == Part.FINITE || part == Part.SHORT_PARTICIPLE || part == Part.SHORT_ADJECTIVE;
      verb = agrees ? word : verb;
    }
    return verb;
  }

  private static List<Integer> with(Group group) {
    List<Integer> words = new ArrayList<>(group.helpers);
    words.add(group.main);
    return words;
  }

  /**
   * «В 1991 году Перу открыло посольство»: an undeclined name right before a verb that wants an
   * object and whose subject does not stand before it.
   */
  private @Nullable Phrase undeclined(@Nullable Integer subject, int verb, Group group) {
    boolean open = subject == null || (subject > verb && !sure(subject));
    if (!open || !takesObject(group) || draft.lemma(group.main).endsWith("ся")) {
      return null;
    }
    int before = draft.is(verb - 1, "не") ? verb - 1 : verb;
    for (Phrase phrase : phrases) {
      boolean owner = draft.relation(phrase.head()) == Relation.POSSESSOR;
      if (phrase.end() == before && phrase.bare() && owner && draft.undeclined(phrase.head())) {
        return agrees(phrase.head(), verb) ? phrase : null;
      }
    }
    return null;
  }

  private boolean candidate(Phrase phrase, Group group) {
    int head = phrase.head();
    boolean here = draft.head(head) == group.main;
    Relation relation = draft.relation(head);
    boolean open =
        relation == Relation.OBJECT
            || (relation == Relation.OBLIQUE && phrase.has(Case.NOMINATIVE));
    return here && open && phrase.bare() && !verbs.is("time", draft.lemma(head));
  }

  /**
   * How well a noun suits as subject: 0 where it does not agree, 1 where it may be an object as
   * well, more where its form or the verb's leaves no choice.
   */
  private int points(int noun, int verb, Group group) {
    boolean sure = sure(noun);
    if (!agrees(noun, verb) || (!sure && !alike(noun))) {
      return 0;
    }
    // «планируется открыть сообщение»: what is opened
    boolean infinitive =
        draft.part(group.main) == Part.INFINITIVE && draft.relation(noun) == Relation.OBJECT;
    if (!sure && infinitive) {
      return 0;
    }
    boolean objectless =
        draft.part(group.main) == Part.SHORT_PARTICIPLE || draft.lemma(group.main).endsWith("ся");
    return sure ? 3 : objectless ? 2 : 1;
  }

  private boolean agrees(int noun, int verb) {
    Shape a = draft.shape(noun);
    Shape b = draft.shape(verb);
    int person = Math.max(3 * (a.person() == 0 ? 1 : 0), a.person());
    boolean personal = b.person() == 0 || b.person() == person;
    boolean several = members(noun) > 1 && (b.genders() & Shape.PLURAL) != 0;
    if (draft.counted(noun) && !verbs.is("time", draft.lemma(noun))) {
      return personal && (b.genders() & (Shape.PLURAL | Shape.NEUTER)) != 0;
    }
    return personal && (several || (a.genders() & b.genders()) != 0);
  }

  /** «президент предложила»: somebody's office keeps its gender. */
  private boolean suits(int subject, int verb) {
    return draft.shape(subject).animate() || agrees(subject, verb);
  }

  private int members(int noun) {
    int count = 1;
    for (int i = 0; i < draft.size; i++) {
      count += draft.head(i) == noun && draft.relation(i) == Relation.CONJUNCT ? 1 : 0;
    }
    return count;
  }

  /** The form is a nominative and nothing else: «мы», «авиакомпания», «министр». */
  private boolean sure(int noun) {
    Shape shape = draft.shape(noun);
    if (shape.cases() != Case.NOMINATIVE.bit()) {
      return false;
    }
    String form = draft.form(noun);
    boolean declinedInA = form.endsWith("а") || form.endsWith("я");
    boolean feminine = shape.genders() == Shape.FEMININE && declinedInA;
    boolean pronoun = draft.part(noun) == Part.PRONOUN && !form.equals("это");
    return feminine || pronoun || shape.animate();
  }

  /** A date is none: «15 мая». */
  private boolean alike(int noun) {
    return draft.alike(noun) && !verbs.is("time", draft.lemma(noun));
  }

  private boolean takesObject(Group group) {
    return draft.shape(group.main).transitive() && draft.part(group.main) != Part.SHORT_PARTICIPLE;
  }

  private void replace(@Nullable Integer subject, int best, Group group) {
    if (subject != null) {
      boolean object = takesObject(group) && alike(subject);
      draft.hang(
          subject,
          group.main,
          object ? Relation.OBJECT : Relation.OBLIQUE,
          object ? "" : Case.NOMINATIVE.marker);
    }
    draft.hang(best, group.main, Relation.SUBJECT);
  }
}
