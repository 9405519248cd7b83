package org.chancery.record.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.text.span.CodePoints;
import org.chancery.text.span.Span;

/**
 * Finds quotations in a text, whatever the typography of either: dashes, quotation marks, kinds of
 * blank and soft hyphens do not count. Spans are in code points of the text so levelled.
 */
final class QuoteFinder {

  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
  private static final Pattern DOUBLE = Pattern.compile("[\u00ab\u00bb\u201c\u201d\u201e\u2033]");
  private static final Pattern SINGLE = Pattern.compile("[\u2018\u2019\u201a\u2032]");

  /** Unicode's blanks and the four separators of ASCII, which other tools count as blanks too. */
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);

  private final String text;
  private final CodePoints points;

  QuoteFinder(String text) {
    this.text = level(text);
    this.points = CodePoints.of(this.text);
  }

  private static String level(String words) {
    String s = Normalizer.normalize(words, Normalizer.Form.NFKC).replace("\u00ad", "");
    s = DASHES.matcher(s).replaceAll("-");
    s = DOUBLE.matcher(s).replaceAll("\"");
    s = SINGLE.matcher(s).replaceAll("'");
    s = BLANKS.matcher(s).replaceAll(" ");
    int start = s.startsWith(" ") ? 1 : 0;
    int end = s.length() - (s.length() > start && s.endsWith(" ") ? 1 : 0);
    return s.substring(start, end);
  }

  /** Every place where the quote stands, in text order; none where it is blank. */
  List<Span> all(String quote) {
    String words = level(quote);
    List<Span> found = new ArrayList<>();
    if (words.isEmpty()) {
      return found;
    }
    for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
      found.add(new Span(points.at(i), points.at(i + words.length())));
    }
    return found;
  }
}
