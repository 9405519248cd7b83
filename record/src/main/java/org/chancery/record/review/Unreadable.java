package org.chancery.record.review;

/** A value that a field cannot take; told to the reviewer as a {@link FieldProblem}. */
final class Unreadable extends RuntimeException {

  Unreadable(String message) {
    super(message, null, false, false);
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
