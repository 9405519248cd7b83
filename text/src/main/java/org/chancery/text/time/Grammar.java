package org.chancery.text.time;

import org.chancery.text.mention.TimeValue.Bound;
import org.jspecify.annotations.Nullable;

/** The whole grammar over one sentence. Made anew for each expression, as the anchor moves on. */
final class Grammar {

  private final Terms t;
  private final Anchor anchor;
  private final Years years;
  private final Dates dates;
  private final Numeric numeric;
  private final Calendars calendars;
  private final Relatives relatives;
  private final Parts parts;
  private final Ranges ranges;
  private final Anniversaries anniversaries;

  Grammar(Terms t, Anchor anchor) {
    this.t = t;
    this.anchor = anchor;
    this.years = new Years(t, anchor);
    this.dates = new Dates(t, anchor, years);
    this.numeric = new Numeric(t);
    this.calendars = new Calendars(t, dates);
    this.relatives = new Relatives(t, anchor);
    this.parts = new Parts(t, anchor, years, this::whole);
    this.ranges = new Ranges(t, anchor, dates, years, this::single);
    this.anniversaries = new Anniversaries(t, anchor, years);
  }

  /** A mention: the terms from {@code start} on, and what they mean. */
  record Match(int start, int end, Period period, Bound bound, boolean anniversary) {}

  /** The longest expression that starts at {@code i}, the words that lead to it included. */
  @Nullable Match match(int i) {
    Found anniversary = anniversaries.find(i);
    if (anniversary != null) {
      Period base = anniversary.resolve(anchor);
      return base == null ? null : new Match(i, anniversary.end(), base, Bound.EXACT, true);
    }
    int j = lead(i);
    Bound bound = bound(i);
    Found found = Found.longer(expression(j, bound), relatives.inFuture(i));
    found = Found.longer(found, relatives.thence(i));
    found = Found.longer(found, dates.dayAlone(i));
    Period period = found == null ? null : found.resolve(anchor);
    if (found == null || period == null) {
      return null;
    }
    boolean about = t.is(j - 1, Sense.ABOUT) && j > i;
    Bound told = found.bound() == Bound.EXACT ? bound : found.bound();
    return new Match(i, found.end(), about ? period.about() : period, told, false);
  }

  /** Index after the words that lead to a date: "in", "since", "by about". */
  private int lead(int i) {
    int j = i;
    while (j < i + 3 && leads(j)) {
      j++;
    }
    return j;
  }

  private boolean leads(int i) {
    return t.is(i, Sense.AT)
        || t.is(i, Sense.SINCE)
        || t.is(i, Sense.UNTIL)
        || t.is(i, Sense.BY)
        || t.is(i, Sense.BEFORE)
        || t.is(i, Sense.AFTER)
        || t.is(i, Sense.ABOUT);
  }

  private Bound bound(int i) {
    for (int j = i; j < i + 3 && leads(j); j++) {
      Bound bound = Relatives.bound(t, j);
      if (bound != Bound.EXACT) {
        return bound;
      }
    }
    return Bound.EXACT;
  }

  private @Nullable Found expression(int i, Bound bound) {
    Found found = ranges.find(i);
    if (found == null && t.is(i, Sense.FROM)) {
      found = single(i + 1);
      found = found == null ? null : found.bounded(Bound.SINCE);
    }
    if (found == null && bound == Bound.SINCE) {
      found = ranges.find(i);
    }
    found = Found.longer(found, relatives.from(i, this::single));
    return Found.longer(found, single(i));
  }

  /** A day, month, year, part of a year or relative time, not an interval of two. */
  private @Nullable Found single(int i) {
    if (blocked(i)) {
      return null;
    }
    Found found = whole(i);
    found = Found.longer(found, dates.date(i));
    return Found.longer(found, parts.find(i));
  }

  /** What can have parts: a numeric date, a month, a year, "last week". */
  private @Nullable Found whole(int i) {
    Found found = Found.longer(numeric.date(i), calendars.date(i));
    found = Found.longer(found, dates.month(i));
    found = Found.longer(found, relatives.find(i));
    found = Found.longer(found, parts.decade(i));
    return Found.longer(found, year(i));
  }

  private @Nullable Found year(int i) {
    Years.Year year = years.told(i);
    return year != null && new YearContext(t).allows(i, year.end())
        ? Found.of(year.end(), Partial.ofYear(year.year()))
        : null;
  }

  /** A number hung by a hyphen on a name is part of the name: "Eagle-2019", "MiG-21". */
  private boolean blocked(int i) {
    Term before = t.at(i - 1);
    boolean hung = before.is("-") && t.glued(i) && t.glued(i - 1) && t.at(i - 2).word();
    return hung
        && !t.at(i - 2).is(Sense.PART)
        && !t.at(i - 2).is(Sense.MONTH)
        && t.at(i).digits() > 0;
  }
}
