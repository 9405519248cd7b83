package org.chancery.record.review;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The place in the queue after which the next page begins, as an opaque word. */
final class Cursor {

  private Cursor() {}

  static String write(Entry last) {
    String place = Double.toHexString(last.score()) + " " + last.key() + " " + last.edition();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor.
   *
   * @throws IllegalArgumentException where it is none
   */
  static Entry read(String cursor) {
    String[] parts =
        new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("'" + cursor + "' is no cursor of this queue");
    }
    return Entry.place(Double.parseDouble(parts[0]), parts[1], Long.parseLong(parts[2]));
  }
}
