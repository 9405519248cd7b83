package org.chancery.text.language.ru;

import java.util.EnumSet;
import java.util.Set;

/** Parts of speech as Russian grammar needs them apart. */
enum Part {
  NOUN,
  /** Surname, first name or patronymic, and any other proper name. */
  NAME,
  ADJECTIVE,
  /** «этот», «который», «наш», «весь». */
  DETERMINER,
  ORDINAL,
  PARTICIPLE,
  NUMERAL,
  PRONOUN,
  /** «его», «её», «их» before what somebody has. */
  POSSESSIVE,
  FINITE,
  INFINITIVE,
  IMPERATIVE,
  /** «подписан». */
  SHORT_PARTICIPLE,
  /** «готов». */
  SHORT_ADJECTIVE,
  CONVERB,
  /** «можно», «нельзя», «нет». */
  PREDICATIVE,
  ADVERB,
  COMPARATIVE,
  PREPOSITION,
  CONJUNCTION,
  PARTICLE,
  PARENTHESIS,
  INTERJECTION,
  MARK,
  OTHER;

  private static final Set<Part> NOMINAL = EnumSet.of(NOUN, NAME, PRONOUN);
  private static final Set<Part> ATTRIBUTIVE =
      EnumSet.of(ADJECTIVE, DETERMINER, ORDINAL, PARTICIPLE);

  /** Heads a phrase that has a case. */
  boolean nominal() {
    return NOMINAL.contains(this);
  }

  /** Agrees with a noun in case, gender and number. */
  boolean attributive() {
    return ATTRIBUTIVE.contains(this);
  }

  /** Can be the main word of a clause. */
  boolean predicate() {
    return this == FINITE
        || this == SHORT_PARTICIPLE
        || this == SHORT_ADJECTIVE
        || this == IMPERATIVE
        || this == PREDICATIVE;
  }

  boolean verbal() {
    return this == FINITE
        || this == INFINITIVE
        || this == IMPERATIVE
        || this == SHORT_PARTICIPLE
        || this == PARTICIPLE
        || this == CONVERB;
  }
}
