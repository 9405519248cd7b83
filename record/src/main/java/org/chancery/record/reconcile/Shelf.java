package org.chancery.record.reconcile;

import java.time.LocalDate;
import java.util.List;
import org.chancery.record.CitedClaim;

/**
 * Where a claim stands among those that it may be put together with. Claims of other units never
 * meet; in a unit that is very large neither do claims of other years, or months.
 *
 * @param unit the parties between whom it happened: {@code AUT+GHA}
 * @param day the first day that the claim tells, or that of its telling, as 2021-05-04; empty where
 *     neither is known
 */
public record Shelf(String unit, String day) {

  /** Units of more claims are parted by year. */
  static final int LARGE = 10_000;

  /** Units of more claims are parted by month. */
  static final int HUGE = 150_000;

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /** Where the claims of one document stand, in their order. */
  public static List<Shelf> of(List<CitedClaim> claims) {
    return ProfileReader.read(claims).stream().map(Shelf::of).toList();
  }

  static Shelf of(Profile profile) {
    Window date = profile.date();
    Long day = date == null ? profile.told() : (Long) date.first();
    return new Shelf(profile.unit(), day == null ? "" : LocalDate.ofEpochDay(day).toString());
  }

  /** How many letters of the day part a unit of so many claims: none, a year's or a month's. */
  public static int width(long claims) {
    return claims <= LARGE ? 0 : claims <= HUGE ? YEAR : MONTH;
  }

  /** The part of its unit: all claims of one part bear on each other. */
  public String part(int width) {
    return day.substring(0, Math.min(width, day.length()));
  }
}
