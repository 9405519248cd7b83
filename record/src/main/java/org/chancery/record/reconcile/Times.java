package org.chancery.record.reconcile;

import java.util.Set;

/** How the dates of two claims stand to each other, as outcomes of the feature {@code date}. */
final class Times {

  /** Outcomes within days or weeks of each other. */
  static final Set<String> CLOSE =
      Set.of(
          "same-day",
          "same-day-lent",
          "same-days",
          "in-month",
          "same-month",
          "near",
          "told-then",
          "told-together");

  /** So long after an event an undated claim mostly means it, in days. */
  private static final int NEWS = 21;

  private static final int TOGETHER = 14;
  private static final int NEAR = 2;
  private static final int MONTH = 31;
  private static final int YEAR = 366;

  /** So far apart texts may date what happens once; what is further apart happened again. */
  private static final int ONCE = 2 * YEAR;

  private Times() {}

  static String compare(Profile a, Profile b) {
    Window x = a.date();
    Window y = b.date();
    if (x != null && y != null) {
      String outcome = x.meets(y) ? meeting(x, y) : parted(x, y);
      if (once(a, b) && !x.meets(y) && x.gap(y) <= ONCE) {
        return "once-apart";
      }
      if (outcome.equals("same-day") && (a.lent() || b.lent())) {
        return "same-day-lent";
      }
      boolean year = outcome.equals("in-year") || outcome.equals("same-year");
      return year && (present(a) || present(b)) ? "lent" : outcome;
    }
    if (x != null) {
      return told(x, b);
    }
    return y != null ? told(y, a) : undated(a, b);
  }

  /** What a text says of its own present is dated with its year, which tells nothing. */
  private static boolean present(Profile profile) {
    Window date = profile.date();
    Long told = profile.told();
    return profile.lent()
        && date != null
        && told != null
        && !date.withinMonth()
        && date.meets(new Window(told, told));
  }

  private static boolean once(Profile a, Profile b) {
    return Families.once(a.kind()) && a.kind().equals(b.kind());
  }

  private static String meeting(Window x, Window y) {
    Window wide = x.days() >= y.days() ? x : y;
    if (x.exact() && y.exact()) {
      return "same-day";
    }
    if (wide.occasion()) {
      return "same-days";
    }
    if (wide.withinMonth()) {
      return x.equals(y) ? "same-month" : "in-month";
    }
    if (wide.withinYear()) {
      return x.equals(y) ? "same-year" : "in-year";
    }
    return x.equals(y) ? "same-period" : "in-period";
  }

  private static String parted(Window x, Window y) {
    long gap = x.gap(y);
    if (x.occasion() && y.occasion()) {
      return gap <= NEAR ? "near" : "apart";
    }
    Window wide = x.days() >= y.days() ? x : y;
    if (wide.withinMonth()) {
      return gap <= MONTH ? "next-month" : "apart";
    }
    return wide.withinYear() && gap <= YEAR ? "next-year" : "apart";
  }

  /** A dated claim against one of which only the day of telling is known. */
  private static String told(Window date, Profile undated) {
    Long day = undated.told();
    if (day == null) {
      return "untold";
    }
    if (date.first() > day) {
      return undated.ahead() ? "untold" : "told-before";
    }
    return date.last() >= day - NEWS && date.withinMonth() ? "told-then" : "told-later";
  }

  private static String undated(Profile a, Profile b) {
    Long x = a.told();
    Long y = b.told();
    return x != null && y != null && Math.abs(x - y) <= TOGETHER ? "told-together" : "untold";
  }
}
