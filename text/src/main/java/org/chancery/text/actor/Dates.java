package org.chancery.text.actor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Dates of the tables, told to the year, the month or the day. */
final class Dates {

  private Dates() {}

  /** The first day that {@code cell} can mean; null where it is empty. */
  static @Nullable LocalDate start(String cell, String where) {
    return parse(cell, "-01-01", "-01", where);
  }

  /** The last day that {@code cell} can mean; null where it is empty. */
  static @Nullable LocalDate end(String cell, String where) {
    LocalDate first = parse(cell, "-12-31", "-28", where);
    return first == null || cell.length() != 7
        ? first
        : first.plusDays(3).withDayOfMonth(1).minusDays(1);
  }

  private static @Nullable LocalDate parse(String cell, String year, String month, String where) {
    if (cell.isEmpty()) {
      return null;
    }
    String rest = cell.length() == 4 ? year : cell.length() == 7 ? month : "";
    try {
      return LocalDate.parse(cell + rest);
    } catch (DateTimeParseException e) {
      throw new IllegalStateException(where + ": '" + cell + "' is no date like 1991-12-26", e);
    }
  }
}
