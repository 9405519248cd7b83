package org.chancery.web.api;

import io.javalin.http.Context;
import java.util.Locale;
import org.chancery.web.Problem;

/**
 * What sorts of answers an asker takes, by the header {@code Accept} (RFC 9110, section 12.5.1).
 */
final class Accepted {

  private Accepted() {}

  /**
   * Refuses who takes no answer of that sort.
   *
   * @param type as {@code application/json}
   * @throws Problem 406
   */
  static void demand(Context request, String type) {
    String header = request.header("Accept");
    if (header != null && !header.isBlank() && !takes(header, type)) {
      throw Problem.of(
              406, "not-acceptable", "No such answer", "The answer is " + type + " and no other.")
          .with("type-offered", type);
    }
  }

  /** The range that names the type most closely decides. */
  static boolean takes(String header, String type) {
    int closest = -1;
    boolean taken = false;
    for (String range : header.split(",", 100)) {
      String[] parts = range.strip().toLowerCase(Locale.ROOT).split(";", -1);
      int closeness = closeness(parts[0].strip(), type);
      if (closeness > closest) {
        closest = closeness;
        taken = weighs(parts);
      }
    }
    return taken;
  }

  private static int closeness(String range, String type) {
    if (range.equals(type)) {
      return 2;
    }
    String whole = type.substring(0, type.indexOf('/') + 1) + "*";
    return range.equals(whole) ? 1 : range.equals("*/*") ? 0 : -1;
  }

  /** A weight that cannot be read is none. */
  private static boolean weighs(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.startsWith("q=")) {
        return !parameter.substring(2).strip().matches("0(\\.0*)?");
      }
    }
    return true;
  }
}
