package org.chancery.text.language.ru;

/**
 * What the words so far lead one to expect of the next: the cases that a preposition asks for, the
 * adjective that waits for its noun, the clause's subject and verb.
 *
 * @param wanted cases that a preposition asks for, until its noun comes; 0 where there is none
 * @param openCases cases of the adjectives that wait for a noun; 0 where none waits
 * @param openGenders genders of the same
 * @param inParticiple true where the waiting word is a participle, which may have words of its own
 * @param counted true after a numeral in the nominative or accusative, which asks for a genitive
 * @param last the last word that is not a mark or an adverb
 * @param subject genders of the clause's nominative; 0 before there is one
 * @param predicate genders that the clause's verb asks of its subject; 0 before there is one
 * @param transitive true after a transitive verb that has no object yet
 * @param joined true right after a comma or «и»
 * @param aside true after a noun that hangs on the verb by a preposition or in the dative
 * @param fronted true where an object stands before its verb
 */
record Context(
    int wanted,
    int openCases,
    int openGenders,
    boolean inParticiple,
    boolean counted,
    Reading last,
    int subject,
    int predicate,
    boolean transitive,
    boolean joined,
    boolean aside,
    boolean fronted) {

  static final Reading NOTHING = Reading.of("", "MARK");
  static final Context START =
      new Context(0, 0, 0, false, false, NOTHING, 0, 0, false, false, false, false);

  Context joining() {
    return new Context(
        wanted,
        openCases,
        openGenders,
        inParticiple,
        counted,
        last,
        subject,
        predicate,
        transitive,
        true,
        aside,
        fronted);
  }

  /** «Кроме того, …»: the word before the comma waits for no noun any more. */
  Context pausing() {
    return new Context(
        0, 0, 0, false, false, NOTHING, subject, predicate, transitive, true, false, fronted);
  }

  Context preposition(Reading r, int asked) {
    return new Context(
        asked, 0, 0, false, false, r, subject, predicate, transitive, false, false, fronted);
  }

  /** An adjective, or the like, in {@code cases} waits for its noun. */
  Context open(Reading r, int cases, int genders) {
    boolean participle = r.part() == Part.PARTICIPLE || (openCases != 0 && inParticiple);
    return new Context(
        wanted,
        cases,
        genders,
        participle,
        counted,
        r,
        subject,
        predicate,
        transitive,
        joined,
        aside,
        fronted);
  }

  Context count(Reading r, boolean asksGenitive) {
    int cases = asksGenitive || r.cases() == 0 ? 0 : r.cases();
    boolean many = asksGenitive && Case.NOMINATIVE.in(r.cases()) && wanted == 0;
    return new Context(
        wanted,
        cases,
        r.genders(),
        false,
        asksGenitive,
        r,
        many ? Shape.PLURAL : subject,
        predicate,
        transitive,
        false,
        aside,
        fronted);
  }

  /** A noun inside a participle's phrase, which still waits for its own noun. */
  Context within(Reading r) {
    return new Context(
        0,
        openCases,
        openGenders,
        true,
        false,
        r,
        subject,
        predicate,
        transitive,
        false,
        false,
        fronted);
  }

  Context noun(Reading r) {
    boolean nominative = Case.NOMINATIVE.in(r.cases());
    boolean accusative = Case.ACCUSATIVE.in(r.cases()) && wanted == 0;
    int now = nominative ? subjectWith(r) : subject;
    boolean still = transitive && !accusative;
    boolean early = fronted || (accusative && predicate == 0 && !transitive);
    return new Context(
        0, 0, 0, false, false, r, now, predicate, still, false, leadsAside(r), early);
  }

  private boolean leadsAside(Reading r) {
    boolean dative = Case.DATIVE.in(r.cases()) && last.part().verbal();
    return wanted != 0 || dative || (aside && Case.GENITIVE.in(r.cases()));
  }

  /** Several subjects are a plural; a name after its title adds nothing. */
  private int subjectWith(Reading r) {
    if (subject == 0) {
      return r.genders();
    }
    return joined ? Shape.PLURAL : r.part() == Part.NAME ? subject : r.genders();
  }

  /** A second verb that does not agree with the subject begins a clause without saying so. */
  Context verb(Reading r, boolean clausal) {
    int asked = clausal ? r.genders() : predicate;
    boolean other = clausal && predicate != 0 && (subject & r.genders()) == 0;
    boolean takes = r.shape().transitive() && r.part() != Part.SHORT_PARTICIPLE && !fronted;
    int still = other ? 0 : subject;
    return new Context(0, 0, 0, false, false, r, still, asked, takes, false, false, fronted);
  }

  Context word(Reading r) {
    return new Context(
        wanted,
        openCases,
        openGenders,
        inParticiple,
        counted,
        r,
        subject,
        predicate,
        transitive,
        false,
        aside,
        fronted);
  }

  /** A new clause begins. */
  Context clause(Reading r) {
    return new Context(0, 0, 0, false, false, r, 0, 0, false, false, false, false);
  }
}
