package org.chancery.model.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.text.pair.Pair;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of a pair in small letters, names of the actor and the recipient each as one sign, so
 * that nothing is learned about countries, and digits as one word.
 */
final class Words {

  static final String ACTOR = "§a";
  static final String RECIPIENT = "§r";
  private static final String NUMBER = "§0";

  private final List<String> words = new ArrayList<>();
  private final List<Boolean> triggers = new ArrayList<>();

  Words(Pair pair) {
    String text = pair.text();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      if (contains(pair.actor(), at)) {
        at = end(pair.actor());
        add(ACTOR, false);
      } else if (contains(pair.recipient(), at)) {
        at = end(pair.recipient());
        add(RECIPIENT, false);
      } else if (Character.isLetterOrDigit(text.charAt(at))) {
        while (at < text.length()
            && Character.isLetterOrDigit(text.charAt(at))
            && !contains(pair.actor(), at)
            && !contains(pair.recipient(), at)) {
          at++;
        }
        add(word(text.substring(start, at)), contains(pair.trigger(), start));
      } else {
        at++;
        if (!Character.isWhitespace(text.charAt(start))) {
          add(text.substring(start, at), false);
        }
      }
    }
  }

  private void add(String word, boolean trigger) {
    words.add(word);
    triggers.add(trigger);
  }

  private static String word(String written) {
    return Character.isDigit(written.charAt(0)) ? NUMBER : written.toLowerCase(Locale.ROOT);
  }

  private static boolean contains(@Nullable Span span, int at) {
    return span != null && span.contains(at);
  }

  private static int end(@Nullable Span span) {
    return span == null ? 0 : span.end();
  }

  int size() {
    return words.size();
  }

  /** A word, or a sign for what lies outside of the sentence. */
  String get(int i) {
    return i < 0 ? "^" : i >= words.size() ? "$" : words.get(i);
  }

  boolean isTrigger(int i) {
    return triggers.get(i);
  }

  /** Where a sign stands, or -1. */
  int find(String sign) {
    return words.indexOf(sign);
  }
}
