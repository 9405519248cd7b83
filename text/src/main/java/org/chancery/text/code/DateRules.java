package org.chancery.text.code;

import java.time.LocalDate;
import java.util.Set;
import org.chancery.text.claim.Status;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Relation;
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
    if (hit.trigger().kind().equals("invitation")
        && reading.syntax().predicate(hit.head()).isEmpty()) {
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
    if (tense == Tense.PRESENT && (status == Status.OCCURRED || status == Status.ONGOING)) {
      return dated(presentYear(scene), Rule.PRESENT);
    }
    if (tense != Tense.PAST || !promised && !verbal(hit)) {
      return dated(null, Rule.NONE);
    }
    TimeValue reached = narration.at(reading.sentence().span().start());
    if (reached != null && goesOn(reading)) {
      return dated(reached, Rule.STORY);
    }
    LocalDate frame = scene.frame();
    return dated(
        frame == null ? null : TimeValue.exact(frame.toString(), Precision.DAY), Rule.FRAME);
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
    return PERFORMED.contains(hit.trigger().kind())
        && new Cast(reading)
            .at(reading.syntax().subjects(hit.head())).stream()
                .anyMatch(m -> m.form() == Form.FIRST_PERSON);
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

  /** "<i>decided</i> to donate", "<i>announced</i> that it would lend": told as of the decision. */
  private static boolean governed(Syntax syntax, int head) {
    int at = head;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      int above = syntax.arc(at).head();
      boolean clause = syntax.arc(at).relation() == Relation.COMPLEMENT;
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
    int verb = syntax.predicate(hit.head()).isPresent() ? hit.head() : syntax.verbAbove(hit.head());
    return verb < 0 ? Tense.NONE : tense(syntax, verb);
  }

  /** Words and meetings are part of what a report tells of itself; deliveries and wars are not. */
  private boolean verbal(Matcher.Hit hit) {
    String event = hit.trigger().event();
    return event != null && ontology.type(event).quad().startsWith("V");
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
