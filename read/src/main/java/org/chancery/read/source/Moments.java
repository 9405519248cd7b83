package org.chancery.read.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.chancery.read.about.Dates;
import org.jspecify.annotations.Nullable;

/** Times as feeds and sitemaps write them, in whatever style. */
final class Moments {

  /** The last zone in which a day ends. */
  private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

  private Moments() {}

  /** The day that is written, in its own zone; null where there is none or it cannot be. */
  static @Nullable LocalDate day(@Nullable String written) {
    LocalDate day = Dates.first(written);
    return day == null || day.getYear() < 1900 || day.getYear() > 2200 ? null : day;
  }

  /** A time not before the one that is written; the end of the day where only that is. */
  static @Nullable Instant latest(@Nullable String written) {
    if (written == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(written.strip()).toInstant();
    } catch (DateTimeException e) {
      LocalDate day = day(written);
      return day == null ? null : day.plusDays(1).atStartOfDay(LAST).toInstant();
    }
  }
}
