package org.chancery.text.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chancery.text.scan.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits with its marks of grouping and its decimals. A mark that comes twice groups;
 * of two marks the last one is decimal; a single mark before three digits groups or not as the
 * language has it.
 */
final class Digits {

  private final List<Piece> pieces;
  private final int from;
  private final char decimal;
  private final List<String> groups = new ArrayList<>();
  private final StringBuilder marks = new StringBuilder();
  private int end;

  Digits(List<Piece> pieces, int from, char decimal) {
    this.pieces = pieces;
    this.from = from;
    this.decimal = decimal;
    this.end = from;
    collect();
  }

  int end() {
    return end;
  }

  private void collect() {
    groups.add(pieces.get(from).key());
    end = from + 1;
    while (end < pieces.size()) {
      if (bySpace()) {
        marks.append(' ');
        groups.add(pieces.get(end).key());
        end++;
      } else if (byMark()) {
        marks.append(pieces.get(end).key());
        groups.add(pieces.get(end + 1).key());
        end += 2;
      } else {
        break;
      }
    }
  }

  /** 1 234 567: groups of three, the first of one to three, no other mark before. */
  private boolean bySpace() {
    Piece next = pieces.get(end);
    boolean first = groups.getFirst().length() <= 3 && !groups.getFirst().startsWith("0");
    boolean spaces = marks.chars().allMatch(c -> c == ' ');
    return next.digits()
        && next.spaced()
        && next.key().length() == 3
        && first
        && spaces
        && !(end + 1 < pieces.size() && isMark(end + 1) && gluedDigits(end + 1, 2));
  }

  private boolean gluedDigits(int mark, int length) {
    return mark + 1 < pieces.size()
        && !pieces.get(mark).spaced()
        && pieces.get(mark).is("-")
        && pieces.get(mark + 1).digits()
        && pieces.get(mark + 1).key().length() <= length;
  }

  private boolean isMark(int i) {
    Piece piece = pieces.get(i);
    return piece.is(",") || piece.is(".") || piece.is("'") || piece.is("-");
  }

  private boolean byMark() {
    Piece mark = pieces.get(end);
    boolean known = mark.is(",") || mark.is(".") || mark.is("'");
    return known
        && !mark.spaced()
        && end + 1 < pieces.size()
        && pieces.get(end + 1).digits()
        && !pieces.get(end + 1).spaced();
  }

  /**
   * The number.
   *
   * @param scaled whether "million" follows, which makes a single mark decimal
   * @return null where the marks make no number, as in 192.168.1.2
   */
  @Nullable BigDecimal value(boolean scaled) {
    String kinds = marks.toString();
    int n = groups.size();
    if (n == 1) {
      return new BigDecimal(groups.getFirst());
    }
    char last = kinds.charAt(kinds.length() - 1);
    boolean differs = kinds.indexOf(last) == kinds.length() - 1;
    boolean single = n == 2;
    boolean three = groups.getLast().length() == 3;
    boolean fraction =
        single ? isDecimal(last, three, scaled) : differs && last != ' ' && last != '\'';
    int whole = fraction ? n - 1 : n;
    if (!grouped(whole)) {
      return null;
    }
    String number = String.join("", groups.subList(0, whole));
    return new BigDecimal(fraction ? number + "." + groups.getLast() : number);
  }

  private boolean isDecimal(char mark, boolean three, boolean scaled) {
    boolean possible = mark == '.' || mark == ',';
    boolean groupable = three && groups.getFirst().length() <= 3 && !groups.getFirst().equals("0");
    if (!possible) {
      return false;
    }
    if (!groupable) {
      return true;
    }
    return decimal == '.' ? mark == '.' : scaled && mark == ',';
  }

  /** Groups of three, or the Indian groups of two with a last one of three. */
  private boolean grouped(int count) {
    if (count > 1 && (groups.getFirst().length() > 3 || groups.get(count - 1).length() != 3)) {
      return false;
    }
    for (int i = 1; i < count - 1; i++) {
      int length = groups.get(i).length();
      if (length != 3 && length != 2) {
        return false;
      }
    }
    return true;
  }
}
