package org.chancery.text.language.en;

import java.util.Set;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;

/** Words that tell when: what they are led in by belongs to the verb. */
final class EnglishWhen {

  private static final Set<String> WORDS =
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
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "year",
          "month",
          "week",
          "decade",
          "century",
          "quarter",
          "half",
          "day",
          "hour",
          "morning",
          "evening",
          "spring",
          "summer",
          "autumn",
          "winter",
          "time",
          "date",
          "period",
          "anniversary");

  private static final int YEAR = 4;

  private EnglishWhen() {}

  static boolean tells(Token token) {
    boolean year = token.is(Tag.NUMBER) && token.text().length() == YEAR;
    return year || token.is(Tag.NOUN, Tag.NAME) && WORDS.contains(token.lemma());
  }
}
