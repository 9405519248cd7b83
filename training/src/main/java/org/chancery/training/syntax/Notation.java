package org.chancery.training.syntax;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.language.en.EnglishLessons;

/** Puts a teacher's Penn tags and CLEAR labels into the finer tags and coarser labels we learn. */
final class Notation {

  private static final Set<String> STANDING_ALONE =
      Set.of(
          "this", "that", "these", "those", "all", "both", "some", "many", "each", "another", "any",
          "either", "neither");

  private static final Set<String> BEFORE_NOUNS =
      Set.of("det", "predet", "preconj", "advmod", "punct");

  private static final Set<String> ODD =
      Set.of(
          ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", "SYM", "ADD", "AFX", "LS",
          "GW", "XX");

  private Notation() {}

  static String tag(String word, String penn, String label) {
    if (EnglishLessons.mark(word)) {
      return ",";
    }
    if (penn.startsWith("VB") && (label.equals("aux") || label.equals("auxpass"))) {
      return penn + "-A";
    }
    if ((penn.equals("IN") || penn.equals("WDT")) && label.equals("mark")) {
      return "IN-M";
    }
    if (penn.equals("DT")
        && STANDING_ALONE.contains(word.toLowerCase(Locale.ROOT))
        && !BEFORE_NOUNS.contains(label)) {
      return "DT-P";
    }
    return ODD.contains(penn) ? "NN" : penn;
  }

  static String label(String label) {
    return switch (label) {
      case "nsubjpass" -> "nsubj";
      case "csubjpass" -> "csubj";
      case "auxpass" -> "aux";
      case "predet", "preconj" -> "det";
      case "qmod" -> "nmod";
      case "oprd" -> "acomp";
      case "meta", "discourse", "punct", "intj", "vocative" -> "dep";
      default -> label;
    };
  }
}
