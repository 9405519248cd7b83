package org.chancery.read.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Tags and Markdown's marks around the whole of a block, which are no words of it. */
final class Emphasis {
  private static final List<String> MARKS = List.of("***", "**", "__", "*", "_");
  private static final Pattern OPENING =
      Pattern.compile("(?:<[a-z!/][^<>]{0,200}>\\s*)+", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSING =
      Pattern.compile("(?:\\s*<[a-z!/][^<>]{0,200}>)+$", Pattern.CASE_INSENSITIVE);

  private Emphasis() {}

  /** The words of a block without what surrounds them, or null where nothing is left. */
  static @Nullable Span within(String text, int start, int end) {
    int from = start;
    int to = end;
    boolean changed = true;
    while (changed && from < to) {
      int before = to - from;
      from = opened(text, from, to);
      to = closed(text, from, to);
      for (String mark : MARKS) {
        int length = mark.length();
        if (to - from > 2 * length
            && text.startsWith(mark, from)
            && text.indexOf(mark, from + length) == to - length) {
          from += length;
          to -= length;
        }
      }
      while (from < to && Line.isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && Line.isSpace(text.charAt(to - 1))) {
        to--;
      }
      changed = to - from < before;
    }
    return from < to ? new Span(from, to) : null;
  }

  private static int opened(String text, int from, int to) {
    Matcher m = OPENING.matcher(text).region(from, to);
    return m.lookingAt() ? m.end() : from;
  }

  private static int closed(String text, int from, int to) {
    if (to <= from || text.charAt(to - 1) != '>') {
      return to;
    }
    Matcher m = CLOSING.matcher(text).region(Math.max(from, to - 600), to);
    return m.find() ? m.start() : to;
  }
}
