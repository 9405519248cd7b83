package org.chancery.text.language.en;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends tags where the words around leave no choice. */
final class EnglishTagRepairs {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "our");

  private final String[] words;
  private final String[] tags;
  private final List<List<EnglishDictionary.Reading>> known;

  EnglishTagRepairs(String[] words, String[] tags, List<List<EnglishDictionary.Reading>> known) {
    this.words = words;
    this.tags = tags;
    this.known = known;
  }

  void mend() {
    if (tags.length > 1 && tags[0].equals("VBN") && deed()) {
      tags[0] = "VBD";
    }
    for (int i = 1; i < words.length; i++) {
      if (tags[i].equals("VBG") && alone(i)) {
        tags[i] = "NN";
      } else if (tags[i].equals("VBZ") && plural(i)) {
        tags[i] = "NNS";
      }
    }
  }

  /** "<i>Trained</i> ninety nurses": an item that tells a deed leaves out who did it. */
  private boolean deed() {
    boolean object = Set.of("CD", "DT", "PRP$", "JJR").contains(tags[1]);
    return object && Arrays.stream(tags).noneMatch(Set.of("VBD", "VBZ", "VBP", "MD")::contains);
  }

  /** "on the <i>following</i> were signed": an article and no noun behind. */
  private boolean alone(int i) {
    boolean article = ARTICLES.contains(words[i - 1].toLowerCase(Locale.ROOT));
    String next = i + 1 < words.length ? tags[i + 1] : EnglishTags.MARK;
    return article
        && (next.equals("MD")
            || next.equals("IN")
            || next.equals(EnglishTags.MARK)
                && !words[Math.min(i + 1, words.length - 1)].equals(",")
            || next.startsWith("VB") && !next.equals("VBG") && !next.equals("VBN"));
  }

  /**
   * "training in the medical <i>fields</i>;": no verb ends a heading or an item without subject.
   */
  private boolean plural(int i) {
    boolean described = tags[i - 1].equals("JJ") || tags[i - 1].equals("NNP");
    boolean last =
        i + 1 == words.length || tags[i + 1].equals(EnglishTags.MARK) && i + 2 >= words.length;
    boolean sentence = words[words.length - 1].equals(".");
    return described && last && !sentence && EnglishDictionary.first(known.get(i), "NNS") != null;
  }
}
