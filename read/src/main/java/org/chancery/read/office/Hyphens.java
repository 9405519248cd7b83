package org.chancery.read.office;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the lines of a block, and the words that were cut at their ends. */
final class Hyphens {

  /** First parts after which a hyphen is the word's own. */
  private static final Set<String> PREFIXES =
      Set.of(
          "non",
          "self",
          "long",
          "short",
          "high",
          "low",
          "well",
          "vice",
          "cross",
          "multi",
          "anti",
          "pro",
          "ex",
          "mid",
          "semi",
          "half",
          "north",
          "south",
          "east",
          "west",
          "year",
          "day",
          "deputy",
          "counter",
          "co",
          "вице",
          "экс",
          "северо",
          "юго",
          "пресс",
          "премьер",
          "социально",
          "торгово",
          "военно",
          "научно");

  private static final Pattern CUT =
      Pattern.compile("(\\p{L}+)[-\\u2010\\u00AD]\\s*\\n\\s*(\\p{Ll}+)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  private final Set<String> words;

  private Hyphens(Set<String> words) {
    this.words = words;
  }

  /** Knows the words of {@code text}: what it writes elsewhere in one piece is joined so. */
  static Hyphens of(String text) {
    Set<String> words = new HashSet<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(m.group().toLowerCase(Locale.ROOT));
    }
    return new Hyphens(words);
  }

  String join(String block) {
    Matcher m = CUT.matcher(block);
    StringBuilder joined = new StringBuilder();
    while (m.find()) {
      String first = m.group(1);
      String rest = m.group(2);
      m.appendReplacement(
          joined, Matcher.quoteReplacement(keeps(first, rest) ? first + "-" + rest : first + rest));
    }
    m.appendTail(joined);
    return joined
        .toString()
        .replaceAll("(?<=[-\\u2013/])\\s*\\n\\s*(?=\\p{Lu})", "")
        .replaceAll("\\s*\\n\\s*", " ");
  }

  private boolean keeps(String first, String rest) {
    String one = (first + rest).toLowerCase(Locale.ROOT);
    String two = (first + "-" + rest).toLowerCase(Locale.ROOT);
    return !words.contains(one)
        && (words.contains(two) || PREFIXES.contains(first.toLowerCase(Locale.ROOT)));
  }
}
