package org.chancery.text.quantity;

import java.math.BigDecimal;
import org.chancery.text.scan.Piece;

/** Tells numbers that count from numbers that name, date or dial. */
final class Guards {

  private final Context c;

  Guards(Context c) {
    this.c = c;
  }

  /** Whether the number at piece {@code i} counts nothing. */
  boolean blocks(Numeral numeral) {
    int i = numeral.from();
    return named(i) || hung(i) || dialled(i) || clock(numeral) || glued(numeral);
  }

  /** "Resolution 1540", "No. 7", "№ 12". */
  private boolean named(int i) {
    int before = c.isMark(i - 1, ".") ? i - 2 : i - 1;
    if (before < 0) {
      return false;
    }
    Piece piece = c.pieces().get(before);
    return piece.is("№") || piece.is("#") || piece.is("§") || endsName(i);
  }

  private boolean endsName(int i) {
    for (int back = 1; back <= 3; back++) {
      Phrases.Hit hit = i - back < 0 ? null : c.lexicon().find(Word.NAME, c.pieces(), i - back);
      if (hit != null && (hit.end() == i || (hit.end() == i - 1 && c.isMark(i - 1, ".")))) {
        return true;
      }
    }
    return false;
  }

  /** "T-34", "COVID-19", "A320": letters right before. */
  private boolean hung(int i) {
    if (!c.glued(i) || !c.pieces().get(i).digits()) {
      return false;
    }
    Piece before = c.pieces().get(i - 1);
    boolean hyphen = before.is("-") && c.glued(i - 1) && c.pieces().get(i - 2).word();
    boolean decimal = before.is(".") || before.is(",") || before.is(":") || before.is("/");
    return before.word() || hyphen || (decimal && c.glued(i - 1));
  }

  /** "+7 495 …": a number to dial. */
  private boolean dialled(int i) {
    for (int j = i; j >= 0 && j > i - 9; j--) {
      Piece piece = c.pieces().get(j);
      boolean part = piece.digits() || piece.is("-") || piece.is("(") || piece.is(")");
      if (piece.is("+")) {
        return true;
      }
      if (!part) {
        return false;
      }
    }
    return false;
  }

  /** "10:00", "5/17", "10 a.m.". */
  private boolean clock(Numeral numeral) {
    int end = numeral.end();
    boolean joined = (c.isMark(end, ":") || c.isMark(end, "/")) && c.glued(end);
    return (joined && c.glued(end + 1) && c.pieces().get(end + 1).digits())
        || c.is(Word.CLOCK, end);
  }

  /** "5G": letters right behind that are no unit. */
  private boolean glued(Numeral numeral) {
    int end = numeral.end();
    if (!numeral.digits() || !c.glued(end) || !c.pieces().get(end).word()) {
      return false;
    }
    boolean unit =
        c.is(Word.MEASURE, end)
            || c.is(Word.ORDINALSUFFIX, end)
            || c.lexicon().currency(c.pieces(), end) != null
            || c.currencies().sign(c.pieces(), end, c.document().text()) != null;
    return !unit;
  }

  /** "two sides" and "the three Presidents" are parties, "one country" an article. */
  boolean party(Numeral numeral, int noun) {
    BigDecimal value = numeral.value();
    if (value == null || value.compareTo(BigDecimal.valueOf(5)) > 0) {
      return false;
    }
    boolean actor = false;
    for (int i = noun; i < Math.min(noun + 4, c.pieces().size()); i++) {
      actor |= c.is(Word.ACTOR, i);
    }
    boolean small = value.intValue() == 2 || c.is(Word.DETERMINER, numeral.from() - 1);
    return actor && small;
  }
}
