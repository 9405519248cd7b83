package org.chancery.text.language.en;

import java.util.List;
import java.util.Set;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;

/** "last year", "today", "this week": noun phrases that are adverbs in all but form. */
final class EnglishWhen {

  private static final Set<String> ADVERBIAL = Set.of("today", "yesterday", "tomorrow", "tonight");

  private static final Set<String> PERIODS =
      Set.of(
          "year",
          "month",
          "week",
          "decade",
          "summer",
          "autumn",
          "winter",
          "spring",
          "morning",
          "evening",
          "day",
          "time",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private static final Set<String> POINTERS =
      Set.of("last", "this", "next", "that", "every", "each", "earlier", "later", "same", "the");

  private EnglishWhen() {}

  /** Whether the noun phrase of these tokens tells when. */
  static boolean tells(List<Token> tokens, int from, int to) {
    if (from > 0 && tokens.get(from - 1).is(Tag.PREPOSITION)) {
      return false;
    }
    String head = tokens.get(to - 1).lemma();
    return ADVERBIAL.contains(head)
        || to - from > 1 && PERIODS.contains(head) && points(tokens.get(from).lemma());
  }

  private static boolean points(String lemma) {
    return POINTERS.contains(lemma) || EnglishDates.MONTHS.contains(lemma);
  }
}
