package org.chancery.text.span;

/**
 * A half-open stretch of a text, {@code start} inclusive, {@code end} exclusive, counted in UTF-16
 * code units as {@link String} counts them. What leaves the program is counted in code points: see
 * {@link CodePoints}.
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Refuses an empty, reversed or negative span. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "span [%d, %d) is empty or reversed".formatted(start, end));
    }
  }

  public int length() {
    return end - start;
  }

  /** The words at this place of the text that the span was taken from. */
  public String in(String text) {
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same span in a text that has {@code by} more code units before it. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** By start, and of two that start together the longer first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
