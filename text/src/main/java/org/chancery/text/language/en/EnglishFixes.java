package org.chancery.text.language.en;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.resource.Table;

/**
 * Corrects the tagger where grammar leaves no choice: after a determiner no finite verb stands,
 * after a modal no noun does, closed classes are what they are, and a word that the dictionary
 * knows in one part of speech alone is that.
 */
final class EnglishFixes {

  private final Set<String> prepositions;
  private final Set<String> modals;
  private final Set<String> owners;

  /**
   * Makes the corrections.
   *
   * @param closed the table {@code closed-classes.tsv}
   */
  EnglishFixes(Table closed) {
    prepositions = EnglishSplitter.words(closed, "preposition");
    modals = EnglishSplitter.words(closed, "modal");
    owners = EnglishSplitter.words(closed, "owner");
  }

  /** The tag of word {@code i}, given the tagger's and the tokens before it. */
  Tag tag(
      String[] words,
      int i,
      Tag raw,
      List<EnglishDictionary.Reading> readings,
      List<Token> before) {
    String word = words[i];
    String lower = word.toLowerCase(Locale.ROOT);
    if (!Character.isLetterOrDigit(word.charAt(0))) {
      return lower.equals("'s") ? Tag.PARTICLE : raw == Tag.NUMBER ? raw : Tag.MARK;
    }
    if (Character.isDigit(word.charAt(0))) {
      return compound(word) ? Tag.ADJECTIVE : Tag.NUMBER;
    }
    if (prepositions.contains(lower) && raw != Tag.NAME) {
      return Tag.PREPOSITION;
    }
    Tag known = byDictionary(raw, readings);
    return before.isEmpty() ? known : byNeighbour(known, readings, before.getLast());
  }

  /** A word that no dictionary knows as a verb is none. */
  private static Tag byDictionary(Tag raw, List<EnglishDictionary.Reading> readings) {
    boolean verbal = EnglishDictionary.first(readings, "VB") != null;
    if (raw != Tag.VERB || verbal || readings.isEmpty()) {
      return raw;
    }
    return EnglishDictionary.first(readings, "NN") != null ? Tag.NOUN : Tag.ADJECTIVE;
  }

  /** "15-strong", "four-member": a number that describes. */
  private static boolean compound(String word) {
    return word.indexOf('-') > 0 && Character.isLetter(word.charAt(word.length() - 1));
  }

  private Tag byNeighbour(Tag raw, List<EnglishDictionary.Reading> readings, Token last) {
    boolean verbal = EnglishDictionary.first(readings, "VB") != null;
    boolean nominal = EnglishDictionary.first(readings, "NN") != null;
    if (raw == Tag.VERB && nominal && finite(readings) && opensNounPhrase(last)) {
      return Tag.NOUN;
    }
    if (raw == Tag.NOUN && last.is(Tag.AUXILIARY) && modals.contains(last.lemma())) {
      return verbal ? Tag.VERB : raw;
    }
    if (raw == Tag.VERB && last.is(Tag.PREPOSITION) && describing(readings)) {
      return Tag.ADJECTIVE;
    }
    return raw;
  }

  /** "of existing agreements": a participle that the dictionary also lists as an adjective. */
  private static boolean describing(List<EnglishDictionary.Reading> readings) {
    return EnglishDictionary.first(readings, "JJ") != null
        && EnglishDictionary.first(readings, "VBG") != null;
  }

  private static boolean finite(List<EnglishDictionary.Reading> readings) {
    return readings.stream()
        .map(EnglishDictionary.Reading::tag)
        .anyMatch(tag -> tag.equals("VB") || tag.equals("VBP") || tag.equals("VBZ"));
  }

  private boolean opensNounPhrase(Token last) {
    boolean article =
        last.is(Tag.DETERMINER) && !last.lemma().equals("that") && !last.lemma().equals("both");
    return article || owners.contains(last.lemma()) || last.text().equals("’s");
  }
}
