package org.chancery.cli;

import java.util.List;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the places of a source and a target.
 *
 * @param source place in {@code text}, or null where it is not there
 * @param target likewise
 */
record MarkedPair(String text, @Nullable Span source, @Nullable Span target) {

  private static final List<String> TAGS = List.of("<s>", "</s>", "<t>", "</t>");

  /** Looks the words up, in any case of letters; blank words are nowhere. */
  static MarkedPair found(String sentence, String source, String target) {
    return new MarkedPair(sentence, find(sentence, source), find(sentence, target));
  }

  /** Reads {@code <s>…</s>} and {@code <t>…</t>}; a tag that is not there leaves its place null. */
  static MarkedPair marked(String marked) {
    StringBuilder text = new StringBuilder();
    int[] at = {-1, -1, -1, -1};
    int i = 0;
    while (i < marked.length()) {
      int tag = tagAt(marked, i);
      if (tag < 0) {
        text.append(marked.charAt(i++));
      } else {
        at[tag] = text.length();
        i += TAGS.get(tag).length();
      }
    }
    return new MarkedPair(text.toString(), span(at[0], at[1]), span(at[2], at[3]));
  }

  /** This, with what it does not know taken from another reading of the same sentence. */
  MarkedPair or(String otherSource, String otherTarget) {
    return new MarkedPair(
        text,
        source == null ? find(text, otherSource) : source,
        target == null ? find(text, otherTarget) : target);
  }

  private static int tagAt(String marked, int i) {
    for (int tag = 0; tag < TAGS.size(); tag++) {
      if (marked.startsWith(TAGS.get(tag), i)) {
        return tag;
      }
    }
    return -1;
  }

  private static @Nullable Span span(int start, int end) {
    return start >= 0 && end > start ? new Span(start, end) : null;
  }

  private static @Nullable Span find(String text, String words) {
    String wanted = words.strip();
    if (wanted.isEmpty()) {
      return null;
    }
    int exact = text.indexOf(wanted);
    for (int i = 0; exact < 0 && i + wanted.length() <= text.length(); i++) {
      exact = text.regionMatches(true, i, wanted, 0, wanted.length()) ? i : -1;
    }
    return exact < 0 ? null : new Span(exact, exact + wanted.length());
  }
}
