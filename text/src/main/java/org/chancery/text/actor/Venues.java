package org.chancery.text.actor;

import java.util.List;
import org.chancery.text.actor.Phrase.Kind;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;

/** Whether a capital is only where something happens, or part of a title. */
final class Venues {

  private final Scan scan;
  private final Line line;

  Venues(Scan scan) {
    this.scan = scan;
    this.line = scan.line();
  }

  /**
   * Whether the capital from {@code i} to {@code end} is a venue.
   *
   * @param read the phrases before it
   */
  boolean at(int i, int end, List<Phrase> read) {
    boolean dateline =
        (scan.comma(end) && line.has(end + 1) && dateAfter(end + 1))
            || (i == 0 && (line.text(end).equals("—") || line.text(end).equals("(")));
    if (dateline || scan.is(Glue.EVENT, end) || besideTown(end)) {
      return true;
    }
    int before = i - 1;
    Words words = scan.lexicon().words();
    if (words.cases() && words.subject(line.at(i)) && !(before >= 0 && place(before))) {
      return before >= 0 && scan.is(Glue.AND, before) && before(before, read);
    }
    while (before > i - 4 && before >= 0 && !place(before) && describesCity(before)) {
      before--;
    }
    return before >= 0 && (place(before) || (scan.is(Glue.AND, before) && before(before, read)));
  }

  /** Whether a word or words of place end at {@code last}: "in", "flights between". */
  private boolean place(int last) {
    for (int i = Math.max(0, last - 2); i <= last; i++) {
      if (scan.skip(Glue.PLACE, i) == last + 1) {
        return true;
      }
    }
    return false;
  }

  /** "flights between Rome <i>and</i> Cairo". */
  private static boolean before(int and, List<Phrase> read) {
    Phrase before = read.isEmpty() ? null : read.getLast();
    return before != null && before.kind() == Kind.VENUE && before.to() == and;
  }

  /** "between Lima <i>and Arequipa</i>": a town that no table knows makes the capital one too. */
  private boolean besideTown(int end) {
    int town = scan.skip(Glue.AND, end);
    return town > end && beside(town) && !line.capitalised(town + 1);
  }

  private boolean describesCity(int i) {
    Token token = line.at(i);
    if (scan.is(Glue.NOT_NAME, i)) {
      return false;
    }
    return scan.is(Glue.ARTICLE, i)
        || token.is(Tag.ADJECTIVE)
        || token.is(Tag.NOUN)
        || (scan.comma(i) && line.has(i - 1) && line.at(i - 1).is(Tag.NAME))
        || (scan.is(Glue.LINK, i) && line.has(i - 1) && line.at(i - 1).is(Tag.NOUN));
  }

  private boolean dateAfter(int i) {
    return line.at(i).is(Tag.NUMBER) || scan.is(Glue.NOT_NAME, i);
  }

  /** Whether a capitalised name of no table stands at {@code i}. */
  boolean beside(int i) {
    return line.capitalised(i)
        && line.at(i).is(Tag.NAME)
        && scan.end(i) < 0
        && !scan.is(Glue.TITLE, i)
        && !scan.is(Glue.NOT_NAME, i)
        && !scan.is(Glue.EVENT, i)
        && !scan.is(Glue.ARTICLE, i)
        && line.text(i).codePoints().allMatch(c -> Character.isLetter(c) || "-'’ʻ".indexOf(c) >= 0);
  }
}
