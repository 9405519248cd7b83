package org.chancery.text.mention;

import org.jspecify.annotations.Nullable;

/**
 * A date or an interval at the precision that the text gives.
 *
 * @param value ISO 8601, cut at the precision: {@code 2020}, {@code 2020-05}, {@code 2020-05-07}.
 *     The start, where {@code end} is set
 * @param end last year, month or day of an interval, inclusive, cut likewise; null where it is one
 *     point or the interval is open
 * @param bound how the words bound it
 */
public record TimeValue(
    String value, @Nullable String end, Precision precision, Bound bound, boolean approximate) {

  /** How finely {@code value} is told. */
  public enum Precision {
    DECADE,
    YEAR,
    QUARTER,
    SEASON,
    MONTH,
    WEEK,
    DAY
  }

  /** What the words say of the time relative to the value. */
  public enum Bound {
    EXACT,
    /** "since 2018": from the value on. */
    SINCE,
    /** "until 2025", "by 2025". */
    UNTIL,
    BEFORE,
    AFTER
  }

  public static TimeValue exact(String value, Precision precision) {
    return new TimeValue(value, null, precision, Bound.EXACT, false);
  }

  public static TimeValue interval(String value, String end, Precision precision) {
    return new TimeValue(value, end, precision, Bound.EXACT, false);
  }
}
