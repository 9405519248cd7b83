package org.chancery.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.chancery.text.mention.TimeValue.Bound;
import org.chancery.text.mention.TimeValue.Precision;
import org.jspecify.annotations.Nullable;

/** What is told from the present or from another date: "last year", "two days ago", "that year". */
final class Relatives {

  private final Terms t;
  private final Anchor anchor;

  Relatives(Terms t, Anchor anchor) {
    this.t = t;
    this.anchor = anchor;
  }

  /** A length of time: "two years", "a week", "1 month and 21 days". */
  private record Length(int end, int count, Unit unit, @Nullable Length more, boolean vague) {
    LocalDate plus(LocalDate day, int sign) {
      LocalDate moved = unit.plus(day, sign * count);
      return more == null ? moved : more.plus(moved, sign);
    }

    Unit finest() {
      return more == null ? unit : more.finest();
    }

    int last() {
      return more == null ? end : more.last();
    }

    boolean isVague() {
      return vague;
    }
  }

  @Nullable Found find(int i) {
    Found found = day(i);
    found = Found.longer(found, unit(i));
    found = Found.longer(found, weekday(i));
    found = Found.longer(found, several(i));
    return Found.longer(found, distance(i));
  }

  /** "since then", "in the years that followed": counted from the date told last. */
  @Nullable Found thence(int i) {
    Period told = anchor.told();
    if (told == null) {
      return null;
    }
    return t.is(i, Sense.SINCETHEN)
        ? Found.of(i + 1, told).bounded(Bound.SINCE)
        : t.is(i, Sense.THENCEFORTH) ? Found.of(i + 1, told).bounded(Bound.AFTER) : null;
  }

  /** "today". */
  private @Nullable Found day(int i) {
    LocalDate published = anchor.published();
    Integer shift = t.at(i).value(Sense.DAY);
    boolean eve = t.is(i, Sense.EVE) && !t.isEnd(i + 1) && t.at(i + 1).word();
    if (shift == null
        || published == null
        || (eve && !t.is(i + 1, Sense.PAST) && !t.is(i + 1, Sense.SUBJECT))) {
      return null;
    }
    int end = t.is(i + 1, Sense.PLURAL) ? i + 2 : i + 1;
    return Found.of(end, Period.day(published.plusDays(shift)));
  }

  /** "last year", "that month", "the week after next", "earlier this year". */
  private @Nullable Found unit(int i) {
    int j = t.skip(i, Sense.THE);
    boolean loose = t.is(j, Sense.EARLIER) || t.is(j, Sense.LATER);
    if (loose) {
      j = t.skip(t.skip(j + 1, Sense.AT), Sense.THE);
    }
    if (t.is(j, Sense.UNIT) && after(j + 1) && anchor.told() != null) {
      return around(anchor.toldDay(), unitAt(j), 1, j + 2);
    }
    if (t.is(j, Sense.UNIT) && t.is(j + 1, Sense.AFTERNEXT)) {
      return around(anchor.published(), unitAt(j), 2, j + 2);
    }
    if (loose && t.monthFirst() && t.is(j, Sense.UNIT)) {
      return around(anchor.published(), unitAt(j), 0, j + 1);
    }
    Integer shift = t.at(j).value(Sense.SHIFT);
    Integer same = t.at(j).value(Sense.SAME);
    if ((shift == null && same == null) || !t.is(j + 1, Sense.UNIT)) {
      return null;
    }
    Unit unit = unitAt(j + 1);
    if (manyUnits(j + 1)) {
      return null;
    }
    int end = t.at(j + 1).key().equals("г") ? t.skip(j + 2, ".") : j + 2;
    boolean nextDay = unit == Unit.DAY && shift != null && shift > 0;
    Period told = anchor.told();
    boolean fromNow = told == null || anchor.future() || (shift != null && !nextDay);
    if (told != null && !fromNow && unit == Unit.DAY && told.precision() != Precision.DAY) {
      return null; // "the same day" as a month or a year
    }
    LocalDate from = fromNow ? anchor.published() : anchor.toldDay();
    int by = shift != null ? shift : same == null ? 0 : same;
    boolean rolling = unit == Unit.DECADE && by == -1 && from != null;
    return rolling && from != null
        ? Found.of(end, Period.years(from.getYear() - 10, from.getYear()).about())
        : around(from, unit, by, end);
  }

  /** "the coming years"; but «недели» is also "of the week". */
  private boolean manyUnits(int i) {
    return t.is(i, Sense.MANY) && (t.monthFirst() || !t.isUnit(i, Unit.WEEK));
  }

  private Unit unitAt(int i) {
    return Unit.of(t.value(i, Sense.UNIT));
  }

  private @Nullable Found around(@Nullable LocalDate from, Unit unit, int by, int end) {
    return from == null ? null : Found.of(end, unit.around(from, by));
  }

  /** "on Monday", "last Friday", "Friday next week", "next week on Friday". */
  private @Nullable Found weekday(int i) {
    LocalDate published = anchor.published();
    if (published == null) {
      return null;
    }
    Integer shift = t.at(i).value(Sense.SHIFT);
    if (shift != null && t.is(i + 1, Sense.WEEKDAY) && !vague(i + 1)) {
      return Found.of(i + 2, Period.day(shifted(published, shift, weekdayAt(i + 1))));
    }
    if (shift != null && t.isUnit(i + 1, Unit.WEEK)) {
      int j = t.skip(t.is(i + 2, Sense.PLURAL) ? i + 3 : i + 2, Sense.AT);
      return t.is(j, Sense.WEEKDAY) ? inWeek(published, shift, weekdayAt(j), j + 1) : null;
    }
    if (!t.is(i, Sense.WEEKDAY) || vague(i)) {
      return null;
    }
    int j = t.skip(t.skip(t.skip(i + 1, "."), Sense.OF), Sense.AT);
    j = t.skip(t.skip(j, Sense.FROM), Sense.THE);
    Integer week = t.at(j).value(Sense.SHIFT);
    if (week != null && t.isUnit(j + 1, Unit.WEEK)) {
      return inWeek(published, week, weekdayAt(i), j + 2);
    }
    if (t.is(j, Sense.AFTERNEXT)) {
      LocalDate coming = published.with(TemporalAdjusters.next(weekdayAt(i)));
      return Found.of(j + 1, Period.day(coming.plusWeeks(1)));
    }
    return Found.of(i + 1, Period.day(near(published, weekdayAt(i))));
  }

  /** "sun" and "sat" without a capital are no days. */
  private boolean vague(int i) {
    return t.is(i, Sense.WEAK) && !(t.at(i).capital() && t.at(i).spaced() && t.is(i + 1, "."));
  }

  private DayOfWeek weekdayAt(int i) {
    return DayOfWeek.of(t.value(i, Sense.WEEKDAY));
  }

  private LocalDate near(LocalDate published, DayOfWeek day) {
    return published.with(
        anchor.future()
            ? TemporalAdjusters.nextOrSame(day)
            : TemporalAdjusters.previousOrSame(day));
  }

  private LocalDate shifted(LocalDate published, int shift, DayOfWeek day) {
    if (shift == 0) {
      return near(published, day);
    }
    if (shift < 0) {
      return published.with(TemporalAdjusters.previous(day)).plusWeeks(shift + 1L);
    }
    if (anchor.weekdayNext()) {
      return published.with(TemporalAdjusters.next(day)).plusWeeks(shift - 1L);
    }
    return Period.week(published.plusWeeks(shift)).first().plusDays(day.getValue() - 1L);
  }

  private static Found inWeek(LocalDate published, int shift, DayOfWeek day, int end) {
    LocalDate monday = Period.week(published.plusWeeks(shift)).first();
    return Found.of(end, Period.day(monday.plusDays(day.getValue() - 1L)));
  }

  /** "the last three years", "over the past decade", "the next 5 years". */
  private @Nullable Found several(int i) {
    int j = t.skip(i, Sense.THE);
    Integer shift = t.at(j).value(Sense.SHIFT);
    Integer same = t.at(j).value(Sense.SAME);
    boolean present = shift != null || anchor.future() || anchor.told() == null;
    LocalDate from = present ? anchor.published() : anchor.toldDay();
    int by = shift != null ? shift : same == null ? 0 : same;
    if (from == null || by == 0) {
      return null;
    }
    Length length = length(j + 1);
    if (length == null || length.count < 1 || length.more != null || t.is(length.end, Sense.AGO)) {
      return null;
    }
    Unit unit = length.unit;
    int n = length.count;
    if (unit == Unit.DECADE && by < 0) {
      Period years = Period.years(from.getYear() - 10 * n, from.getYear());
      return Found.of(length.end, years.about());
    }
    Period period =
        by < 0
            ? unit.around(from, -n).to(unit.around(from, 0))
            : unit.around(from, 1).to(unit.around(from, n));
    return Found.of(length.end, length.vague ? period.about() : period);
  }

  /** "two days ago", "three years later", "a week from now", «через год». */
  private @Nullable Found distance(int i) {
    if (t.is(i, Sense.LATER) && !t.monthFirst()) {
      Length length = lengthOrUnit(i + 1);
      return length == null || coarser(length)
          ? null
          : at(anchor.toldDay(), length, 1, length.last());
    }
    if (t.is(i, Sense.THROUGH)) {
      return through(i);
    }
    Length length = t.monthFirst() ? length(i) : lengthOrUnit(i);
    if (length == null) {
      return null;
    }
    int j = length.last();
    if (t.is(j, Sense.AGO)) {
      return at(anchor.published(), length, -1, j + 1);
    }
    if (t.is(j, Sense.LATER) || after(j)) {
      return coarser(length) ? null : at(anchor.toldDay(), length, 1, j + 1);
    }
    if (t.is(j, Sense.EARLIER)) {
      return coarser(length) ? null : at(anchor.toldDay(), length, -1, j + 1);
    }
    return hence(length, j);
  }

  /** "two years <i>after</i>", "the year <i>after</i>": nothing follows that it could be after. */
  private boolean after(int i) {
    boolean closes = i + 1 >= t.size() || t.is(i + 1, ",") || t.is(i + 1, ";") || t.is(i + 1, ".");
    return t.is(i, "after") && closes;
  }

  /** "a month earlier" tells nothing after a date that is no finer than a year. */
  private boolean coarser(Length length) {
    Period told = anchor.told();
    Unit unit = length.finest();
    boolean days = unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH;
    return told != null && days && told.precision().compareTo(Precision.MONTH) < 0;
  }

  private @Nullable Found hence(Length length, int j) {
    LocalDate published = anchor.published();
    Integer from = t.at(j).value(Sense.HENCE);
    Integer before = t.at(j).value(Sense.HENCEBEFORE);
    if (published == null || (from == null && before == null)) {
      return null;
    }
    int days = from != null ? from : before == null ? 0 : before;
    return at(published.plusDays(days), length, from != null ? 1 : -1, j + 1);
  }

  /** «через три года»: from the present in a plan, from the date told last in a story. */
  private @Nullable Found through(int i) {
    Length length = lengthOrUnit(i + 1);
    if (length == null) {
      return null;
    }
    LocalDate published = anchor.published();
    if (anchor.future()) {
      return at(published, length, 1, length.last());
    }
    Period told = anchor.told();
    Found found = told == null ? null : at(told.last(), length, 1, length.last());
    Period period = found == null ? null : found.period();
    // A story does not run ahead of its telling.
    boolean ahead = period != null && published != null && period.first().isAfter(published);
    return ahead ? null : found;
  }

  /** "in three weeks" and "within three weeks" are dates only in a plan. */
  @Nullable Found inFuture(int i) {
    LocalDate published = anchor.published();
    boolean within = t.is(i, Sense.WITHIN);
    boolean led = t.is(i, "in") && !ranked(i) || within;
    Length length = led && anchor.future() ? length(i + 1) : null;
    if (length == null || published == null) {
      return null;
    }
    Found found = at(published, length, 1, length.last());
    Period last = found == null ? null : found.period();
    return last == null || !within
        ? found
        : Found.of(length.last(), length.finest().around(published, 0).to(last));
  }

  /**
   * "the first visit <i>in</i> nine years", "for the first time <i>in</i>": so long there was none.
   */
  private boolean ranked(int in) {
    for (int i = in - 1; i >= 0 && in - i <= 3; i--) {
      if (t.is(i, "first") || t.is(i, "only") || t.is(i, "time")) {
        return true;
      }
    }
    return false;
  }

  /** The unit that holds the day so far away; a day told by weeks stays a week. */
  private static @Nullable Found at(@Nullable LocalDate from, Length length, int sign, int end) {
    if (from == null) {
      return null;
    }
    Period period = length.finest().around(length.plus(from, sign), 0);
    return Found.of(end, length.isVague() ? period.about() : period);
  }

  private @Nullable Length length(int i) {
    Integer count = count(i);
    if (count == null) {
      return null;
    }
    return length(i + 1, count, t.is(i, Sense.FEW));
  }

  /** «год» alone is one year before «назад» and «спустя». */
  private @Nullable Length lengthOrUnit(int i) {
    Length length = length(i);
    return length != null || !t.is(i, Sense.UNIT) ? length : length(i, 1, false);
  }

  private @Nullable Length length(int i, int count, boolean vague) {
    if (!t.is(i, Sense.UNIT) || count > 5000) {
      return null;
    }
    int end = i + 1;
    int j = t.skip(t.skip(end, ","), Sense.AND);
    Length more = count(j) != null && t.is(j + 1, Sense.UNIT) ? length(j) : null;
    return new Length(end, count, unitAt(i), more, vague);
  }

  private @Nullable Integer count(int i) {
    Term term = t.at(i);
    if (term.is(Sense.ONE) && !term.is(Sense.NUMBER)) {
      return 1;
    }
    Integer few = term.value(Sense.FEW);
    return few != null ? few : term.value(Sense.NUMBER);
  }

  /** Where a length hangs on a date: "three days after 5 May". */
  @Nullable Found from(int i, java.util.function.IntFunction<@Nullable Found> date) {
    Length length = t.monthFirst() ? length(i) : lengthOrUnit(i);
    if (length == null) {
      return null;
    }
    int j = length.last();
    int sign = t.is(j, Sense.AFTER) || t.is(j, Sense.SINCE) ? 1 : t.is(j, Sense.BEFORE) ? -1 : 0;
    Found base = sign == 0 ? null : date.apply(j + 1);
    Period day = base == null ? null : base.resolve(anchor);
    return day == null || day.precision() != Precision.DAY
        ? null
        : at(day.first(), length, sign, base == null ? j : base.end());
  }

  static Bound bound(Terms t, int i) {
    return t.is(i, Sense.SINCE)
        ? Bound.SINCE
        : t.is(i, Sense.UNTIL) || t.is(i, Sense.BY)
            ? Bound.UNTIL
            : t.is(i, Sense.BEFORE)
                ? Bound.BEFORE
                : t.is(i, Sense.AFTER) ? Bound.AFTER : Bound.EXACT;
  }
}
