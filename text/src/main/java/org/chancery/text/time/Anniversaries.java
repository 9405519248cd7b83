package org.chancery.text.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "The 75th anniversary of …", "60 years since …", «60-летие»: the year that is commemorated. */
final class Anniversaries {

  /** How far from the words the year of the celebration may stand, in terms. */
  private static final int REACH = 14;

  private final Terms t;
  private final Anchor anchor;
  private final Years years;

  Anniversaries(Terms t, Anchor anchor, Years years) {
    this.t = t;
    this.anchor = anchor;
    this.years = years;
  }

  @Nullable Found find(int i) {
    int j = t.skip(i, Sense.THE);
    Integer number = number(j);
    int k = numberEnd(j);
    if (number == null || number < 1 || number > 1500) {
      return null;
    }
    boolean anniversary = t.is(k, Sense.ANNIVERSARY);
    boolean since = t.is(k, Sense.YEARSSINCE);
    return anniversary || since ? subtract(i, k + 1, number) : null;
  }

  private @Nullable Integer number(int i) {
    Integer ordinal = t.at(i).value(Sense.ORDINAL);
    return ordinal != null ? ordinal : t.at(i).value(Sense.NUMBER);
  }

  /** Skips "th", «-й», and the hyphen of «60-летие». */
  private int numberEnd(int i) {
    int j = t.is(i + 1, "-") ? i + 2 : i + 1;
    return t.is(j, Sense.ORDINALSUFFIX) && t.glued(j) ? j + 1 : j;
  }

  private @Nullable Found subtract(int from, int to, int number) {
    LocalDate published = anchor.published();
    Integer told = yearAround(from, to);
    if (told == null && published == null) {
      return null;
    }
    int celebrated = told != null ? told : published == null ? 0 : published.getYear();
    // "The 60th anniversary of the relations set up in 1960" tells the year itself.
    int now = published == null ? celebrated : published.getYear();
    boolean base = told != null && Math.abs(told + number - now) <= 1 && told + 1 < now;
    return Found.of(to, Period.year(base ? celebrated : celebrated - number));
  }

  private @Nullable Integer yearAround(int from, int to) {
    for (int i = to; i < Math.min(to + REACH, t.size()); i++) {
      Integer year = yearAt(i);
      if (year != null) {
        return year;
      }
    }
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      Integer year = yearAt(i);
      if (year != null) {
        return year;
      }
    }
    return null;
  }

  /** A year led by a preposition or told from the present; the year of a name does not count. */
  private @Nullable Integer yearAt(int i) {
    Years.Year shifted = years.shifted(i);
    if (shifted != null) {
      return shifted.year();
    }
    boolean led = t.is(i - 1, Sense.AT) || t.is(i - 1, Sense.MONTH) || t.is(i - 1, ",");
    Years.Year told = led && t.digits(i, 4, 4) ? years.told(i) : null;
    return told == null ? null : told.year();
  }
}
