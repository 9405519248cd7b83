package org.chancery.read.office;

import java.io.IOException;

/** Thrown through a library whose methods may throw nothing else. */
final class TooMuchText extends IOException {

  TooMuchText(int limit) {
    super("holds more than %,d characters of text".formatted(limit));
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
