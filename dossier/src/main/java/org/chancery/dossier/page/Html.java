package org.chancery.dossier.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML. Whatever it is given is text: nothing that a document says can become a tag, an
 * attribute or a script, because there is no way to write markup but through the methods here.
 */
final class Html {

  private static final Set<String> VOID = Set.of("meta", "img");

  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  Html() {
    out.append("<!DOCTYPE html>\n");
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; the names are the program's own words
   */
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute of <" + tag + "> has no value");
    }
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    if (!VOID.contains(tag)) {
      open.push(tag);
    }
    return this;
  }

  /** Closes the innermost open element. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes {@code levels} elements. */
  Html close(int levels) {
    for (int i = 0; i < levels; i++) {
      close();
    }
    return this;
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  /** An element that holds nothing but text. */
  Html leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** A line break in the file, for people who read it. */
  Html line() {
    out.append('\n');
    return this;
  }

  /** The program's own style sheet: the one text that is not escaped. */
  Html style(String css) {
    if (css.contains("</")) {
      throw new IllegalArgumentException("a style sheet must not hold a closing tag");
    }
    out.append("<style>\n").append(css).append("</style>");
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(allowed(c) ? c : '\ufffd');
      }
    }
  }

  /** Control characters are no part of HTML, and a NUL would cut the text off. */
  private static boolean allowed(char c) {
    return (c >= 0x20 && (c < 0x7f || c > 0x9f)) || c == '\n' || c == '\t' || c == '\r';
  }

  /** The page; every element must have been closed. */
  String page() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.append('\n').toString();
  }
}
