package org.chancery.dossier.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.chancery.text.mention.TimeValue;
import org.jspecify.annotations.Nullable;

/** Dates in the page's language, at the precision that the source gives. */
public final class Dates {

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
    String text = point(time.value(), exact);
    String end = time.end();
    if (end != null && !end.equals(time.value())) {
      text = text + " – " + point(end, true);
    } else if (time.precision() == TimeValue.Precision.DECADE && time.value().length() >= 3) {
      text = words.get("date.decade", time.value().substring(0, 3) + "0");
    }
    String bound =
        exact ? text : words.get("date." + time.bound().name().toLowerCase(Locale.ROOT), text);
    return time.approximate() ? words.get("date.about", bound) : bound;
  }

  /** A day of the calendar. */
  public String day(@Nullable LocalDate day) {
    return day == null ? words.get("date.none") : point(day.toString(), true);
  }

  /** An ISO date of any precision; what is none is shown as it is. */
  public String iso(String value) {
    return point(value, true);
  }

  /** In Russian a month that stands alone is in the nominative, after a word in the genitive. */
  private String point(String value, boolean alone) {
    try {
      return switch (value.length()) {
        case 7 -> YearMonth.parse(value).format(formatter(alone ? "LLLL y" : "MMMM y"));
        case 10 -> LocalDate.parse(value).format(formatter("d MMMM y"));
        default -> value;
      };
    } catch (DateTimeParseException notIso) {
      return value;
    }
  }

  private DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, words.locale());
  }
}
