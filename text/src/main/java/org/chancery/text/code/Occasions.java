package org.chancery.text.code;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** When and where: usually once, but "in Cairo in 2014 and in Quito in 2016" is two. */
final class Occasions {

  private Occasions() {}

  /** One time and place of an act, each null where the text does not tell it. */
  record Occasion(@Nullable TimeMention time, @Nullable PlaceMention place) {}

  static List<Occasion> of(Reading reading, List<Matcher.Hit> all, Matcher.Hit hit, Span quote) {
    List<TimeMention> listed = listed(reading, hit, quote);
    if (listed.size() < 2) {
      TimeMention time = Dates.of(reading, all, hit, quote);
      return List.of(new Occasion(time, place(reading, hit, quote)));
    }
    List<Occasion> occasions = new ArrayList<>();
    int from = reading.syntax().token(hit.head()).span().start();
    for (TimeMention time : listed) {
      occasions.add(new Occasion(time, between(reading, from, time.span().end())));
      from = time.span().end();
    }
    return occasions;
  }

  /** Times behind the trigger that "and" or a comma coordinates. */
  private static List<TimeMention> listed(Reading reading, Matcher.Hit hit, Span quote) {
    List<TimeMention> run = new ArrayList<>();
    for (TimeMention time : reading.times()) {
      boolean behind = time.span().start() > reading.syntax().token(hit.head()).span().start();
      if (!behind || !quote.contains(time.span()) || time.anniversary()) {
        continue;
      }
      if (!run.isEmpty() && !coordinated(reading, run.getLast(), time)) {
        break;
      }
      run.add(time);
    }
    return run;
  }

  private static boolean coordinated(Reading reading, TimeMention first, TimeMention second) {
    Syntax syntax = reading.syntax();
    boolean joined = false;
    int at = syntax.sentence().tokenAt(first.span().end());
    for (; at < syntax.size() && syntax.token(at).span().start() < second.span().start(); at++) {
      if (syntax.token(at).is(Tag.VERB)) {
        return false;
      }
      joined |= syntax.token(at).is(Tag.CONJUNCTION);
    }
    return joined && first.value().precision() == second.value().precision();
  }

  private static @Nullable PlaceMention between(Reading reading, int from, int to) {
    PlaceMention found = null;
    for (PlaceMention place : reading.places()) {
      if (place.span().start() >= from && place.span().end() <= to) {
        found = place;
      }
    }
    return found;
  }

  /** The place inside the quotation that stands nearest behind the trigger, else before it. */
  private static @Nullable PlaceMention place(Reading reading, Matcher.Hit hit, Span quote) {
    PlaceMention before = null;
    int head = reading.syntax().token(hit.head()).span().start();
    for (PlaceMention place : reading.places()) {
      if (quote.overlaps(place.span())) {
        if (place.span().start() > head) {
          return place;
        }
        before = place;
      }
    }
    return before;
  }
}
