package org.chancery.read.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.document.Passage;
import org.chancery.text.document.Passage.Role;
import org.chancery.text.span.Span;

/**
 * Lists that a page has glued into one line: {@code as follows:* first;* second}. Each bullet
 * begins a passage of its own.
 */
final class Bullets {

  /** A bullet sign anywhere; an asterisk only where it cannot close Markdown's emphasis. */
  private static final Pattern INLINE =
      Pattern.compile(
          "\\h*•\\h*|(?<=[:;.,])\\h*\\*\\h{2,}|\\h+\\*\\h{2,}|\\h{2,}\\*\\h+|(?<=[:;])\\h+\\*\\h+|(?<=[:;])\\*\\h+");

  private Bullets() {}

  /** Adds the passages of a block to {@code out}. */
  static void split(String text, int start, int end, Role role, List<Passage> out) {
    int from = start;
    Role now = role;
    Matcher m = INLINE.matcher(text).region(start, end).useTransparentBounds(true);
    while (role != Role.ROW && m.find()) {
      add(text, from, m.start(), now, out);
      from = m.end();
      now = Role.ITEM;
    }
    add(text, from, end, now, out);
  }

  /** Without spaces, tags and emphasis marks at its ends. */
  private static void add(String text, int start, int end, Role role, List<Passage> out) {
    int from = start;
    int to = end;
    while (from < to && Line.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Line.isSpace(text.charAt(to - 1))) {
      to--;
    }
    Span bare = Emphasis.within(text, from, to);
    if (bare != null) {
      out.add(new Passage(bare, role));
    }
  }
}
