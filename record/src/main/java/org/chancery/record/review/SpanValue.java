package org.chancery.record.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.span.CodePoints;
import org.chancery.text.span.Span;

/** Places in a text as reviewers write them: {@code 120-148}, in Unicode code points. */
final class SpanValue {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  private SpanValue() {}

  /** Counts in UTF-16 units from then on. */
  static Span read(String value, String text) {
    Matcher form = FORM.matcher(value);
    if (!form.matches()) {
      throw new Unreadable("'%s' is no place in the text as 120-148".formatted(value));
    }
    return of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), text);
  }

  /** The same of two numbers. */
  static Span of(int start, int end, String text) {
    int length = text.codePointCount(0, text.length());
    if (start < 0 || end <= start || end > length) {
      throw new Unreadable(
          "%d-%d is empty or leaves the text, which has %d code points"
              .formatted(start, end, length));
    }
    Span span = new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    if (span.in(text).isBlank()) {
      throw new Unreadable("nothing is written at %d-%d".formatted(start, end));
    }
    return span;
  }

  static String write(Span span, String text) {
    CodePoints points = CodePoints.of(text);
    return points.at(span.start()) + "-" + points.at(span.end());
  }
}
