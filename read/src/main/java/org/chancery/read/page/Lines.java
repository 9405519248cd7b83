package org.chancery.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.document.Passage.Role;

/**
 * The words of a block under way. White space is made one space, as a browser does, no-break spaces
 * excepted; line breaks part the block where they stand for paragraphs.
 */
final class Lines {

  /** Words of a block, and what they are where no element says it. */
  record Part(Role role, String words) {}

  private static final int FULL_LINE = 60;
  private static final Pattern BULLET =
      Pattern.compile("(?:[•·▪●◦■–—*\\uF0B7\\uF0A7-]|\\d{1,2}[.)])\\s+(?=\\S)");

  private final StringBuilder words = new StringBuilder();

  /** Of each line but the last: all its letters are bold. */
  private final List<Boolean> bold = new ArrayList<>();

  private int letters;
  private int boldLetters;

  void add(String text, boolean strong) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        if (!words.isEmpty() && words.charAt(words.length() - 1) > ' ') {
          words.append(' ');
        }
      } else if (!Character.isISOControl(c)) {
        words.append(c);
        letters++;
        boldLetters += strong ? 1 : 0;
      }
    }
  }

  void breakLine() {
    words.append('\n');
    endLine();
  }

  private void endLine() {
    bold.add(letters > 0 && boldLetters == letters);
    letters = 0;
    boldLetters = 0;
  }

  /** The parts so far; the next block begins empty. */
  List<Part> take() {
    endLine();
    List<Part> parts = parts();
    words.setLength(0);
    bold.clear();
    return parts;
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    boolean strong = true;
    String before = "";
    String[] all = words.toString().split("\n", -1);
    for (int i = 0; i < all.length; i++) {
      String line = all[i].strip();
      if (line.isEmpty() || (!before.isEmpty() && !goesOn(before, line))) {
        close(open, strong, parts);
        strong = true;
      }
      if (!line.isEmpty()) {
        open.append(open.isEmpty() ? "" : "\n").append(line);
        strong &= bold.get(i);
      }
      before = line;
    }
    close(open, strong, parts);
    return parts;
  }

  /** A break inside a sentence; after a short line or a full stop it parts paragraphs. */
  private static boolean goesOn(String before, String line) {
    if (BULLET.matcher(line).lookingAt()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    boolean ended = ".!?…:;»”\"".indexOf(last) >= 0;
    return !ended && (Character.isLowerCase(line.charAt(0)) || before.length() >= FULL_LINE);
  }

  private static void close(StringBuilder open, boolean strong, List<Part> parts) {
    String block = open.toString();
    open.setLength(0);
    if (block.isBlank()) {
      return;
    }
    Matcher bullet = BULLET.matcher(block);
    if (bullet.lookingAt()) {
      parts.add(new Part(Role.ITEM, block.substring(bullet.end())));
    } else {
      boolean heading =
          strong && block.length() <= 200 && ".;:,".indexOf(block.charAt(block.length() - 1)) < 0;
      parts.add(new Part(heading ? Role.HEADING : Role.PARAGRAPH, block));
    }
  }
}
