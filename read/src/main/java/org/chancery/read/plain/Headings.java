package org.chancery.read.plain;

import org.chancery.text.document.Passage.Role;

/** Which paragraphs of a text without tags are headings. */
final class Headings {
  private static final int MOST_WORDS = 16;
  private static final int LONGEST_TITLE = 300;

  private Headings() {}

  /** What {@code block} is; {@code opening} where no running text has come before it. */
  static Role role(Layout.Block block, boolean opening, boolean last, Wrap wrap) {
    if (block.role != Role.PARAGRAPH || last) {
      return block.role;
    }
    String words = block.words();
    if (bold(words)) {
      return Role.HEADING;
    }
    boolean named = words.codePoints().filter(Character::isLetter).count() > 1;
    // A title of several lines may go on in small letters.
    boolean goesOn = opening && block.lines > 1;
    boolean starts = goesOn || !block.last.startsLower();
    boolean open = named && !block.last.ended() && !words.endsWith(",") && starts;
    if (!open || block.lines > 3) {
      return Role.PARAGRAPH;
    }
    if ((opening && words.length() <= LONGEST_TITLE) || capitals(words)) {
      return Role.HEADING;
    }
    boolean apart = block.gapAfter > 0 || wrap.width() == 0;
    return apart && !wrap.doubled() && count(words) <= MOST_WORDS ? Role.HEADING : Role.PARAGRAPH;
  }

  /** The lines before the text (dates, links, the title) are over with this block. */
  static boolean ends(Layout.Block block, Role role) {
    int words = count(block.words());
    return role == Role.HEADING
        ? words > MOST_WORDS
        : role == Role.ROW || (block.last.ended() && words > 4) || words > MOST_WORDS;
  }

  /** Markdown's strong emphasis over the whole line. */
  private static boolean bold(String words) {
    return words.length() > 4
        && words.startsWith("**")
        && words.indexOf("**", 2) == words.length() - 2;
  }

  private static boolean capitals(String words) {
    return words.chars().anyMatch(Character::isUpperCase)
        && words.chars().noneMatch(Character::isLowerCase);
  }

  private static int count(String words) {
    return words.strip().split("\\s+").length;
  }
}
