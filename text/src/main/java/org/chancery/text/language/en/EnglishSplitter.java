package org.chancery.text.language.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.resource.Table;
import org.chancery.text.span.Span;

/**
 * Cuts a passage into sentences. A full stop ends a sentence unless it belongs to an abbreviation,
 * an initial or a number; what decides is the word before it and the word after it, both looked up
 * in {@code abbreviations.tsv}.
 */
final class EnglishSplitter {

  private static final String CLOSERS = "\"'”’»)]";
  private static final String OPENERS = "\"'“‘«([";

  /** Abbreviations that never end a sentence: "Mr.", "Gen.". */
  private final Set<String> bound;

  /** Abbreviations that may end one; then the next word must be one that starts sentences. */
  private final Set<String> free;

  private final Set<String> starters;

  EnglishSplitter(Table abbreviations) {
    bound = words(abbreviations, "bound");
    free = words(abbreviations, "free");
    starters = words(abbreviations, "starter");
  }

  /** The words of one role in {@code abbreviations.tsv}, in lower case. */
  static Set<String> words(Table table, String role) {
    Set<String> words = new java.util.HashSet<>();
    for (Table.Row row : table.rows()) {
      if (row.get("role").equals(role)) {
        words.addAll(row.list("words"));
      }
    }
    return Set.copyOf(words);
  }

  /** Spans of the sentences inside {@code passage}, without white space around them. */
  List<Span> split(String text, Span passage) {
    List<Span> spans = new ArrayList<>();
    int start = passage.start();
    for (int i = passage.start(); i < passage.end(); i++) {
      if (i > start && inlineBullet(text, i, passage.end())) {
        add(spans, text, start, i);
        start = i;
      }
      int end = endAt(text, i, passage.end());
      if (end > 0) {
        add(spans, text, start, end);
        start = end;
        i = end - 1;
      }
    }
    add(spans, text, start, passage.end());
    return spans;
  }

  private static void add(List<Span> spans, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && blankOrBullet(text, start, end)) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      spans.add(new Span(start, end));
    }
  }

  private static boolean blankOrBullet(String text, int i, int end) {
    char c = text.charAt(i);
    boolean mark = "*•–—-·▪●".indexOf(c) >= 0;
    return blank(c) || (mark && i + 1 < end && (blank(text.charAt(i + 1)) || c == '*' || c == '•'));
  }

  /** A bullet of a list that a page has run together: "one; and* two". */
  private static boolean inlineBullet(String text, int i, int limit) {
    char c = text.charAt(i);
    return (c == '*' || c == '•')
        && i + 2 < limit
        && blank(text.charAt(i + 1))
        && (c == '•' || blank(text.charAt(i + 2)));
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\ufeff';
  }

  /** Where a sentence that ends with the character at {@code i} ends, or -1. */
  private int endAt(String text, int i, int limit) {
    char c = text.charAt(i);
    if (c == '.' || c == '!' || c == '?' || c == '…') {
      return afterStop(text, i, limit);
    }
    if ((c == ';' || c == ':') && bulletFollows(text, i + 1, limit)) {
      return i + 1;
    }
    return -1;
  }

  /** A list that a page has run together: "as follows:* one;* two". */
  private static boolean bulletFollows(String text, int from, int limit) {
    int i = from;
    while (i < limit && blank(text.charAt(i))) {
      i++;
    }
    return i < limit && (text.charAt(i) == '*' || text.charAt(i) == '•');
  }

  private int afterStop(String text, int i, int limit) {
    int end = i + 1;
    while (end < limit && ".!?…".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    while (end < limit && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end >= limit) {
      return end;
    }
    if (text.charAt(end) == '[') {
      end = afterFootnotes(text, end, limit);
    }
    if (end >= limit) {
      return end;
    }
    if (!blank(text.charAt(end))) {
      return glued(text, i, end, limit) ? end : -1;
    }
    int next = end;
    while (next < limit && blank(text.charAt(next))) {
      next++;
    }
    return next >= limit || (startsSentence(text, next, limit) && ends(text, i, next, limit))
        ? end
        : -1;
  }

  /** "…at the UN.[3] In 1996": note marks belong to the sentence before them. */
  private static int afterFootnotes(String text, int from, int limit) {
    int i = from;
    while (i < limit && text.charAt(i) == '[') {
      int close = text.indexOf(']', i);
      if (close < 0 || close >= limit || close - i > 5) {
        return i;
      }
      i = close + 1;
    }
    return i;
  }

  /** "…of Sri Lanka.Memoranda of Understanding": a blank was lost when the page was made. */
  private static boolean glued(String text, int stop, int next, int limit) {
    if (text.charAt(stop) != '.' || stop < 3 || next + 2 >= limit) {
      return false;
    }
    boolean wordBefore =
        Character.isLowerCase(text.charAt(stop - 1))
            && Character.isLowerCase(text.charAt(stop - 2))
            && Character.isLowerCase(text.charAt(stop - 3));
    return wordBefore
        && Character.isUpperCase(text.charAt(next))
        && Character.isLowerCase(text.charAt(next + 1));
  }

  private static boolean startsSentence(String text, int i, int limit) {
    char c = text.charAt(i);
    if (OPENERS.indexOf(c) >= 0 && i + 1 < limit) {
      c = text.charAt(i + 1);
    }
    return Character.isUpperCase(c) || Character.isDigit(c) || "–—-•*$€£".indexOf(c) >= 0;
  }

  private boolean ends(String text, int stop, int next, int limit) {
    if (text.charAt(stop) != '.') {
      return true;
    }
    String before = wordBefore(text, stop);
    if (before.isEmpty()) {
      return true;
    }
    String lower = before.toLowerCase(Locale.ROOT);
    if (bound.contains(lower) || initial(before)) {
      return false;
    }
    boolean abbreviation = free.contains(lower) || before.indexOf('.') >= 0;
    return !abbreviation || starters.contains(wordAt(text, next, limit));
  }

  /** "A." in "A. Diallo"; but not the pronoun, nor a numeral such as "Part I.". */
  private static boolean initial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
  }

  private static String wordBefore(String text, int stop) {
    int from = stop;
    while (from > 0
        && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    return text.substring(from, stop);
  }

  private static String wordAt(String text, int from, int limit) {
    int i = from;
    while (i < limit && OPENERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int to = i;
    while (to < limit && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(i, to).toLowerCase(Locale.ROOT);
  }
}
