package org.chancery.text.language.ru;

import java.util.Set;
import org.chancery.text.language.Token;

/** The universal part of speech of a reading. */
final class Tags {

  private static final Set<String> RELATIVE = Set.of("который", "кто", "чей");
  private static final Set<String> COORDINATORS =
      Set.of("и", "а", "но", "или", "либо", "то", "однако", "да", "плюс", "ни");

  private Tags() {}

  static Token.Tag of(Word word, Reading r) {
    return switch (r.part()) {
      case NOUN -> Token.Tag.NOUN;
      case NAME -> Token.Tag.NAME;
      case ADJECTIVE, ORDINAL, SHORT_ADJECTIVE, COMPARATIVE -> Token.Tag.ADJECTIVE;
      case DETERMINER -> RELATIVE.contains(r.lemma()) ? Token.Tag.PRONOUN : Token.Tag.DETERMINER;
      case PARTICIPLE, SHORT_PARTICIPLE, INFINITIVE, IMPERATIVE, CONVERB -> Token.Tag.VERB;
      case FINITE -> r.lemma().equals("быть") ? Token.Tag.AUXILIARY : Token.Tag.VERB;
      case NUMERAL -> Token.Tag.NUMBER;
      case PRONOUN, POSSESSIVE -> Token.Tag.PRONOUN;
      case ADVERB, PREDICATIVE, PARENTHESIS -> Token.Tag.ADVERB;
      case PREPOSITION -> Token.Tag.PREPOSITION;
      case CONJUNCTION ->
          COORDINATORS.contains(r.lemma()) || !Subordinators.has(r.lemma())
              ? Token.Tag.CONJUNCTION
              : Token.Tag.SUBORDINATOR;
      case PARTICLE -> Token.Tag.PARTICLE;
      case MARK -> Token.Tag.MARK;
      case INTERJECTION, OTHER -> word.wordlike() ? Token.Tag.OTHER : Token.Tag.MARK;
    };
  }

  /** The dictionary's tag; empty for a mark and for a number in digits. */
  static String features(Reading r) {
    return r.part() == Part.MARK || r.shape().tag().equals("NumC") ? "" : r.shape().tag();
  }
}
