package org.chancery.read.plain;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.document.Passage;
import org.chancery.text.document.Passage.Role;
import org.chancery.text.span.Span;

/** The words between the tags of an XML text; nothing is expanded and nothing is fetched. */
final class Tags {
  private Tags() {}

  static List<Passage> between(String text) {
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('<', at);
      int end = open < 0 ? text.length() : open;
      add(text, at, end, passages);
      at = open < 0 ? text.length() : after(text, open);
    }
    return passages;
  }

  private static int after(String text, int open) {
    boolean comment = text.startsWith("<!--", open);
    int close = text.indexOf(comment ? "-->" : ">", open);
    return close < 0 ? text.length() : close + (comment ? 3 : 1);
  }

  private static void add(String text, int start, int end, List<Passage> out) {
    int from = start;
    int to = end;
    while (from < to && Line.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Line.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      out.add(new Passage(new Span(from, to), Role.ROW));
    }
  }
}
