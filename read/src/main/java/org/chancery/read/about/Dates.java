package org.chancery.read.about;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.resource.Table;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Full calendar dates (day, month and year) in the styles that documents carry at their head or
 * foot: {@code 7 October 2020}, {@code Oct. 7th, 2020}, {@code 7 октября 2020 г.}, {@code
 * 07.10.2020}, {@code 2020-10-07T10:00+03:00}, {@code 2020年10月7日}; a clock time may follow without
 * a space. Of a range the last day is taken. A date with slashes counts only where no other reading
 * is possible.
 */
public final class Dates {

  /**
   * A date where it stands.
   *
   * @param span the words, without a clock time
   */
  public record Dated(Span span, LocalDate day) {}

  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Pattern STYLES;

  static {
    for (Table.Row row : Table.read("org/chancery/read/months.tsv").rows()) {
      for (String name : row.list("names")) {
        MONTHS.put(name, Integer.valueOf(row.get("month")));
      }
    }
    List<String> names = new ArrayList<>(MONTHS.keySet());
    names.sort((a, b) -> b.length() - a.length());
    String month = "(?:" + String.join("|", names) + ")";
    // Every style is one line; a year is followed by no digit, unless these begin a clock time.
    String day = "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|-?го|º)?";
    String year = "([12]\\d{3})(?!\\d(?!\\d?:\\d\\d))";
    String gap = "[\\s\\u00A0\\u202F]";
    String dot = "\\.?,?" + gap + "*";
    List<String> styles =
        List.of(
            day
                + gap
                + "*(?:day of"
                + gap
                + ")?(?:of"
                + gap
                + ")?[-./ ]?("
                + month
                + ")"
                + dot
                + "[-./]?"
                + year,
            "(?<!\\p{L})("
                + month
                + ")\\.?"
                + gap
                + "*"
                + day
                + "(?:[-–—]\\d{1,2})?,?"
                + gap
                + "*"
                + year,
            "(?<!\\d)([12]\\d{3})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)",
            "(?<![\\d.])(\\d{1,2})[.](\\d{1,2})[.]" + year,
            "(?<![\\d/-])(\\d{1,2})[/-](\\d{1,2})[/-]" + year,
            "([12]\\d{3})年(\\d{1,2})月(\\d{1,2})日");
    STYLES =
        Pattern.compile(String.join("|", styles), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private Dates() {}

  /** Every full date in {@code words}, in order. */
  public static List<Dated> in(String words) {
    List<Dated> found = new ArrayList<>();
    Matcher m = STYLES.matcher(words);
    while (m.find()) {
      LocalDate day = day(m);
      if (day != null) {
        found.add(new Dated(new Span(m.start(), m.end()), day));
      }
    }
    return found;
  }

  /** The first date in {@code words}, or null. */
  public static @Nullable LocalDate first(@Nullable String words) {
    List<Dated> all = words == null ? List.of() : in(words);
    return all.isEmpty() ? null : all.getFirst().day();
  }

  /** The date of a match, or null where the figures are none (the 31st of June). */
  private static @Nullable LocalDate day(Matcher m) {
    if (m.group(1) != null) {
      return of(m.group(3), month(m.group(2)), m.group(1));
    }
    if (m.group(4) != null) {
      return of(m.group(6), month(m.group(4)), m.group(5));
    }
    if (m.group(7) != null) {
      return of(m.group(7), Integer.parseInt(m.group(8)), m.group(9));
    }
    if (m.group(10) != null) {
      return of(m.group(12), Integer.parseInt(m.group(11)), m.group(10));
    }
    if (m.group(13) != null) {
      return slashed(Integer.parseInt(m.group(13)), Integer.parseInt(m.group(14)), m.group(15));
    }
    return of(m.group(16), Integer.parseInt(m.group(17)), m.group(18));
  }

  /** Day first or month first: told only by a number over twelve, or by both being the same. */
  private static @Nullable LocalDate slashed(int a, int b, String year) {
    if (a > 12 || a == b) {
      return of(year, b, String.valueOf(a));
    }
    return b > 12 ? of(year, a, String.valueOf(b)) : null;
  }

  private static int month(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static @Nullable LocalDate of(String year, int month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
