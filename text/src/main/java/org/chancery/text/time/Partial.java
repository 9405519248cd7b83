package org.chancery.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date of which some fields are told.
 *
 * @param day null for a whole month or year
 * @param weekday 1 Monday to 7 Sunday, where told; it helps to find the year or the month
 */
record Partial(
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable Integer weekday) {

  /** How long a day stays news. */
  private static final int NEWS_DAYS = 60;

  /** A page may be dated before the last day that it tells of. */
  private static final int SLACK_DAYS = 3;

  private static final Anchor NEWS = new Anchor(null, null, null, false, false);

  static Partial ofDay(@Nullable Integer year, @Nullable Integer month, int day) {
    return new Partial(year, month, day, null);
  }

  static Partial ofMonth(@Nullable Integer year, int month) {
    return new Partial(year, month, null, null);
  }

  static Partial ofYear(int year) {
    return new Partial(year, null, null, null);
  }

  Partial withYear(@Nullable Integer told) {
    return new Partial(told, month, day, weekday);
  }

  Partial withMonth(@Nullable Integer told) {
    return new Partial(year, told, day, weekday);
  }

  Partial withWeekday(int told) {
    return new Partial(year, month, day, told);
  }

  boolean isYear() {
    return month == null && day == null;
  }

  /** The days it means; null where that cannot be known or no such day exists. */
  @Nullable Period resolve(Anchor anchor) {
    try {
      if (year != null) {
        return inYear(year);
      }
      LocalDate published = anchor.published();
      Integer story = month == null || weekday != null || anchor.future() ? null : anchor.story();
      if (published == null || (story != null && inStory(published))) {
        return story == null ? null : inYear(story);
      }
      return month == null ? nearMonth(published, anchor) : nearYear(published, anchor, month);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * "In 2014 the plant opened. In March …" goes on in that year; a day of the last weeks is news.
   */
  private boolean inStory(LocalDate published) {
    Period near = day == null ? null : nearYear(published, NEWS, month == null ? 1 : month);
    return near == null || distance(near, published) > NEWS_DAYS;
  }

  private @Nullable Period inYear(int y) {
    if (month == null) {
      return day == null ? Period.year(y) : null;
    }
    return day == null ? Period.month(y, month) : Period.day(LocalDate.of(y, month, day));
  }

  /** The nearest year in which the date lies on the side that the tense asks for. */
  private @Nullable Period nearYear(LocalDate published, Anchor anchor, int m) {
    Period best = null;
    for (int shift = -5; shift <= 5; shift++) {
      if (weekday != null && Math.abs(shift) > 1) {
        continue;
      }
      int y = published.getYear() + shift;
      if (day != null && (day > YearMonth.of(y, m).lengthOfMonth())) {
        continue;
      }
      Period period = inYear(y);
      if (period != null && fits(period, published, anchor) && nearer(period, best, published)) {
        best = period;
      }
    }
    // A weekday that fits no near year is the text's slip.
    return best == null && weekday != null
        ? new Partial(null, month, day, null).resolve(anchor)
        : best;
  }

  private @Nullable Period nearMonth(LocalDate published, Anchor anchor) {
    if (day == null) {
      return null;
    }
    Period best = null;
    for (int shift = -7; shift <= 7; shift++) {
      YearMonth m = YearMonth.from(published).plusMonths(shift);
      if (day > m.lengthOfMonth()) {
        continue;
      }
      Period period = Period.day(m.atDay(day));
      if (fits(period, published, anchor) && nearer(period, best, published)) {
        best = period;
      }
    }
    return best;
  }

  /** A weekday settles it; otherwise the past, or the future where the sentence tells of that. */
  private boolean fits(Period period, LocalDate published, Anchor anchor) {
    if (weekday != null && day != null) {
      return period.first().getDayOfWeek().getValue() == weekday;
    }
    return anchor.future()
        ? !period.last().isBefore(published)
        : !period.first().isAfter(day == null ? published : published.plusDays(SLACK_DAYS));
  }

  private static boolean nearer(Period period, @Nullable Period best, LocalDate published) {
    return best == null || distance(period, published) < distance(best, published);
  }

  private static long distance(Period period, LocalDate published) {
    return period.holds(published)
        ? 0
        : Math.min(
            Math.abs(period.first().toEpochDay() - published.toEpochDay()),
            Math.abs(period.last().toEpochDay() - published.toEpochDay()));
  }
}
