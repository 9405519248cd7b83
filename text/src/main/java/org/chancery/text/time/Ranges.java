package org.chancery.text.time;

import java.util.function.IntFunction;
import org.chancery.text.mention.TimeValue.Bound;
import org.chancery.text.mention.TimeValue.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Intervals: "25-27 August 2013", "from May to June", "December 30 – January 2, 2023", "2013-14".
 */
final class Ranges {

  private final Terms t;
  private final Anchor anchor;
  private final Dates dates;
  private final Years years;
  private final IntFunction<@Nullable Found> single;

  Ranges(Terms t, Anchor anchor, Dates dates, Years years, IntFunction<@Nullable Found> single) {
    this.t = t;
    this.anchor = anchor;
    this.dates = dates;
    this.years = years;
    this.single = single;
  }

  /** The interval that starts at {@code i}, its leading word included, or null. */
  @Nullable Found find(int i) {
    boolean from = t.is(i, Sense.FROM);
    boolean between = t.is(i, Sense.BETWEEN);
    int j = from || between ? i + 1 : i;
    Found found = days(j, from, between);
    found = Found.longer(found, twoYears(j));
    found = Found.longer(found, numericDays(j, from));
    found = Found.longer(found, opening(j));
    return Found.longer(found, general(j, from, between));
  }

  /** "the first nine months of 2018", «за девять месяцев текущего года»: from its January on. */
  private @Nullable Found opening(int i) {
    int j = t.skip(i, Sense.THE);
    boolean first = Integer.valueOf(1).equals(t.at(j).value(Sense.ORDINAL));
    j = first ? j + 1 : j;
    Integer count = t.at(j).value(Sense.NUMBER);
    boolean led = first || !t.monthFirst();
    if (count == null || count < 2 || count > 12 || !led || !t.isUnit(j + 1, Unit.MONTH)) {
      return null;
    }
    int k = t.skip(t.skip(j + 2, Sense.OF), Sense.THE);
    Found year = k < t.size() ? single.apply(k) : null;
    Period told = year == null ? null : year.resolve(anchor);
    return year == null || told == null || told.precision() != Precision.YEAR
        ? null
        : Found.of(year.end(), Period.months(told.first().getYear(), 1, count));
  }

  /** Index after the word that joins both ends, or -1. */
  private int joint(int i, boolean from, boolean between) {
    if (t.is(i, "-") || (t.is(i, "/") && t.digits(i + 1, 1, 2))) {
      return t.is(i + 1, "-") ? i + 2 : i + 1;
    }
    boolean joins =
        t.is(i, Sense.TO)
            || t.is(i, Sense.UNTIL)
            || (t.is(i, Sense.AND) && between)
            || (t.is(i, Sense.BY) && from && !t.monthFirst());
    return joins ? i + 1 : -1;
  }

  /** The month may be told only once: "4 to 9 May", "May 4-9", "4, 5 and 6 May". */
  private @Nullable Found days(int i, boolean from, boolean between) {
    Found found = dayToDate(i, from, between);
    return found != null ? found : t.monthFirst() ? monthDays(i, from, between) : null;
  }

  private @Nullable Found dayToDate(int i, boolean from, boolean between) {
    int j = t.is(i, Sense.WEEKDAY) ? t.skip(i + 1, ",") : i;
    Dates.Day left = dates.day(t.skip(j, Sense.THE));
    if (left == null) {
      return null;
    }
    int joint = joint(t.skip(left.end(), "."), from, between);
    boolean list = t.is(left.end(), Sense.AND) || t.is(left.end(), ",");
    if (joint < 0 && !list) {
      return null;
    }
    int start = t.skip(joint < 0 ? left.end() + 1 : joint, Sense.THE);
    Found rest = joint < 0 ? dayToDate(start, false, false) : null;
    Found right = rest != null ? rest : single.apply(start);
    if (right == null) {
      return null;
    }
    Period period = right.resolve(anchor);
    if (period == null || period.precision() != Precision.DAY) {
      return null;
    }
    int day = left.day();
    boolean follows = day < period.first().getDayOfMonth();
    boolean next = day + 1 == period.first().getDayOfMonth();
    boolean one = rest != null || period.first().equals(period.last());
    if (!follows || (joint < 0 && !next) || !one) {
      return null;
    }
    return Found.of(right.end(), Period.days(period.first().withDayOfMonth(day), period.last()));
  }

  /** "14.10. – 15.10.2018": the left date leaves its year to the right one. */
  private @Nullable Found numericDays(int i, boolean from) {
    Dates.Day day = dates.day(i);
    boolean month = day != null && t.is(i + 1, ".") && t.digits(i + 2, 1, 2) && t.glued(i + 2);
    int joint = month ? joint(t.skip(i + 3, "."), from, false) : -1;
    Found right = joint < 0 ? null : single.apply(joint);
    Period end = right == null ? null : right.resolve(anchor);
    int m = t.value(i + 2, Sense.NUMBER);
    if (day == null || right == null || end == null || m < 1 || m > 12) {
      return null;
    }
    Found left = Found.of(i + 3, Partial.ofDay(null, m, day.day()));
    return joined(left, right);
  }

  private @Nullable Found monthDays(int i, boolean from, boolean between) {
    if (!t.is(i, Sense.MONTH) || (t.is(i, Sense.WEAK) && !t.at(i).capital())) {
      return null;
    }
    int first = t.skip(t.skip(i + 1, "."), Sense.THE);
    boolean inner = t.is(first, Sense.BETWEEN) || t.is(first, Sense.FROM);
    Dates.Day left = dates.day(inner ? first + 1 : first);
    int joint = left == null ? -1 : joint(left.end(), from, between || inner);
    if (left == null) {
      return null;
    }
    Dates.Day before = joint < 0 ? enumerated(left) : left;
    boolean list = joint < 0 && t.is(before.end(), Sense.AND);
    if (joint < 0 && !list) {
      return null;
    }
    Dates.Day right = dates.day(t.skip(list ? before.end() + 1 : joint, Sense.THE));
    boolean month = right != null && t.is(right.end(), Sense.MONTH);
    if (right == null || month || right.day() <= left.day()) {
      return null;
    }
    if (list && right.day() != before.day() + 1) {
      return null;
    }
    int month1 = t.value(i, Sense.MONTH);
    Found last = dates.withYear(Partial.ofDay(null, month1, right.day()), right.end());
    Period end = last.resolve(anchor);
    return end == null
        ? null
        : Found.of(last.end(), Period.days(end.first().withDayOfMonth(left.day()), end.last()));
  }

  /** "May 3, <i>4</i> and 5": the last of the days that follow each other, commas between. */
  private Dates.Day enumerated(Dates.Day first) {
    Dates.Day last = first;
    while (t.is(last.end(), ",")) {
      Dates.Day next = dates.day(last.end() + 1);
      if (next == null || next.day() != last.day() + 1) {
        break;
      }
      last = next;
    }
    return last;
  }

  /** "2013-14", "2010-2011", "2013/14", "2014 to 2018", "from 2014 through 2018". */
  private @Nullable Found twoYears(int i) {
    int j = t.is(i, Sense.FISCAL) ? t.skip(i + 1, Sense.OF) : i;
    if (!t.digits(j, 4, 4) || (t.glued(j) && t.is(j - 1, "-"))) {
      return null;
    }
    int first = t.value(j, Sense.NUMBER);
    int mark = j + 1;
    boolean joined = t.is(mark, "-") || t.is(mark, "/");
    int k = t.is(mark + 1, "-") ? mark + 2 : mark + 1;
    if (!joined || first < 1000 || first > 2200) {
      return null;
    }
    int last = -1;
    if (t.digits(k, 4, 4)) {
      last = t.value(k, Sense.NUMBER);
    } else if (t.digits(k, 2, 2) && t.glued(k)) {
      last = first / 100 * 100 + t.value(k, Sense.NUMBER);
    }
    boolean sound = last > first && last - first <= 150 && !(t.is(k + 1, "-") && t.glued(k + 1));
    if (!sound || t.is(k + 1, Sense.COUNTED)) {
      return null;
    }
    return Found.of(yearsWord(k + 1), Period.years(first, last));
  }

  private int yearsWord(int i) {
    if (t.monthFirst() || !t.isUnit(i, Unit.YEAR)) {
      return i;
    }
    boolean dotted = t.at(i).key().equals("гг") || t.at(i).key().equals("г");
    return dotted ? t.skip(i + 1, ".") : i + 1;
  }

  /** Two whole expressions; the left one takes the year, or the month, from the right one. */
  private @Nullable Found general(int i, boolean from, boolean between) {
    Found left = single.apply(i);
    if (left == null) {
      return null;
    }
    int joint = joint(left.end(), from, between);
    boolean list = joint < 0 && t.is(left.end(), Sense.AND);
    if (joint < 0 && !list) {
      return null;
    }
    int start = t.skip(t.skip(list ? left.end() + 1 : joint, Sense.AT), Sense.THE);
    Found right = single.apply(start);
    if (right == null) {
      right = shortYear(left, start);
    }
    if (right == null) {
      return null;
    }
    return list ? listed(left, right) : joined(left, right);
  }

  /** "from May 2015 to 2018": a bare number after a joint is a year. */
  private @Nullable Found shortYear(Found left, int i) {
    Years.Year year =
        left.partial() == null || left.partial().year() == null ? null : years.told(i);
    return year == null ? null : Found.of(year.end(), Partial.ofYear(year.year()));
  }

  /** "in May and June 2019" is one stretch; months apart stay two. */
  private @Nullable Found listed(Found left, Found right) {
    Partial a = left.partial();
    Partial b = right.partial();
    boolean months =
        a != null
            && b != null
            && a.year() == null
            && a.day() == null
            && b.day() == null
            && a.month() != null
            && b.month() != null
            && b.month() == a.month() + 1;
    return months ? joined(left, right) : null;
  }

  private @Nullable Found joined(Found left, Found right) {
    Period end = right.resolve(anchor);
    if (end == null) {
      return null;
    }
    Found inherited = inherit(left, right.partial(), end);
    Period start = inherited.resolve(anchor);
    if (start == null || start.first().isAfter(end.last())) {
      return null;
    }
    return new Found(right.end(), null, start.to(end), Bound.EXACT);
  }

  /** The left end of "30 December – 2 January 2023" lies in the year before. */
  private static Found inherit(Found left, @Nullable Partial right, Period end) {
    Partial partial = left.partial();
    Integer month = partial == null ? null : partial.month();
    if (partial == null || partial.year() != null || month == null) {
      return left;
    }
    boolean yearOnly = right != null && right.isYear();
    int year = end.last().getYear();
    boolean before = !yearOnly && month > end.last().getMonthValue();
    return Found.of(left.end(), partial.withYear(before ? year - 1 : year));
  }
}
