package org.chancery.text.code;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.actor.Dyad;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Sentence;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.ActorMention.Form;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.mention.TimeValue;
import org.chancery.text.mention.TimeValue.Bound;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/** Finds out of a whole document who speaks about whom and when. */
final class Scenes {

  /** A report tells of itself at most this long after the event. */
  private static final int RECENT_DAYS = 14;

  /** A page may be dated before the last day that it tells of. */
  private static final int AHEAD_DAYS = 3;

  /** How far into a text its heading and first sentences reach, in code units. */
  private static final int LEAD = 600;

  /** How long a first line may be and still be a title, in code units. */
  private static final int TITLE = 240;

  /** How many sentences about the past may pass until one dates the event of a report. */
  private static final int LEAD_SENTENCES = 4;

  /** How many sentences must tell what was done, and not when. */
  private static final int UNDATED = 4;

  /** Relations of the verbs that a text tells its story with. */
  private static final Set<Relation> MAIN = Set.of(Relation.ROOT, Relation.CONJUNCT);

  private final Attribution attribution;
  private final List<String> jointWords;
  private final List<String> reportWords;

  /**
   * Makes a finder.
   *
   * @param joint words of titles and leads that speak for both sides
   * @param reports words of titles that report what has just happened
   * @param attribution words by which somebody is quoted
   */
  Scenes(Table joint, Table reports, Attribution attribution) {
    this.attribution = attribution;
    jointWords = words(joint);
    reportWords = words(reports);
  }

  private static List<String> words(Table table) {
    return table.rows().stream().map(r -> r.get("words")).toList();
  }

  Scene of(Document document, List<Reading> readings) {
    boolean joint = joint(document);
    List<Sentence> sentences = readings.stream().map(Reading::sentence).toList();
    List<List<ActorMention>> mentions = readings.stream().map(Reading::actors).toList();
    Dyad dyad = Dyad.of(document, sentences, mentions, joint);
    boolean report = joint || report(document) || headline(readings) || recent(document, readings);
    return new Scene(
        document,
        dyad,
        joint,
        frame(document, readings, report, joint),
        Speech.of(document, readings, attribution),
        null);
  }

  private boolean joint(Document document) {
    int end = Math.min(LEAD, document.text().length());
    String title = document.title() == null ? "" : document.title();
    String head = (title + "\n" + document.text().substring(0, end)).toLowerCase(Locale.ROOT);
    return jointWords.stream().anyMatch(head::contains);
  }

  private boolean report(Document document) {
    String first = document.text().strip().lines().findFirst().orElse("");
    String line = first.length() <= TITLE ? first : "";
    String title = document.title() == null ? "" : document.title();
    String head = (title + "\n" + line).toLowerCase(Locale.ROOT);
    return reportWords.stream().anyMatch(head::contains);
  }

  /** "Peru opens embassy in Oslo": a headline in the present tells what is new. */
  private static boolean headline(List<Reading> readings) {
    return !readings.isEmpty()
        && readings.getFirst().sentence().role() == Passage.Role.HEADING
        && readings.getFirst().syntax().predicates().stream()
            .anyMatch(p -> p.tense() == Tense.PRESENT);
  }

  /**
   * "The Minister reaffirmed … Police closed …": a text that tells what was done, and hardly ever
   * when, tells of what has just happened. One that looks back gives years.
   */
  private static boolean recent(Document document, List<Reading> readings) {
    int undated = 0;
    int old = 0;
    for (Reading reading : readings) {
      if (reading.sentence().role() != Passage.Role.HEADING && tells(reading)) {
        undated += reading.times().isEmpty() ? 1 : 0;
        old += reading.times().stream().anyMatch(t -> before(document, t)) ? 1 : 0;
      }
    }
    return undated >= UNDATED && undated > 2 * old;
  }

  /** Whether a main clause is in the simple past, and not about the speaker. */
  private static boolean tells(Reading reading) {
    Syntax syntax = reading.syntax();
    return syntax.predicates().stream()
        .filter(p -> p.tense() == Tense.PAST && !p.byUs())
        .filter(p -> p.group().length() == syntax.token(p.token()).span().length())
        .filter(p -> MAIN.contains(syntax.arc(p.token()).relation()))
        .anyMatch(
            p ->
                new Cast(reading)
                    .at(syntax.subjects(p.token())).stream()
                        .noneMatch(m -> m.form() == Form.FIRST_PERSON));
  }

  /** A time in a year before that of the publication. */
  private static boolean before(Document document, TimeMention time) {
    LocalDate published = document.published();
    return published != null
        && time.value().value().compareTo(Integer.toString(published.getYear())) < 0;
  }

  private static @Nullable LocalDate frame(
      Document document, List<Reading> readings, boolean report, boolean joint) {
    LocalDate published = document.published();
    if (published == null) {
      return null;
    }
    int lead = 0;
    for (Reading reading : readings) {
      if (!tellsOfThePast(reading)) {
        continue;
      }
      if (++lead > LEAD_SENTENCES) {
        break;
      }
      for (TimeMention time : reading.times()) {
        if (!past(reading.syntax(), time) || time.value().bound() == Bound.SINCE) {
          continue;
        }
        LocalDate day = day(time.value());
        if (joint && day != null && lasts(time.value(), published)) {
          return published;
        }
        if (day != null && recent(day, published)) {
          return day;
        }
      }
    }
    return report ? published : null;
  }

  /** Not long before the publication, and hardly after it: what lies ahead is told as a plan. */
  private static boolean recent(LocalDate day, LocalDate published) {
    long age = ChronoUnit.DAYS.between(day, published);
    return age >= -AHEAD_DAYS && age <= RECENT_DAYS;
  }

  /** A dateline or a heading dates the text, not what it tells. */
  private static boolean tellsOfThePast(Reading reading) {
    return reading.sentence().role() != Passage.Role.HEADING
        && reading.syntax().predicates().stream().anyMatch(p -> p.tense() == Tense.PAST);
  }

  /** Whether the verb beside it is of the past: "is today seen as" dates no report. */
  private static boolean past(Syntax syntax, TimeMention time) {
    int at = syntax.sentence().tokenAt(time.span().start());
    return syntax.predicates().stream()
        .filter(p -> p.tense() != Tense.NONE)
        .min(Comparator.comparingInt(p -> Math.abs(p.token() - at)))
        .filter(p -> p.tense() != Tense.PAST)
        .isEmpty();
  }

  /** "on 3–5 May", published on the 4th: the text is of the day on which it was given out. */
  private static boolean lasts(TimeValue value, LocalDate published) {
    return value.end() != null && value.end().compareTo(published.toString()) >= 0;
  }

  private static @Nullable LocalDate day(TimeValue value) {
    return value.precision() == TimeValue.Precision.DAY && value.value().length() == 10
        ? LocalDate.parse(value.value())
        : null;
  }
}
