package org.chancery.text.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Years: numbers in digits and words, "last year", "of that year", other calendars. */
final class Years {

  /**
   * A year found.
   *
   * @param end index after its last term
   */
  record Year(int end, int year) {}

  private final Terms t;
  private final Anchor anchor;

  Years(Terms t, Anchor anchor) {
    this.t = t;
    this.anchor = anchor;
  }

  /** The year that completes a day or a month: ", 2013", "of last year", «с.г.». */
  @Nullable Year after(int i) {
    int j = t.skip(t.skip(i, ","), Sense.OF);
    Year told = told(j);
    if (told != null) {
      return told;
    }
    // "In May, 2000 students": a number after a comma needs to be followed by no noun.
    return shifted(j);
  }

  /** A year by its number, in whatever calendar, after a month or a word that leads to it. */
  @Nullable Year told(int i) {
    int j = t.skip(i, Sense.THE);
    boolean lead = t.isUnit(j, Unit.YEAR);
    Year year = number(lead ? j + 1 : i);
    if (year == null) {
      return null;
    }
    return new Year(yearWord(year.end), year.year);
  }

  /** Skips «года», «г.» after a number. */
  private int yearWord(int i) {
    if (t.monthFirst() || !t.isUnit(i, Unit.YEAR)) {
      return i;
    }
    return t.at(i).key().equals("г") || t.at(i).key().equals("гг") ? t.skip(i + 1, ".") : i + 1;
  }

  private @Nullable Year number(int i) {
    if (t.digits(i, 4, 4)) {
      int value = t.value(i, Sense.NUMBER);
      Integer common = value >= 1000 && value < 2700 ? common(i, value) : null;
      boolean clean = !decimal(i) && !clock(i) && !t.is(i + 1, Sense.COUNTED);
      return common != null && common < 2200 && clean ? new Year(eraEnd(i), common) : null;
    }
    if (t.digits(i, 3, 3) && t.is(eraAt(i), Sense.ERA)) {
      Integer common = common(i, t.value(i, Sense.NUMBER));
      return common == null ? null : new Year(eraEnd(i), common);
    }
    // A page may glue the hour to the year: 202010:00.
    if (t.digits(i, 6, 6) && t.is(i + 1, ":")) {
      return new Year(i + 1, t.value(i, Sense.NUMBER) / 100);
    }
    return t.at(i).digits() == 0 ? words(i) : null;
  }

  private @Nullable Integer common(int i, int value) {
    int era = eraAt(i);
    if (!t.is(era, Sense.ERA)) {
      return value;
    }
    Period period = Era.of(t.value(era, Sense.ERA)).year(value);
    return period == null ? null : period.first().getYear();
  }

  private int eraAt(int i) {
    return t.skip(yearWord(i + 1), "(");
  }

  private int eraEnd(int i) {
    int era = eraAt(i);
    if (!t.is(era, Sense.ERA)) {
      return i + 1;
    }
    return t.is(yearWord(i + 1), "(") ? t.skip(era + 1, ")") : era + 1;
  }

  /** "nineteen seventy-eight", "two thousand and eighteen", «две тысячи двадцатого» (года). */
  private @Nullable Year words(int i) {
    int first = t.at(i).is(Sense.NUMBER) ? t.value(i, Sense.NUMBER) : -1;
    if (first >= 1000 && first < 2200 && t.at(i).word()) {
      return new Year(i + 1, first);
    }
    int ordinal = t.at(i).word() ? t.value(i, Sense.ORDINAL) : -1;
    if (ordinal >= 1000 && ordinal < 2200) {
      return new Year(i + 1, ordinal);
    }
    int j = t.skip(i + 1, "-");
    int second = t.value(j, Sense.NUMBER);
    boolean century = first >= 13 && first <= 20 && t.at(i).word() && t.at(j).word();
    return century && second >= 10 && second < 100 ? new Year(j + 1, first * 100 + second) : null;
  }

  /** "6,107.31 August" and "2,000.5" hold no years, nor does 1.2013. */
  private boolean decimal(int i) {
    boolean before = t.glued(i) && (t.is(i - 1, ".") || t.is(i - 1, ",")) && t.digits(i - 2, 1, 9);
    boolean after =
        (t.is(i + 1, ".") || t.is(i + 1, ","))
            && t.glued(i + 1)
            && t.glued(i + 2)
            && t.digits(i + 2, 1, 9);
    return (before && t.glued(i - 1)) || after;
  }

  /** "1630:" starts no year; a time of day may be written so. */
  private boolean clock(int i) {
    return t.is(i + 1, ":") && t.glued(i + 1) && t.digits(i + 2, 2, 2) && t.glued(i + 2);
  }

  /** "last year", "of that year", «с.г.». */
  @Nullable Year shifted(int i) {
    LocalDate published = anchor.published();
    int j = t.skip(i, Sense.THE);
    if (t.is(j, Sense.SHIFTED_YEAR)) {
      return published == null
          ? null
          : new Year(j + 1, published.getYear() + shift(j, Sense.SHIFTED_YEAR));
    }
    if (t.is(j, Sense.SHIFT) && t.isUnit(j + 1, Unit.YEAR)) {
      return published == null
          ? null
          : new Year(yearWord(j + 1, j + 2), published.getYear() + shift(j, Sense.SHIFT));
    }
    if (t.is(j, Sense.SAME) && t.isUnit(j + 1, Unit.YEAR)) {
      LocalDate told = anchor.toldDay();
      return told == null ? null : new Year(j + 2, told.getYear() + shift(j, Sense.SAME));
    }
    return null;
  }

  private int yearWord(int at, int end) {
    return t.at(at).key().equals("г") ? t.skip(end, ".") : end;
  }

  private int shift(int i, Sense sense) {
    Integer shift = t.at(i).value(sense);
    return shift == null ? 0 : shift;
  }
}
