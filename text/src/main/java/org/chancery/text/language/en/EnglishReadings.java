package org.chancery.text.language.en;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What the dictionary's readings of a word allow. The tagger guesses rare words by their look and
 * calls "gratitude" an adjective; the dictionary knows better.
 */
final class EnglishReadings {

  /** Penn tags of the open classes; a word with any other reading is left to the tagger. */
  private static final Set<String> OPEN =
      Set.of(
          "NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ", "JJR", "JJS",
          "RB", "RBR", "RBS", "CD");

  /** Auxiliaries that a participle follows. */
  private static final Set<String> PERFECT = Set.of("be", "have", "get");

  private EnglishReadings() {}

  /**
   * The tagger's tag where the dictionary knows the word so, else the likeliest that it knows.
   *
   * @param last tag of the word before, {@link Tag#MARK} at the start
   */
  static Tag allowed(String word, Tag raw, Tag last, List<EnglishDictionary.Reading> readings) {
    if (readings.isEmpty() || raw == Tag.NAME && Character.isUpperCase(word.charAt(0))) {
      return raw;
    }
    boolean open = readings.stream().allMatch(r -> OPEN.contains(base(r)));
    if (!open || raw == Tag.AUXILIARY || fits(raw, readings)) {
      return raw;
    }
    boolean afterNoun = last == Tag.NOUN || last == Tag.NAME || last == Tag.PRONOUN;
    if (has(readings, "VB") && (afterNoun || raw == Tag.NOUN || !has(readings, "NN"))) {
      return finite(readings) || !has(readings, "JJ") ? Tag.VERB : Tag.ADJECTIVE;
    }
    if (has(readings, "NN")) {
      return Tag.NOUN;
    }
    if (has(readings, "CD")) {
      return Tag.NUMBER;
    }
    return has(readings, "JJ") ? Tag.ADJECTIVE : Tag.ADVERB;
  }

  private static boolean fits(Tag tag, List<EnglishDictionary.Reading> readings) {
    return switch (tag) {
      case NOUN, NAME -> has(readings, "NN") || has(readings, "VBG") || has(readings, "CD");
      case VERB -> has(readings, "VB");
      case ADJECTIVE -> has(readings, "JJ") || has(readings, "VBN") || has(readings, "VBG");
      case ADVERB -> has(readings, "RB");
      case NUMBER -> has(readings, "CD");
      default -> false;
    };
  }

  private static boolean finite(List<EnglishDictionary.Reading> readings) {
    return has(readings, "VBD") || has(readings, "VBZ") || has(readings, "VBP");
  }

  private static boolean has(List<EnglishDictionary.Reading> readings, String prefix) {
    return EnglishDictionary.first(readings, prefix) != null;
  }

  /** Dictionaries mark uncountable nouns and the like behind a colon: {@code NN:U}. */
  private static String base(EnglishDictionary.Reading reading) {
    int colon = reading.tag().indexOf(':');
    return colon < 0 ? reading.tag() : reading.tag().substring(0, colon);
  }

  /** Whether what follows this word is a bare verb: "to found", "will found". */
  static boolean wantsBareVerb(Token token) {
    return token.is(Tag.PARTICLE) && token.lemma().equals("to")
        || token.is(Tag.AUXILIARY) && !PERFECT.contains(token.lemma());
  }

  /**
   * The reading of a verb. A form that is the past of one verb and the base of another ("found",
   * "spoke", "fell") is the past, save where only a base can stand.
   */
  static EnglishDictionary.@Nullable Reading verb(
      String word, List<EnglishDictionary.Reading> readings, boolean bare) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!bare) {
      for (EnglishDictionary.Reading reading : readings) {
        boolean past = reading.tag().equals("VBD");
        if (past && !reading.lemma().equals(lower) && baseToo(lower, readings)) {
          return reading;
        }
      }
    }
    EnglishDictionary.Reading found = EnglishDictionary.first(readings, "VB");
    return found != null ? found : EnglishDictionary.first(readings, "MD");
  }

  private static boolean baseToo(String word, List<EnglishDictionary.Reading> readings) {
    return readings.stream().anyMatch(r -> r.tag().equals("VB") && r.lemma().equals(word));
  }
}
