package org.chancery.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** Dates by the months of the Islamic and Persian calendars: "12 Ramadan 1442 AH", "Aban 1399". */
final class Calendars {

  private final Terms t;
  private final Dates dates;

  Calendars(Terms t, Dates dates) {
    this.t = t;
    this.dates = dates;
  }

  /** A month of such a calendar with its year, and its day where one is told. */
  @Nullable Found date(int i) {
    boolean bare = month(i);
    Dates.Day day = bare ? null : dates.day(t.skip(i, Sense.THE));
    int at = bare ? i : day == null ? -1 : t.skip(day.end(), Sense.OF);
    if (at < 0 || !month(at)) {
      return null;
    }
    int j = t.skip(t.skip(at + 1, ","), Sense.OF);
    boolean year = t.digits(j, 4, 4) && t.value(j, Sense.NUMBER) < 1600;
    Period period = year ? period(at, t.value(j, Sense.NUMBER), day) : null;
    return period == null ? null : Found.of(end(j + 1), period);
  }

  private boolean month(int i) {
    return t.is(i, Sense.HIJRIMONTH) || t.is(i, Sense.PERSIANMONTH);
  }

  /** Skips «года» and the name of the era. */
  private int end(int i) {
    int j = t.isUnit(i, Unit.YEAR) ? t.skip(i + 1, ".") : i;
    return t.is(j, Sense.ERA) ? j + 1 : j;
  }

  private @Nullable Period period(int at, int year, Dates.@Nullable Day day) {
    try {
      return t.is(at, Sense.HIJRIMONTH)
          ? hijri(year, t.value(at, Sense.HIJRIMONTH), day)
          : persian(year, t.value(at, Sense.PERSIANMONTH), day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** By the Umm al-Qura calendar, which the JDK knows for 1300 to 1600. */
  private static Period hijri(int year, int month, Dates.@Nullable Day day) {
    HijrahDate first = HijrahDate.of(year, month, 1);
    int length = first.lengthOfMonth();
    return stretch(LocalDate.ofEpochDay(first.getLong(ChronoField.EPOCH_DAY)), length, day);
  }

  private static Period persian(int year, int month, Dates.@Nullable Day day) {
    int before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
    int length = month <= 6 ? 31 : month < 12 || leap(year) ? 30 : 29;
    return stretch(newYear(year).plusDays(before), length, day);
  }

  /** Counted from 1 Farvardin 1399, 20 March 2020. */
  private static LocalDate newYear(int year) {
    LocalDate day = LocalDate.of(2020, Month.MARCH, 20);
    for (int y = 1399; y < year; y++) {
      day = day.plusDays(leap(y) ? 366 : 365);
    }
    for (int y = 1398; y >= year; y--) {
      day = day.minusDays(leap(y) ? 366 : 365);
    }
    return day;
  }

  /** The cycle of 33 years, which agrees with the observed calendar from 1178 to 1633. */
  private static boolean leap(int year) {
    return (25 * year + 11) % 33 < 8;
  }

  private static Period stretch(LocalDate first, int length, Dates.@Nullable Day day) {
    if (day != null) {
      if (day.day() > length) {
        throw new DateTimeException("the month has no day " + day.day());
      }
      return Period.day(first.plusDays(day.day() - 1L));
    }
    return Period.days(first, first.plusDays(length - 1L));
  }
}
