package org.chancery.text.time;

import org.jspecify.annotations.Nullable;

/** Dates in digits: 07.10.2020, 2020-10-07, 10/7/20, 2014/10. */
final class Numeric {

  private final Terms t;

  Numeric(Terms t) {
    this.t = t;
  }

  /** 74 is 1974 and 27 is 2027: two digits reach from 1950 to 2049. */
  static int fullYear(int year, int digits) {
    return digits > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  @Nullable Found date(int i) {
    if (!t.digits(i, 1, 4) || (t.glued(i) && !opensDate(i))) {
      return null;
    }
    Term mark = t.at(i + 1);
    boolean marked = mark.is("-") || mark.is(".") || mark.is("/");
    if (!marked || !t.glued(i + 1) || !t.glued(i + 2) || !t.digits(i + 2, 1, 4)) {
      return null;
    }
    boolean three =
        (t.is(i + 3, mark.key()) || t.is(i + 3, ","))
            && t.glued(i + 3)
            && t.digits(i + 4, 1, 4)
            && t.glued(i + 4);
    if (three && !continues(i + 5)) {
      return full(i);
    }
    return continues(i + 3) || mark.is(".") ? null : month(i);
  }

  private boolean opensDate(int i) {
    return t.is(i - 1, "(")
        || t.is(i - 1, "\"")
        || t.is(i - 1, "«")
        || t.is(i - 1, "-")
        || (t.is(i - 1, "/") && t.is(i - 2, "."));
  }

  /** Whether more digits hang on, as in a telephone number. */
  private boolean continues(int i) {
    boolean mark = t.is(i, "-") || t.is(i, ".") || t.is(i, "/");
    return mark
        && t.glued(i)
        && t.glued(i + 1)
        && t.at(i + 1).digits() > 0
        && !t.digits(i + 1, 4, 4);
  }

  private @Nullable Found full(int i) {
    int a = t.value(i, Sense.NUMBER);
    int b = t.value(i + 2, Sense.NUMBER);
    int c = t.value(i + 4, Sense.NUMBER);
    if (t.digits(i, 4, 4)) {
      return t.at(i + 4).digits() <= 2 ? day(i + 5, a, b, c) : null;
    }
    boolean year = t.digits(i + 4, 4, 4) || t.digits(i + 4, 2, 2);
    if (!year || t.at(i).digits() > 2 || t.at(i + 2).digits() > 2) {
      return null;
    }
    int y = fullYear(c, t.at(i + 4).digits());
    boolean dayFirst = ((t.dayFirst() || t.is(i + 1, ".")) && b <= 12) || a > 12;
    return dayFirst ? day(i + 5, y, b, a) : day(i + 5, y, a, b);
  }

  private static @Nullable Found day(int end, int year, int month, int day) {
    boolean valid =
        year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return valid ? Found.of(end, Partial.ofDay(year, month, day)) : null;
  }

  /** 2014-10, 10/2014; but 2013-14 are two years. */
  private @Nullable Found month(int i) {
    int a = t.value(i, Sense.NUMBER);
    int b = t.value(i + 2, Sense.NUMBER);
    boolean yearFirst = t.digits(i, 4, 4) && t.digits(i + 2, 1, 2) && b != (a + 1) % 100;
    boolean yearLast = t.digits(i + 2, 4, 4) && t.digits(i, 1, 2) && !t.is(i + 1, "-");
    if (yearFirst && b >= 1 && b <= 12 && a >= 1900 && a < 2200) {
      return Found.of(i + 3, Partial.ofMonth(a, b));
    }
    return yearLast && a >= 1 && a <= 12 && b >= 1900 && b < 2200
        ? Found.of(i + 3, Partial.ofMonth(b, a))
        : null;
  }
}
