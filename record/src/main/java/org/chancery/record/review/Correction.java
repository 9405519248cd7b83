package org.chancery.record.review;

/**
 * What a field of a claim should say.
 *
 * @param value as {@code docs/review.md} tells; empty where the field should say nothing
 */
public record Correction(Field field, String value) {

  public Correction {
    value = value.strip();
  }
}
