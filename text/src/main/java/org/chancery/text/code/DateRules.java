package org.chancery.text.code;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.claim.Status;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.ActorMention.Form;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.mention.TimeValue;
import org.chancery.text.mention.TimeValue.Precision;
import org.chancery.text.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * The date of a claim: the words that tell it; else the story's; else, of a report on itself, the
 * day of the report; else, of what holds at present, the year of publication; else none.
 */
final class DateRules {

  /** Acts that words alone do. */
  private static final Set<String> PERFORMED =
      Set.of("congratulation", "thanks", "condolence", "statement", "request", "accusation");

  /** Acts that phrases allude to: «по приглашению», «по просьбе». */
  private static final Set<String> ALLUDED = Set.of("invitation", "request");

  /** Types of acts that words do when they are said: "Peru asks", "undertakes", "rejects". */
  private static final Set<String> SPOKEN =
      Set.of("AGREE", "REQUEST", "REJECT", "ACCUSE", "THREATEN");

  private final Ontology ontology;

  DateRules(Ontology ontology) {
    this.ontology = ontology;
  }

  /**
   * A date with the rule that gave it.
   *
   * @param value null where the text does not tell it
   */
  record Dated(@Nullable TimeValue value, Rule rule) {}

  /** What dates a claim. */
  enum Rule {
    WORDS("the words tell it"),
    PERFORMED("done by saying so, on the day of publication"),
    PRESENT("what holds at present is dated with the year of publication"),
    STORY("the date that the story has reached"),
    FRAME("a report on itself, of its own day"),
    SPAN("it adds up what was given in a span of years that ends at present"),
    NONE("nothing tells it");

    private final String words;

    Rule(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  Dated of(
      Scene scene,
      Reading reading,
      Matcher.Hit hit,
      Status status,
      @Nullable TimeMention time,
      Narration narration) {
    if (time != null && "AID".equals(hit.trigger().event()) && rolling(scene, time)) {
      return new Dated(null, Rule.SPAN);
    }
    if (time != null) {
      return new Dated(time.value(), Rule.WORDS);
    }
    TimeValue plan = narration.at(reading.sentence().span().start());
    if (status == Status.PLANNED && plan != null && ahead(scene, plan) && nominal(reading, hit)) {
      return dated(plan, Rule.STORY);
    }
    boolean invitation =
        hit.trigger().kind().equals("invitation")
            && reading.syntax().predicate(hit.head()).isEmpty();
    if (status == Status.DENIED || invitation || alludes(reading, hit)) {
      return dated(null, Rule.NONE);
    }
    boolean promised = status.ahead() && governed(reading.syntax(), hit.head());
    Tense tense = promised ? Tense.PAST : tense(reading, hit);
    if (tense == Tense.PRESENT && performs(reading, hit)) {
      return dated(publishedDay(scene), Rule.PERFORMED);
    }
    if (tense == Tense.PRESENT && scene.joint() && scene.frame() != null && verbal(hit)) {
      return dated(TimeValue.exact(scene.frame().toString(), Precision.DAY), Rule.FRAME);
    }
    if (tense == Tense.PRESENT && scene.frame() != null && spoken(scene, reading, hit, status)) {
      return dated(TimeValue.exact(scene.frame().toString(), Precision.DAY), Rule.FRAME);
    }
    if (tense == Tense.PRESENT && (status == Status.OCCURRED || status == Status.ONGOING)) {
      return dated(presentYear(scene), Rule.PRESENT);
    }
    if (tense != Tense.PAST || !promised && !verbal(hit) && !news(scene, reading, hit)) {
      return dated(null, Rule.NONE);
    }
    if (before(reading.syntax(), hit.head())) {
      return dated(null, Rule.NONE);
    }
    TimeValue reached = narration.at(reading.sentence().span().start());
    if (reached != null && (goesOn(reading) || pointsBack(reading))) {
      return dated(reached, Rule.STORY);
    }
    LocalDate frame = scene.frame();
    return dated(
        frame == null ? null : TimeValue.exact(frame.toString(), Precision.DAY), Rule.FRAME);
  }

  /** "Talks are planned too": a plan told of a visit to come takes place while that lasts. */
  private static boolean nominal(Reading reading, Matcher.Hit hit) {
    return "CONSULT".equals(hit.trigger().event())
        && reading.syntax().predicate(hit.head()).isEmpty();
  }

  /** "at the invitation of": an older act, of which the text does not say when. */
  private static boolean alludes(Reading reading, Matcher.Hit hit) {
    return ALLUDED.contains(hit.trigger().kind())
        && reading.syntax().predicate(hit.head()).isEmpty()
        && reading.syntax().arc(hit.head()).relation() == Relation.OBLIQUE;
  }

  private static boolean ahead(Scene scene, TimeValue value) {
    LocalDate published = scene.document().published();
    return published != null && value.value().compareTo(published.toString()) > 0;
  }

  /**
   * "Over the last twenty years": a span that only the publication ends says how long sums were
   * counted, not when something was done.
   */
  private static boolean rolling(Scene scene, TimeMention time) {
    LocalDate published = scene.document().published();
    String end = time.value().end();
    return published != null
        && end != null
        && published.toString().startsWith(end)
        && !time.span().in(scene.document().text()).contains(time.value().value().substring(0, 4));
  }

  private static Dated dated(@Nullable TimeValue value, Rule rule) {
    return new Dated(value, value == null ? Rule.NONE : rule);
  }

  /** "I congratulate our colleagues": done by saying so, on the day that it is published. */
  private static boolean performs(Reading reading, Matcher.Hit hit) {
    Syntax syntax = reading.syntax();
    boolean us = syntax.predicate(hit.head()).map(Predicate::byUs).orElse(false);
    return PERFORMED.contains(hit.trigger().kind())
        && (us && syntax.subjects(hit.head()).isEmpty()
            || new Cast(reading)
                .at(syntax.subjects(hit.head())).stream()
                    .anyMatch(m -> m.form() == Form.FIRST_PERSON));
  }

  /** "Fiji <i>calls on</i> both": in a report, said on the day of what it reports. */
  private boolean spoken(Scene scene, Reading reading, Matcher.Hit hit, Status status) {
    String event = hit.trigger().event();
    boolean said =
        event != null && SPOKEN.contains(event)
            || scene.publisher() == null && "SUPPORT".equals(event);
    return said
        && (status == Status.OCCURRED || status == Status.ONGOING || status == Status.PLANNED)
        && reading.syntax().predicate(hit.head()).isPresent();
  }

  private static @Nullable TimeValue publishedDay(Scene scene) {
    LocalDate published = scene.document().published();
    return published == null ? null : TimeValue.exact(published.toString(), Precision.DAY);
  }

  private static @Nullable TimeValue presentYear(Scene scene) {
    LocalDate published = scene.document().published();
    return published == null || scene.publisher() == null
        ? null
        : TimeValue.exact(Integer.toString(published.getYear()), Precision.YEAR);
  }

  /** «Ранее Чад предлагал …», «после того как …», «где встречались …»: older than the report. */
  private static boolean before(Syntax syntax, int head) {
    int verb = syntax.predicate(head).isPresent() ? head : syntax.verbAbove(head);
    if (verb < 0) {
      return false;
    }
    Set<String> earlier = syntax.markers().of(Role.EARLIER);
    boolean told = false;
    for (int i = verb - 1; i >= 0 && syntax.predicate(i).isEmpty(); i--) {
      told |= earlier.contains(syntax.token(i).text().toLowerCase(Locale.ROOT));
    }
    Relation relation = syntax.arc(verb).relation();
    boolean clause = relation == Relation.RELATIVE || relation == Relation.ADVERBIAL;
    return told || clause && earlier.contains(syntax.arc(verb).marker());
  }

  /** "<i>decided</i> to donate", "<i>announced</i> that it would lend": told as of the decision. */
  private static boolean governed(Syntax syntax, int head) {
    int at = head;
    boolean clause = false;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      int above = syntax.arc(at).head();
      Relation relation = syntax.arc(at).relation();
      boolean about = syntax.markers().of(Role.TOPIC).contains(syntax.arc(at).marker());
      clause = relation == Relation.COMPLEMENT || clause && (relation == Relation.OBJECT || about);
      if (clause && above >= 0 && tense(syntax, above) == Tense.PAST) {
        return true;
      }
      at = above;
    }
    return false;
  }

  private static Tense tense(Syntax syntax, int verb) {
    return syntax.predicate(verb).map(Predicate::tense).orElse(Tense.NONE);
  }

  private static Tense tense(Reading reading, Matcher.Hit hit) {
    Syntax syntax = reading.syntax();
    boolean own = syntax.predicate(hit.head()).isPresent() && !accompanies(syntax, hit.head());
    int verb = own ? hit.head() : syntax.verbAbove(hit.head());
    return verb < 0 ? Tense.NONE : tense(syntax, verb);
  }

  /** "Police closed the crossing": what a wire tells as done, in a clause of its own, is news. */
  private boolean news(Scene scene, Reading reading, Matcher.Hit hit) {
    String event = hit.trigger().event();
    boolean deed =
        event != null
            && (event.equals("RETREAT") || ontology.type(event).quad().equals("MX"))
            && scene.publisher() == null;
    Relation relation = reading.syntax().arc(hit.head()).relation();
    return deed
        && reading.syntax().predicate(hit.head()).isPresent()
        && (relation == Relation.ROOT || relation == Relation.CONJUNCT);
  }

  /** «вышел, <i>обвинив</i> соседей»: done when the verb above it is. */
  private static boolean accompanies(Syntax syntax, int verb) {
    return tense(syntax, verb) == Tense.NONE
        && syntax.arc(verb).relation() == Relation.ADVERBIAL
        && !syntax.opens(verb, Role.INFINITIVE)
        && syntax.arc(verb).marker().isEmpty();
  }

  /** Words and meetings are part of what a report tells of itself; deliveries and wars are not. */
  private boolean verbal(Matcher.Hit hit) {
    String event = hit.trigger().event();
    return event != null && ontology.type(event).quad().startsWith("V");
  }

  /** «В ходе визита подписан договор»: a bare occasion that frames the act is the one just told. */
  private static boolean pointsBack(Reading reading) {
    Syntax syntax = reading.syntax();
    if (syntax.markers().of(Role.THEN).contains(syntax.token(0).lemma())) {
      return true;
    }
    for (int i = 0; i < syntax.size(); i++) {
      if (syntax.arc(i).relation() == Relation.OBLIQUE
          && syntax.markers().of(Role.DURING).contains(syntax.arc(i).marker())
          && syntax.children(i).stream().noneMatch(c -> syntax.token(c).is(Token.Tag.NAME))) {
        return true;
      }
    }
    return false;
  }

  /** The sentence speaks of those that the story spoke of: "She met …", "both sides agreed". */
  private static boolean goesOn(Reading reading) {
    for (ActorMention mention : reading.actors()) {
      Form form = mention.form();
      if (form == Form.PRONOUN || form == Form.COLLECTIVE || form == Form.OFFICE) {
        return true;
      }
    }
    return false;
  }
}
