package org.chancery.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.chancery.text.mention.TimeValue.Precision;
import org.jspecify.annotations.Nullable;

/** Parts and groups of years and months: halves, quarters, seasons, decades, "early 2013". */
final class Parts {

  private final Terms t;
  private final Anchor anchor;
  private final Years years;

  /** Any expression that names a whole: a year, a month, "last week". */
  private final IntFunction<@Nullable Found> whole;

  Parts(Terms t, Anchor anchor, Years years, IntFunction<@Nullable Found> whole) {
    this.t = t;
    this.anchor = anchor;
    this.years = years;
    this.whole = whole;
  }

  @Nullable Found find(int i) {
    Found found = part(i);
    found = Found.longer(found, slice(i));
    found = Found.longer(found, season(i));
    found = Found.longer(found, decade(i));
    found = Found.longer(found, century(i));
    found = Found.longer(found, fiscal(i));
    return Found.longer(found, nth(i));
  }

  /** "early 2013", "mid-2015", "at the end of last year", "the rest of the week". */
  private @Nullable Found part(int i) {
    boolean rest = t.is(i, Sense.REST);
    if (!t.is(i, Sense.PART) && !rest) {
      return null;
    }
    int j = t.skip(t.skip(t.skip(i + 1, "-"), Sense.OF), Sense.ABOUT);
    Found found = wholeOrBare(j);
    Period period = found == null ? null : found.resolve(anchor);
    if (found == null || period == null) {
      return null;
    }
    LocalDate published = anchor.published();
    if (rest) {
      boolean now = published != null && period.holds(published);
      return now ? Found.of(found.end(), Period.days(later(published), period.last())) : null;
    }
    return Found.of(found.end(), period.part(t.value(i, Sense.PART)));
  }

  private static LocalDate later(@Nullable LocalDate day) {
    if (day == null) {
      throw new IllegalStateException("no day of publication");
    }
    return day;
  }

  /** "the end of the year" means the year of publication. */
  private @Nullable Found wholeOrBare(int i) {
    Found found = whole.apply(i);
    if (found == null) {
      found = find(i);
    }
    int j = t.skip(i, Sense.THE);
    LocalDate published = anchor.published();
    if (found != null || published == null || !t.is(j, Sense.UNIT)) {
      return found;
    }
    return Found.of(j + 1, Unit.of(t.value(j, Sense.UNIT)).around(published, 0));
  }

  /** "the second half of 2013", "third quarter", "Q3 2016", «I квартал 2021 г.». */
  private @Nullable Found slice(int i) {
    int j = t.skip(i, Sense.THE);
    if (t.digits(i, 4, 4)) {
      return yearFirst(i);
    }
    Slice letter = letter(j);
    if (letter != null) {
      return of(letter, letter.end);
    }
    Integer number = ordinal(j);
    int k = ordinalEnd(j);
    boolean half = t.isUnit(k, Unit.HALF);
    boolean quarter = t.isUnit(k, Unit.QUARTER);
    if (number == null || (!half && !quarter)) {
      return null;
    }
    Slice slice = new Slice(k + 1, number, half ? 2 : 4);
    return number > slice.of ? null : of(slice, slice.end);
  }

  private record Slice(int end, int number, int of) {}

  /** "Q3", "H1", "3Q". */
  private @Nullable Slice letter(int i) {
    boolean quarter = t.is(i, "q");
    if (!t.at(i).capital()
        || (!quarter && !t.is(i, "h"))
        || !t.digits(i + 1, 1, 1)
        || !t.glued(i + 1)) {
      return null;
    }
    int number = t.value(i + 1, Sense.NUMBER);
    int of = quarter ? 4 : 2;
    return number >= 1 && number <= of ? new Slice(i + 2, number, of) : null;
  }

  /** "2016 Q3", "2016 the third quarter". */
  private @Nullable Found yearFirst(int i) {
    Years.Year year = years.told(i);
    Slice letter = year == null ? null : letter(t.skip(year.end(), "-"));
    return year == null || letter == null
        ? null
        : Found.of(letter.end, Period.year(year.year()).slice(letter.number, letter.of));
  }

  private @Nullable Found of(Slice slice, int i) {
    int j = t.skip(t.skip(i, ","), Sense.OF);
    Years.Year year = years.told(j);
    Found of = decade(j);
    if (of == null) {
      of = year == null ? whole.apply(j) : Found.of(year.end(), Period.year(year.year()));
    }
    if (of == null) {
      of = century(j);
    }
    Period period = of == null ? null : of.resolve(anchor);
    if (of != null && period != null && period.precision() != Precision.DAY) {
      return Found.of(of.end(), period.slice(slice.number, slice.of));
    }
    LocalDate published = anchor.published();
    if (published == null) {
      return null;
    }
    Period now = Period.year(published.getYear());
    Period bare = now.slice(slice.number, slice.of);
    // In a report the quarter that has not begun is last year's.
    boolean ahead = bare.first().isAfter(published) && !anchor.future();
    return Found.of(
        i, ahead ? Period.year(published.getYear() - 1).slice(slice.number, slice.of) : bare);
  }

  private @Nullable Integer ordinal(int i) {
    if (t.digits(i, 1, 2)) {
      return ordinalEnd(i) > i + 1 || t.is(i + 1, Sense.UNIT) ? t.value(i, Sense.NUMBER) : null;
    }
    Integer ordinal = t.at(i).value(Sense.ORDINAL);
    return ordinal != null ? ordinal : t.at(i).value(Sense.ROMAN);
  }

  private int ordinalEnd(int i) {
    int j = t.is(i + 1, "-") && t.glued(i + 1) ? i + 2 : i + 1;
    return t.digits(i, 1, 4) && t.is(j, Sense.ORDINALSUFFIX) && t.glued(j) ? j + 1 : i + 1;
  }

  /** "summer of 2019", "last winter", «весной 2014 года». */
  private @Nullable Found season(int i) {
    int j = t.skip(i, Sense.THE);
    boolean shift = t.is(j, Sense.SHIFT) && t.is(j + 1, Sense.SEASON);
    int at = shift ? j + 1 : j;
    if (!t.is(at, Sense.SEASON)) {
      return null;
    }
    int season = t.value(at, Sense.SEASON);
    int k = t.is(at + 1, Sense.PLURAL) ? at + 2 : at + 1;
    Years.Year year = shift ? null : years.after(k);
    if (year != null) {
      boolean twin = t.is(year.end(), "/") || t.is(year.end(), "-");
      boolean next = twin && t.glued(year.end()) && t.digits(year.end() + 1, 2, 2);
      return Found.of(next ? year.end() + 2 : year.end(), Period.season(year.year(), season));
    }
    LocalDate published = anchor.published();
    boolean led = shift || t.is(i - 1, Sense.AT) || j > i || !t.monthFirst();
    if (published == null || !led || (t.is(i, Sense.WEAK) && !shift)) {
      return null;
    }
    Integer by = t.at(j).value(Sense.SHIFT);
    return Found.of(at + 1, near(published, season, by == null ? 0 : by));
  }

  private Period near(LocalDate published, int season, int shift) {
    // Winter belongs to the year in which it starts, so January looks back.
    Period period = Period.season(published.getYear() - 1, season);
    while (period.last().isBefore(published)) {
      period = Period.season(period.first().getYear() + 1, season);
    }
    boolean begun = !period.first().isAfter(published);
    boolean back = shift < 0 || (shift == 0 && !begun && !anchor.future());
    int year = period.first().getYear();
    return Period.season(back ? year - 1 : shift > 0 && begun ? year + 1 : year, season);
  }

  /** "the 1990s", "'90s", "the seventies", «1970-е годы», «в 90-х годах прошлого века». */
  @Nullable Found decade(int i) {
    int j = t.skip(t.skip(i, Sense.THE), "'");
    if (t.is(j, Sense.DECADEWORD)) {
      return decadeWord(j);
    }
    int number = t.value(j, Sense.NUMBER);
    if (!t.digits(j, 2, 2) && !t.digits(j, 4, 4)) {
      return spelledDecade(j);
    }
    int end = decadeEnd(j + 1);
    boolean round = number % 10 == 0 && (number >= 1000 || t.digits(j, 2, 2));
    return end < 0 || !round ? null : withCentury(end, fullDecade(number, end));
  }

  /** "nineteen seventies", "the twenty-tens". */
  private @Nullable Found spelledDecade(int i) {
    int century = t.at(i).word() ? t.value(i, Sense.NUMBER) : -1;
    int j = t.skip(i + 1, "-");
    boolean spelled = century >= 15 && century <= 20 && t.is(j, Sense.DECADEWORD);
    return spelled
        ? Found.of(j + 1, Period.decade(century * 100 + t.value(j, Sense.DECADEWORD)))
        : null;
  }

  private @Nullable Found decadeWord(int i) {
    int value = t.value(i, Sense.DECADEWORD);
    int end = t.isUnit(i + 1, Unit.YEAR) ? i + 2 : i + 1;
    boolean named = t.is(i - 1, Sense.THE) || end > i + 1 || t.is(i - 1, Sense.PART);
    return named && value != 10 ? withCentury(end, fullDecade(value, end)) : null;
  }

  private int decadeEnd(int i) {
    int j = t.is(i, "-") && t.glued(i) ? i + 1 : i;
    if (t.is(j, Sense.PLURAL) && t.glued(j)) {
      return j + 1;
    }
    // «1970-е» stands before «годы», which may come after a second decade.
    boolean suffix = t.is(j, Sense.ORDINALSUFFIX) && t.glued(j) && !t.monthFirst();
    if (!suffix) {
      return -1;
    }
    return t.isUnit(j + 1, Unit.YEAR) ? yearsWord(j + 1) : t.is(j + 1, "-") ? j + 1 : -1;
  }

  private int yearsWord(int i) {
    return t.at(i).key().equals("гг") || t.at(i).key().equals("г") ? t.skip(i + 1, ".") : i + 1;
  }

  private int fullDecade(int number, int end) {
    return number >= 1000 ? number : number <= 20 && end > 0 ? 2000 + number : 1900 + number;
  }

  /** «90-е годы XIX века». */
  private Found withCentury(int end, int decade) {
    Found century = decade < 3000 ? century(t.skip(end, Sense.OF)) : null;
    Period period = century == null ? null : century.period();
    if (century == null || period == null) {
      return Found.of(end, Period.decade(decade));
    }
    return Found.of(century.end(), Period.decade(period.first().getYear() - 1 + decade % 100));
  }

  /** "the 20th century", «XX век», "last century". */
  @Nullable Found century(int i) {
    int j = t.skip(i, Sense.THE);
    LocalDate published = anchor.published();
    Integer shift = t.at(j).value(Sense.SHIFT);
    if (shift != null && published != null && t.isUnit(j + 1, Unit.CENTURY)) {
      return Found.of(j + 2, Unit.CENTURY.around(published, shift));
    }
    Integer number = ordinal(j);
    int k = ordinalEnd(j);
    boolean dashed = t.is(k, "-") && t.isUnit(k + 1, Unit.CENTURY);
    int at = dashed ? k + 1 : k;
    return number != null && number >= 10 && number <= 22 && t.isUnit(at, Unit.CENTURY)
        ? Found.of(at + 1, Period.century(number))
        : null;
  }

  /** "FY 2013-14", "fiscal year 2015", "FY July 2013 – June 2014" by the words after it. */
  private @Nullable Found fiscal(int i) {
    if (!t.is(i, Sense.FISCAL)) {
      return null;
    }
    int j = t.skip(t.skip(i + 1, Sense.OF), "'");
    if (t.digits(j, 2, 2)) {
      return Found.of(j + 1, Period.year(Numeric.fullYear(t.value(j, Sense.NUMBER), 2)));
    }
    Years.Year year = years.told(j);
    return year == null ? null : Found.of(year.end(), Period.year(year.year()));
  }

  /** "first week of October", "last Monday of March", "the last day of 2015". */
  private @Nullable Found nth(int i) {
    int j = t.skip(i, Sense.THE);
    Integer number = ordinal(j);
    boolean last =
        t.value(j, Sense.SHIFT) == -1 || Integer.valueOf(-1).equals(t.at(j).value(Sense.SHIFT));
    if (number != null
        && t.is(j, Sense.ORDINAL)
        && Integer.valueOf(-1).equals(t.at(j + 1).value(Sense.SHIFT))) {
      return nthOf(j + 2, -number);
    }
    if (number == null && !last) {
      return null;
    }
    return nthOf(last ? j + 1 : ordinalEnd(j), number == null ? -1 : number);
  }

  private @Nullable Found nthOf(int i, int number) {
    boolean weekday = t.is(i, Sense.WEEKDAY);
    boolean unit = t.isUnit(i, Unit.WEEK) || t.isUnit(i, Unit.DAY);
    int of = t.is(i + 1, Sense.OF) || t.is(i + 1, "in") ? i + 2 : i + 1;
    if ((!weekday && !unit) || number == 0) {
      return null;
    }
    Found found = wholeOrBare(of);
    Period period = found == null ? null : found.resolve(anchor);
    if (found == null || period == null || (of == i + 1 && t.monthFirst() && weekday)) {
      return null;
    }
    Period nth =
        weekday
            ? weekdayOf(period, DayOfWeek.of(t.value(i, Sense.WEEKDAY)), number)
            : t.isUnit(i, Unit.DAY) ? dayOf(period, number) : weekOf(period, number);
    return nth.first().isAfter(period.last()) || nth.last().isBefore(period.first())
        ? null
        : Found.of(found.end(), nth);
  }

  private static Period weekdayOf(Period period, DayOfWeek day, int number) {
    LocalDate found =
        number > 0
            ? period.first().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(number - 1L)
            : period.last().with(TemporalAdjusters.previousOrSame(day)).plusWeeks(number + 1L);
    return Period.day(found);
  }

  private static Period dayOf(Period period, int number) {
    return Period.day(
        number > 0 ? period.first().plusDays(number - 1L) : period.last().plusDays(number + 1L));
  }

  /** A week belongs to the month or year that holds its Thursday, as in ISO 8601. */
  private static Period weekOf(Period period, int number) {
    DayOfWeek thursday = DayOfWeek.THURSDAY;
    return Period.week(weekdayOf(period, thursday, number).first());
  }
}
