package org.chancery.read.plain;

import java.util.ArrayList;
import java.util.List;

/** A value of a YAML head: plain, quoted (YAML 1.2, chapter 7.3), folded, or a list of these. */
final class Scalar {
  private Scalar() {}

  static String read(String raw) {
    String value = raw.strip();
    if (value.startsWith("\"")) {
      return doubled(value);
    }
    if (value.startsWith("'")) {
      int end = value.endsWith("'") && value.length() > 1 ? value.length() - 1 : value.length();
      return folded(value.substring(1, end).replace("''", "'"));
    }
    if (value.startsWith("[") && value.endsWith("]")) {
      return items(value.substring(1, value.length() - 1).split(","));
    }
    if (value.startsWith("- ")) {
      return items(value.split("(?:^|\n)- "));
    }
    if (value.startsWith(">") || value.startsWith("|")) {
      int line = value.indexOf('\n');
      return line < 0 ? "" : folded(value.substring(line + 1));
    }
    return folded(value);
  }

  private static String folded(String value) {
    return value.replaceAll("\\h*\n\\h*", " ").strip();
  }

  private static String items(String[] parts) {
    List<String> items = new ArrayList<>();
    for (String part : parts) {
      if (!part.isBlank()) {
        items.add(read(part));
      }
    }
    return String.join(", ", items);
  }

  private static String doubled(String value) {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"') {
        break;
      }
      if (c == '\n') {
        out.append(' ');
      } else if (c == '\\' && i + 1 < value.length()) {
        i = escaped(value, i + 1, out);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Writes what the escape at {@code i} stands for; gives the offset of its last character. */
  private static int escaped(String value, int i, StringBuilder out) {
    char c = value.charAt(i);
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits > 0 && i + digits < value.length()) {
      String hex = value.substring(i + 1, i + 1 + digits);
      if (hex.chars().allMatch(h -> Character.digit(h, 16) >= 0)) {
        int point = (int) Long.parseLong(hex, 16);
        out.appendCodePoint(Character.isValidCodePoint(point) ? point : 0xFFFD);
        return i + digits;
      }
    }
    switch (c) {
      case '\n' -> {}
      case 'n', 't', 'r' -> out.append(' ');
      case '_' -> out.append('\u00A0');
      default -> out.append(c);
    }
    return i;
  }
}
