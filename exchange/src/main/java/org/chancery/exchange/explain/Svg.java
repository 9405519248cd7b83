package org.chancery.exchange.explain;

import java.util.Locale;

/** Writes SVG: escapes text, writes numbers with a point. */
final class Svg {

  private final StringBuilder out = new StringBuilder();

  /** What is already SVG. */
  Svg raw(String svg) {
    out.append(svg);
    return this;
  }

  /**
   * A line of text.
   *
   * @param anchor start, middle or end: which part of it stands at {@code x}
   */
  Svg text(String styles, String anchor, double x, double y, String words) {
    out.append("<text class=\"").append(styles).append("\" text-anchor=\"").append(anchor);
    out.append("\" x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\">");
    out.append(escaped(words)).append("</text>\n");
    return this;
  }

  Svg path(String styles, String data) {
    out.append("<path class=\"").append(styles).append("\" d=\"").append(data).append("\"/>\n");
    return this;
  }

  Svg box(String styles, double x, double y, double width, double height, double round) {
    out.append(
        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>\n"
            .formatted(styles, number(x), number(y), number(width), number(height), number(round)));
    return this;
  }

  /** Numbers joined to a path: {@code path("M", 1, 2, "V", 3)}. */
  static String data(Object... parts) {
    StringBuilder data = new StringBuilder();
    for (Object part : parts) {
      data.append(part instanceof Number n ? number(n.doubleValue()) : part).append(' ');
    }
    return data.toString().strip();
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** Text without the characters that XML keeps to itself or forbids. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(allowed(c) ? c : 0xfffd);
              }
            });
    return safe.toString();
  }

  private static boolean allowed(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    boolean surrogate = c >= 0xd800 && c <= 0xdfff;
    return !control && !surrogate && c != 0xfffe && c != 0xffff;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
