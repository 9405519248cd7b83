package org.chancery.dossier.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.chancery.text.mention.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * Dates in the page's language, at the precision that the source gives; what both ends of a period
 * have in common is said once, as in "3–5 March 2025". Patterns are those of the Unicode CLDR.
 */
public final class Dates {

  /** ISO dates by their length. */
  private static final int YEAR = 4;

  private static final int MONTH = 7;
  private static final int DAY = 10;

  private final Words words;

  /** Writes dates as these words do. */
  public Dates(Words words) {
    this.words = words;
  }

  /** A date with its bounds; says so where there is none. */
  public String of(@Nullable TimeValue time) {
    if (time == null) {
      return words.get("date.none");
    }
    boolean exact = time.bound() == TimeValue.Bound.EXACT;
    boolean alone = exact && !time.approximate();
    String text = point(time.value(), alone);
    String end = time.end();
    if (end != null && !end.equals(time.value())) {
      text = exact ? period(time.value(), end) : text + " – " + point(end, true);
    } else if (time.precision() == TimeValue.Precision.DECADE && time.value().length() >= 3) {
      text = words.get("date.decade", time.value().substring(0, 3) + "0");
    }
    String bound =
        exact ? text : words.get("date." + time.bound().name().toLowerCase(Locale.ROOT), text);
    String about = exact ? "date.about" : "date.about.bound";
    return time.approximate() ? words.get(about, bound) : bound;
  }

  /** A day of the calendar. */
  public String day(@Nullable LocalDate day) {
    return day == null ? words.get("date.none") : point(day.toString(), true);
  }

  /** An ISO date of any precision, or two by {@code /}; what is none is shown as it is. */
  public String iso(String value) {
    int slash = value.indexOf('/');
    return slash < 0
        ? point(value, true)
        : period(value.substring(0, slash), value.substring(slash + 1));
  }

  /** From one ISO date to another, at whatever precision each has. */
  private String period(String first, String last) {
    boolean alike = first.length() == last.length();
    if (alike && first.length() == YEAR) {
      return words.get("date.years", first, last);
    }
    if (alike && same(first, last, MONTH) && first.length() == DAY) {
      return start(first, "date.day.in-month", "–") + point(last, true);
    }
    if (alike && same(first, last, YEAR)) {
      return first.length() == DAY
          ? start(first, "date.day.in-year", " – ") + point(last, true)
          : start(first, "date.month.in-year", "–") + point(last, true);
    }
    return point(first, true) + " – " + point(last, true);
  }

  private static boolean same(String first, String last, int length) {
    return first.length() >= length && first.regionMatches(0, last, 0, length);
  }

  private String start(String value, String pattern, String dash) {
    try {
      return format(value, pattern) + dash;
    } catch (DateTimeException notIso) {
      return value + dash;
    }
  }

  /** In Russian a month that stands alone is in the nominative, after a word in the genitive. */
  private String point(String value, boolean alone) {
    try {
      return switch (value.length()) {
        case YEAR -> format(value, "date.year");
        case MONTH -> format(value, alone ? "date.month" : "date.month.after");
        case DAY -> format(value, "date.day");
        default -> value;
      };
    } catch (DateTimeException notIso) {
      return value;
    }
  }

  private String format(String value, String pattern) {
    TemporalAccessor date =
        switch (value.length()) {
          case YEAR -> Year.parse(value);
          case MONTH -> YearMonth.parse(value);
          default -> LocalDate.parse(value);
        };
    return DateTimeFormatter.ofPattern(words.get(pattern), words.locale()).format(date);
  }
}
