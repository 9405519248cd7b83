package org.chancery.record.review;

/**
 * Why a claim cannot say that.
 *
 * @param value what was given, or what the field holds
 * @param message what is wrong with it, for the reviewer
 */
public record FieldProblem(Field field, String value, String message) {

  /** As one line. */
  public String line() {
    return "%s '%s': %s".formatted(field.word(), value, message);
  }
}
