package org.chancery.record.review;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The place in the queue after which the next page begins, as an opaque word. */
final class Cursor {

  private Cursor() {}

  /**
   * Where a reader is.
   *
   * @param entry the last place that was read
   * @param turn when the reader began, as {@link Moves} counts
   */
  record Place(Entry entry, long turn) {}

  static String write(Place last) {
    Entry entry = last.entry();
    String place =
        "%s %s %d %d"
            .formatted(
                Double.toHexString(entry.score()), entry.key(), entry.edition(), last.turn());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor.
   *
   * @throws IllegalArgumentException where it is none
   */
  static Place read(String cursor) {
    String[] parts =
        new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("'" + cursor + "' is no cursor of this queue");
    }
    return new Place(
        Entry.place(Double.parseDouble(parts[0]), parts[1], Long.parseLong(parts[2])),
        Long.parseLong(parts[3]));
  }
}
