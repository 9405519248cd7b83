package org.chancery.text.language.en;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.language.Token.Tag;

/**
 * Parts of speech from the tags of the learned tagger: those of the Penn Treebank, save that a
 * helping verb has {@code -A} behind its tag, a word that opens a clause is {@code IN-M}, a
 * determiner that stands for a noun is {@code DT-P} and every mark is a comma.
 */
final class EnglishTags {

  static final String MARK = ",";
  static final String CLAUSE = "IN-M";

  private static final String HELPER = "-A";

  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m");

  /** Participles that lead phrases in. */
  private static final Set<String> LEADING =
      Set.of("including", "excluding", "regarding", "concerning");

  private static final Set<String> NOT = Set.of("not", "n't");
  private static final Set<String> CLAUSE_ADVERBS = Set.of("when", "whenever", "where", "wherever");

  private EnglishTags() {}

  static Tag tag(String word, String penn) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (penn.endsWith(HELPER) || penn.equals("MD")) {
      return Tag.AUXILIARY;
    }
    return switch (penn) {
      case "NN", "NNS" -> Tag.NOUN;
      case "NNP", "NNPS" -> Tag.NAME;
      case "VBG" ->
          LEADING.contains(lower) ? Tag.PREPOSITION : BE.contains(lower) ? Tag.AUXILIARY : Tag.VERB;
      case "VB", "VBD", "VBN", "VBP", "VBZ" -> BE.contains(lower) ? Tag.AUXILIARY : Tag.VERB;
      case "JJ", "JJR", "JJS" -> Tag.ADJECTIVE;
      case "RB", "RBR", "RBS" -> NOT.contains(lower) ? Tag.PARTICLE : Tag.ADVERB;
      case "WRB" -> CLAUSE_ADVERBS.contains(lower) ? Tag.SUBORDINATOR : Tag.ADVERB;
      case "DT", "PDT" -> Tag.DETERMINER;
      case "DT-P", "PRP", "PRP$", "WP", "WP$", "WDT", "EX" -> Tag.PRONOUN;
      case "IN", "RP" -> Tag.PREPOSITION;
      case CLAUSE -> Tag.SUBORDINATOR;
      case "TO", "POS" -> Tag.PARTICLE;
      case "CC" -> Tag.CONJUNCTION;
      case "CD" -> Tag.NUMBER;
      case MARK, "$" -> Tag.MARK;
      default -> Tag.OTHER;
    };
  }

  /** The tag without what was added to Penn's. */
  static String plain(String penn) {
    int hyphen = penn.indexOf('-');
    return hyphen > 0 ? penn.substring(0, hyphen) : penn;
  }

  static boolean verbal(String penn) {
    return penn.startsWith("VB") || penn.equals("MD");
  }
}
