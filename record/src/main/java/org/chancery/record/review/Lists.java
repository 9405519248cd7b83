package org.chancery.record.review;

import java.util.Arrays;
import java.util.List;

/** Values that are lists: parted by a comma or, where members hold commas, by a semicolon. */
final class Lists {

  private Lists() {}

  static List<String> commas(String value) {
    return parts(value, ",");
  }

  static List<String> semicolons(String value) {
    return parts(value, ";");
  }

  /** The words between blanks of any kind. */
  static List<String> blanks(String words) {
    return parts(words, "\\s+");
  }

  private static List<String> parts(String value, String by) {
    return Arrays.stream(value.split(by)).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }
}
