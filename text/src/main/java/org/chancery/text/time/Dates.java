package org.chancery.text.time;

import org.jspecify.annotations.Nullable;

/** Days and months of the calendar, told in words: "7 October 2020", "May 3rd", «в мае с.г.». */
final class Dates {

  private final Terms t;
  private final Anchor anchor;
  private final Years years;

  Dates(Terms t, Anchor anchor, Years years) {
    this.t = t;
    this.anchor = anchor;
    this.years = years;
  }

  /**
   * The number of a day found.
   *
   * @param suffix whether it is an ordinal: "3rd", "third", «3-го»
   */
  record Day(int end, int day, boolean suffix) {}

  @Nullable Day day(int i) {
    if (t.digits(i, 1, 2)) {
      int value = t.value(i, Sense.NUMBER);
      if (value < 1 || value > 31 || t.is(i + 1, "%") || tail(i)) {
        return null;
      }
      int end = suffixEnd(i + 1);
      return new Day(end, value, end > i + 1);
    }
    Term term = t.at(i);
    Integer ordinal = term.word() ? term.value(Sense.ORDINAL) : null;
    Integer number = ordinal == null && term.word() ? term.value(Sense.NUMBER) : ordinal;
    return number != null && number >= 1 && number <= 31
        ? new Day(i + 1, number, ordinal != null)
        : null;
  }

  /** The 31 of 107.31 is no day. */
  private boolean tail(int i) {
    boolean mark = t.is(i - 1, ".") || t.is(i - 1, ",");
    return t.glued(i) && t.glued(i - 1) && mark && t.at(i - 2).digits() > 0;
  }

  /** Skips "th", «-го»; they stand without a space. */
  private int suffixEnd(int i) {
    int j = t.is(i, "-") && t.glued(i) ? i + 1 : i;
    return t.is(j, Sense.ORDINALSUFFIX) && t.glued(j) ? j + 1 : i;
  }

  /** A day with its month and what is told of the year. */
  @Nullable Found date(int i) {
    Found plain = unnamed(i);
    return plain != null ? trailingWeekday(plain) : named(i);
  }

  /** "on the 15th": a day alone needs its preposition before and no noun behind. */
  @Nullable Found dayAlone(int i) {
    if (!t.monthFirst() || !t.is(i, "on") || !t.is(i + 1, Sense.THE)) {
      return null;
    }
    Day day = day(i + 2);
    if (day == null || !day.suffix || !t.digits(i + 2, 1, 2)) {
      return null;
    }
    return !t.at(day.end).word() && !t.is(day.end, "-")
        ? Found.of(day.end, new Partial(null, null, day.day, null))
        : null;
  }

  private @Nullable Found unnamed(int i) {
    Found found = dayMonth(i);
    return found != null || !t.monthFirst() ? found : monthDay(i);
  }

  /** "Monday, 3 May", "Friday the 15th". */
  private @Nullable Found named(int i) {
    if (!t.is(i, Sense.WEEKDAY)) {
      return null;
    }
    int weekday = t.value(i, Sense.WEEKDAY);
    int j = t.skip(t.skip(t.skip(i + 1, "."), ","), "(");
    Found found = unnamed(t.skip(j, Sense.THE));
    if (found != null && found.partial() != null) {
      return Found.of(found.end(), found.partial().withWeekday(weekday));
    }
    Day day = t.is(j, Sense.THE) ? day(j + 1) : day(j);
    if (day == null || !t.monthFirst() || t.at(day.end).word()) {
      return null;
    }
    return day.suffix || t.is(j, Sense.THE)
        ? Found.of(day.end, new Partial(null, null, day.day, weekday))
        : null;
  }

  private Found trailingWeekday(Found found) {
    int j = t.skip(found.end(), ",");
    boolean bracket = t.is(j, "(") && t.is(j + 1, Sense.WEEKDAY) && t.is(j + 2, ")");
    if (bracket) {
      return found.endingAt(j + 3);
    }
    boolean weekday = j > found.end() && t.is(j, Sense.WEEKDAY) && t.isEnd(j + 1);
    if (!weekday || found.partial() == null) {
      return found;
    }
    return Found.of(j + 1, found.partial().withWeekday(t.value(j, Sense.WEEKDAY)));
  }

  /** "7 October 2020", "the first of March", "20th of next month". */
  private @Nullable Found dayMonth(int i) {
    Day day = day(t.skip(i, Sense.THE));
    if (day == null) {
      return null;
    }
    int j = t.isUnit(day.end, Unit.DAY) && day.suffix ? day.end + 1 : day.end;
    j = t.skip(t.is(j, ".") ? j + 1 : j, Sense.OF);
    if (t.is(j, "-") || t.is(j, "/")) {
      return joined(day, j);
    }
    boolean of = t.is(j - 1, Sense.OF);
    if (t.is(j, Sense.MONTH) && (!t.is(j, Sense.WEAK) || t.at(j).capital() || of)) {
      return withYear(Partial.ofDay(null, t.value(j, Sense.MONTH), day.day), j + 1);
    }
    Found month = relativeMonth(j);
    return month == null || month.period() == null ? null : dayOf(month, day.day);
  }

  /** "31-Oct-74", "31/Oct/1974". */
  private @Nullable Found joined(Day day, int mark) {
    boolean month = t.glued(mark) && t.is(mark + 1, Sense.MONTH) && t.glued(mark + 1);
    if (!month || !t.is(mark + 2, t.at(mark).key())) {
      return null;
    }
    int i = mark + 3;
    if (!t.digits(i, 4, 4) && !t.digits(i, 2, 2)) {
      return null;
    }
    int year = Numeric.fullYear(t.value(i, Sense.NUMBER), t.at(i).digits());
    return Found.of(i + 1, Partial.ofDay(year, t.value(mark + 1, Sense.MONTH), day.day));
  }

  private @Nullable Found dayOf(Found month, int day) {
    Period period = month.period();
    if (period == null || day > period.last().getDayOfMonth()) {
      return null;
    }
    return Found.of(month.end(), Period.day(period.first().withDayOfMonth(day)));
  }

  /** "next month", "of this month". */
  private @Nullable Found relativeMonth(int i) {
    int j = t.skip(i, Sense.THE);
    boolean shift = t.is(j, Sense.SHIFT) && t.isUnit(j + 1, Unit.MONTH);
    boolean same = t.is(j, Sense.SAME) && t.isUnit(j + 1, Unit.MONTH);
    java.time.LocalDate from = shift ? anchor.published() : same ? anchor.toldDay() : null;
    if (from == null) {
      return null;
    }
    Integer by = t.at(j).value(shift ? Sense.SHIFT : Sense.SAME);
    return Found.of(j + 2, Unit.MONTH.around(from, by == null ? 0 : by));
  }

  /** "May 3", "October the 2nd, 2020". */
  private @Nullable Found monthDay(int i) {
    if (!t.is(i, Sense.MONTH)) {
      return null;
    }
    int j = t.skip(i + 1, ".");
    Day day = day(t.is(j, Sense.THE) ? j + 1 : t.glued(j) && t.is(j, "/") ? j + 1 : j);
    if (day == null) {
      return null;
    }
    Found found = withYear(Partial.ofDay(null, t.value(i, Sense.MONTH), day.day), day.end);
    boolean plain = t.is(i, Sense.WEAK) && !t.at(i).capital();
    return plain && found.end() == day.end && t.at(day.end).word() ? null : found;
  }

  /** Adds what is told of the year right after. */
  Found withYear(Partial partial, int end) {
    int j = t.is(end, ".") && !t.isEnd(end + 1) ? end + 1 : end;
    Years.Year year = years.after(j);
    if (year != null) {
      return Found.of(year.end(), partial.withYear(year.year()));
    }
    int k = t.skip(j, ",");
    boolean twoDigits = t.digits(k, 2, 2) && t.is(k - 1, "'");
    return twoDigits
        ? Found.of(k + 1, partial.withYear(Numeric.fullYear(t.value(k, Sense.NUMBER), 2)))
        : Found.of(end, partial);
  }

  /** "May 2013", "2016 June", "in May", "last June". */
  @Nullable Found month(int i) {
    if (t.is(i, Sense.SHIFT) && t.is(i + 1, Sense.MONTH) && strong(i + 1, true)) {
      return shiftedMonth(i);
    }
    if (t.is(i, Sense.MONTH)) {
      Partial partial = Partial.ofMonth(null, t.value(i, Sense.MONTH));
      Found found = withYear(partial, i + 1);
      boolean year = found.end() > i + 1;
      return strong(i, year) ? found : null;
    }
    Years.Year year = t.digits(i, 4, 4) ? years.told(i) : null;
    int j = year == null ? i : t.skip(year.end(), ",");
    return year != null && t.is(j, Sense.MONTH) && (!t.is(j, Sense.WEAK) || t.at(j).capital())
        ? Found.of(j + 1, Partial.ofMonth(year.year(), t.value(j, Sense.MONTH)))
        : null;
  }

  /** "last June" lies in the past, "this May" in the year of publication. */
  private @Nullable Found shiftedMonth(int i) {
    java.time.LocalDate published = anchor.published();
    if (published == null) {
      return null;
    }
    Integer shift = t.at(i).value(Sense.SHIFT);
    int month = t.value(i + 1, Sense.MONTH);
    int year = published.getYear();
    if (shift != null && shift < 0 && month >= published.getMonthValue()) {
      year--;
    } else if (shift != null && shift > 0 && month <= published.getMonthValue()) {
      year++;
    }
    return Found.of(i + 2, Period.month(year, month));
  }

  /** "may" is a month after a word that leads to a date, before a year, or all by itself. */
  boolean strong(int i, boolean year) {
    if (!t.is(i, Sense.WEAK)) {
      return t.at(i).capital() || !t.monthFirst() || t.at(i).key().length() > 3 || year;
    }
    Term before = t.at(i - 1);
    boolean led =
        before.is(Sense.AT)
            || before.is(Sense.OF)
            || before.is(Sense.SINCE)
            || before.is(Sense.UNTIL)
            || before.is(Sense.BY)
            || before.is(Sense.BEFORE)
            || before.is(Sense.FROM)
            || before.is(Sense.PART)
            || before.is(Sense.AFTER)
            || before.is(Sense.SHIFT)
            || before.is(Sense.BETWEEN)
            || before.is(Sense.TO);
    return t.at(i).capital() && (year || led || (i == 0 && t.isEnd(i + 1)));
  }
}
