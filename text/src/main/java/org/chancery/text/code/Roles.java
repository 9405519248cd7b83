package org.chancery.text.code;

import java.util.Arrays;
import java.util.List;

/**
 * Which slots of a trigger hold the actor and the recipient, in order of preference.
 *
 * @param together true where all act together and nobody receives ("X met with Y")
 */
record Roles(List<String> actor, List<String> recipient, boolean together) {

  Roles {
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
  }

  /**
   * Reads {@code actor>recipient} or {@code first+second}.
   *
   * @throws IllegalArgumentException where there is neither
   */
  static Roles parse(String text) {
    int arrow = text.indexOf('>');
    int plus = text.indexOf('+');
    int at = arrow >= 0 ? arrow : plus;
    if (at < 0) {
      throw new IllegalArgumentException("roles '" + text + "' have neither > nor +");
    }
    return new Roles(slots(text.substring(0, at)), slots(text.substring(at + 1)), arrow < 0);
  }

  private static List<String> slots(String text) {
    return Arrays.stream(text.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
