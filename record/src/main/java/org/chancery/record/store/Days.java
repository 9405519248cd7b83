package org.chancery.record.store;

import java.time.YearMonth;
import org.chancery.text.mention.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date may mean, as columns that sort.
 *
 * @param first as 2020-05-01, or null where the date is open to the past or missing
 * @param last as 2020-05-31, or null where it is open to the future or missing
 */
public record Days(@Nullable String first, @Nullable String last) {

  public static final Days NONE = new Days(null, null);

  public static Days of(@Nullable TimeValue date) {
    if (date == null) {
      return NONE;
    }
    String end = date.end() == null ? date.value() : date.end();
    return switch (date.bound()) {
      case EXACT -> new Days(first(date.value()), last(end));
      case SINCE, AFTER -> new Days(first(date.value()), null);
      case UNTIL, BEFORE -> new Days(null, last(end));
    };
  }

  private static String first(String cut) {
    return switch (cut.length()) {
      case 4 -> cut + "-01-01";
      case 7 -> cut + "-01";
      default -> cut;
    };
  }

  private static String last(String cut) {
    return switch (cut.length()) {
      case 4 -> cut + "-12-31";
      case 7 -> YearMonth.parse(cut).atEndOfMonth().toString();
      default -> cut;
    };
  }
}
