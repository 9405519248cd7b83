package org.chancery.text.language.en;

import java.util.List;
import java.util.Set;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;

/** "In 1990 <i>Fiji</i> …", "On 3 May <i>Fiji</i> …": a fronted date ends before the subject. */
final class EnglishDates {

  private static final Set<String> LEADING =
      Set.of("in", "on", "since", "until", "by", "from", "after", "before", "during");

  static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private EnglishDates() {}

  /**
   * Whether the tokens from {@code from} are a date that ends right before the name at {@code j}.
   */
  static boolean endBefore(List<Token> tokens, int from, int j) {
    Token next = tokens.get(j);
    boolean name = next.is(Tag.NAME, Tag.ADJECTIVE) && Character.isUpperCase(next.text().charAt(0));
    if (from == 0
        || j == from
        || !name
        || MONTHS.contains(next.lemma())
        || !LEADING.contains(tokens.get(from - 1).lemma())) {
      return false;
    }
    boolean month = false;
    for (int i = from; i < j; i++) {
      boolean here = MONTHS.contains(tokens.get(i).lemma());
      if (!here && !tokens.get(i).is(Tag.NUMBER)) {
        return false;
      }
      month |= here;
    }
    return month || year(tokens.get(from).text());
  }

  private static boolean year(String text) {
    return text.length() == 4 && (text.startsWith("1") || text.startsWith("20"));
  }
}
