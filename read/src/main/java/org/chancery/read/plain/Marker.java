package org.chancery.read.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.document.Passage.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a line's first characters make of it.
 *
 * @param length how many characters the mark takes, spaces after it included
 */
record Marker(Role role, int length) {

  /** A bullet, or a number or small letter with a dot or bracket, then a space. */
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[•·▪●◦‣∙■□➢►✓\\uF0B7\\uF0A7]\\h*|[*+–—-]\\h+|\\d{1,2}[.)]\\h+|\\(?[a-zа-я]\\)\\h+|\\((?:\\d{1,2}|[ivx]{1,4})\\)\\h+)(?=\\S)");

  /** Markdown's heading. */
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\h+(?=\\S)");

  static @Nullable Marker of(Line line) {
    String words = line.words();
    Matcher item = ITEM.matcher(words);
    if (item.lookingAt()) {
      return new Marker(Role.ITEM, item.end());
    }
    Matcher heading = HEADING.matcher(words);
    if (heading.lookingAt()) {
      return new Marker(Role.HEADING, heading.end());
    }
    boolean row = words.length() > 2 && words.startsWith("|") && words.indexOf('|', 1) > 0;
    boolean cells = words.indexOf('\t') > 0 && !line.ended();
    return row || cells ? new Marker(Role.ROW, 0) : null;
  }

  /** Nothing but tags: of a table in Markdown, of a comment. */
  static boolean tags(Line line) {
    return line.text().charAt(line.start()) == '<'
        && Emphasis.within(line.text(), line.start(), line.end()) == null;
  }

  /** A dash or a number that may as well be the middle of a wrapped sentence. */
  static boolean doubtful(Line line) {
    char c = line.text().charAt(line.start());
    return c == '–' || c == '—' || c == '-' || Character.isDigit(c);
  }

  /** A line of nothing but signs: Markdown's rule, the line under a heading, a table's frame. */
  static boolean rule(Line line) {
    String words = line.words();
    return words.length() >= 3
        && words.chars().noneMatch(Character::isLetterOrDigit)
        && words.chars().allMatch(c -> "-=_*~#|+: .–—".indexOf(c) >= 0);
  }
}
