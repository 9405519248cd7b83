package org.chancery.text.code;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.document.Document;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.mention.TimeValue;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/** Finds out of a whole document who speaks about whom and when. */
final class Scenes {

  /** A report tells of itself at most this long after the event. */
  private static final int RECENT_DAYS = 14;

  /** How far into a text its heading and first sentences reach, in code units. */
  private static final int LEAD = 600;

  private final Set<String> jointWords;

  Scenes(Table joint) {
    jointWords = Set.copyOf(joint.rows().stream().map(r -> r.get("words")).toList());
  }

  Scene of(Document document, List<Reading> readings) {
    String other = other(document, readings);
    String lead = document.text().substring(0, Math.min(LEAD, document.text().length()));
    String title = document.title() == null ? "" : document.title();
    String head = (title + "\n" + lead).toLowerCase(Locale.ROOT);
    boolean joint = jointWords.stream().anyMatch(head::contains);
    return new Scene(
        document, document.publisher(), other, joint, frame(document, readings, joint));
  }

  /**
   * The state besides the publisher that the text names most, names in its lead counting thrice; of
   * a text without publisher the second most: then {@link Scene#pair} is incomplete on purpose.
   */
  private static @Nullable String other(Document document, List<Reading> readings) {
    Map<String, Integer> count = new HashMap<>();
    for (Reading reading : readings) {
      for (ActorMention mention : reading.actors()) {
        int weight = mention.span().start() < LEAD ? 3 : 1;
        for (Actor actor : mention.actors()) {
          boolean state = actor.code().length() == 3 && !actor.sector().equals("IGO");
          if (state && !actor.code().equals(document.publisher())) {
            count.merge(actor.code(), weight, Integer::sum);
          }
        }
      }
    }
    return count.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static @Nullable LocalDate frame(
      Document document, List<Reading> readings, boolean joint) {
    LocalDate published = document.published();
    if (published == null) {
      return null;
    }
    for (Reading reading : readings) {
      for (TimeMention time : reading.times()) {
        LocalDate day = day(time.value());
        if (day != null && Math.abs(ChronoUnit.DAYS.between(day, published)) <= RECENT_DAYS) {
          return day;
        }
      }
    }
    return joint ? published : null;
  }

  private static @Nullable LocalDate day(TimeValue value) {
    return value.precision() == TimeValue.Precision.DAY && value.value().length() == 10
        ? LocalDate.parse(value.value())
        : null;
  }
}
