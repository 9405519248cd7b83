package org.chancery.training.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.pair.Pair;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the tables write it: {@code <S>who acts</S> <V>acts</V> on <T>whom</T>}. Letters of
 * the markers may be small, as other collections write them.
 */
final class Marked {

  private static final Pattern MARKER = Pattern.compile("<(/?)([STVstv])>");
  private static final String SLOTS = "STV";

  private final int[] starts = {-1, -1, -1};
  private final int[] ends = {-1, -1, -1};
  private final StringBuilder text = new StringBuilder();

  /**
   * Reads a marked sentence.
   *
   * @throws IllegalArgumentException where a marker stands twice, is not closed, or holds nothing
   */
  Marked(String marked) {
    Matcher marker = MARKER.matcher(marked);
    int at = 0;
    while (marker.find()) {
      text.append(marked, at, marker.start());
      at = marker.end();
      int slot = SLOTS.indexOf(Character.toUpperCase(marker.group(2).charAt(0)));
      int[] places = marker.group(1).isEmpty() ? starts : ends;
      if (places[slot] >= 0) {
        throw new IllegalArgumentException("two markers " + marker.group());
      }
      places[slot] = text.length();
    }
    text.append(marked, at, marked.length());
    for (int slot = 0; slot < starts.length; slot++) {
      if (starts[slot] >= 0 != ends[slot] >= 0 || ends[slot] >= 0 && ends[slot] <= starts[slot]) {
        throw new IllegalArgumentException("marker " + SLOTS.charAt(slot) + " holds nothing");
      }
    }
  }

  Pair pair() {
    return new Pair(text.toString(), span(0), span(1), span(2));
  }

  private @Nullable Span span(int slot) {
    return starts[slot] < 0 ? null : new Span(starts[slot], ends[slot]);
  }
}
