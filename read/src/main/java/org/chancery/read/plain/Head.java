package org.chancery.read.plain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The YAML head of a Markdown text, between two lines {@code ---}. Only {@code key: value} is read,
 * with values plain, quoted, folded or as a list, and that leniently: a title with a colon in it is
 * no YAML, yet people write it.
 *
 * @param end offset of the text after the head
 * @param values by key in lower case; the items of a list joined by a comma
 */
record Head(int end, Map<String, String> values) {

  /** The head of {@code text}, or null where it has none. */
  static @Nullable Head of(String text) {
    int start = text.indexOf('\n') + 1;
    if (start == 0 || !text.substring(0, start).strip().equals("---")) {
      return null;
    }
    Map<String, StringBuilder> raw = new LinkedHashMap<>();
    StringBuilder value = null;
    int at = start;
    while (at < text.length()) {
      int stop = text.indexOf('\n', at);
      int end = stop < 0 ? text.length() : stop;
      String line = text.substring(at, end);
      at = end + 1;
      if (line.strip().equals("---") || line.strip().equals("...")) {
        Map<String, String> values = new LinkedHashMap<>();
        raw.forEach((k, v) -> values.put(k, Scalar.read(v.toString())));
        return new Head(Math.min(at, text.length()), values);
      }
      int colon = key(line);
      if (colon > 0) {
        value = new StringBuilder(line.substring(colon + 1).strip());
        raw.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
      } else if (value != null) {
        value.append('\n').append(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        return null;
      }
    }
    return null;
  }

  /** Where the colon after a key stands, or -1. */
  private static int key(String line) {
    if (line.isEmpty() || !Character.isLetter(line.charAt(0))) {
      return -1;
    }
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ':') {
        return i + 1 == line.length() || line.charAt(i + 1) == ' ' ? i : -1;
      }
      if (!Character.isLetterOrDigit(c) && "_-. ".indexOf(c) < 0) {
        return -1;
      }
    }
    return -1;
  }

  /** The first value that is there under one of {@code keys}, or null. */
  @Nullable String get(String... keys) {
    for (String key : keys) {
      String value = values.get(key);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
