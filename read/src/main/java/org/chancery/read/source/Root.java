package org.chancery.read.source;

import org.jspecify.annotations.Nullable;

/** What a text says that it is: its outermost element. */
final class Root {
  private Root() {}

  /** The kind of list; null where the text is none. */
  static @Nullable Kind kind(String text) {
    return switch (name(text)) {
      case "rss", "feed" -> Kind.FEED;
      case "RDF" -> text.contains("http://purl.org/rss/1.0/") ? Kind.FEED : null;
      case "urlset", "sitemapindex" -> Kind.SITEMAP;
      default -> null;
    };
  }

  /** The element's name without its prefix; empty where the text does not begin with one. */
  static String name(String text) {
    int at = start(text);
    if (at < 0) {
      return "";
    }
    int end = at;
    while (end < text.length() && part(text.charAt(end))) {
      end++;
    }
    String name = text.substring(at, end);
    return name.substring(name.indexOf(':') + 1);
  }

  /** Whether the outermost element is closed, so that nothing was cut off. */
  static boolean closed(String text) {
    String rest = text.stripTrailing();
    int open = start(text);
    int close = rest.lastIndexOf("</");
    boolean single = rest.endsWith("/>") && rest.indexOf('<', Math.max(open, 0)) < 0;
    return single
        || (close >= 0 && name(rest.substring(close).replaceFirst("/", "")).equals(name(text)));
  }

  private static boolean part(char c) {
    return Character.isLetterOrDigit(c) || ":._-".indexOf(c) >= 0;
  }

  /**
   * Where the name begins, behind declarations, comments and white space; -1 where nothing does.
   */
  private static int start(String text) {
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF') {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<!", at)) {
        at = declaration(text, at);
      } else {
        boolean element = text.charAt(at) == '<' && at + 1 < text.length();
        return element && Character.isLetter(text.charAt(at + 1)) ? at + 1 : -1;
      }
    }
    return -1;
  }

  private static int after(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  /** Behind a document type, with what it declares between brackets. */
  private static int declaration(String text, int from) {
    int end = after(text, ">", from);
    int bracket = text.indexOf('[', from);
    return bracket >= 0 && bracket < end ? after(text, ">", after(text, "]", from) - 1) : end;
  }
}
