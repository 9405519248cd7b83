package org.chancery.model.piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chancery.text.pair.Pair;
import org.chancery.text.span.Span;

/**
 * Writes a pair as pieces, with unused pieces of the vocabulary before and after what is marked
 * (entity markers: Baldini Soares and others, 2019, "Matching the Blanks").
 */
public final class PairPieces {

  /** Longer sentences are cut around their markers. */
  public static final int LONGEST = 192;

  /** Pieces that stand for something of ours: an opening and a closing one a slot, and the mask. */
  public static final int OWN = 2 * MarkedPieces.SLOTS + 1;

  private static final int FIRST_UNUSED = 1;

  private final WordPiece words;
  private final int first;
  private final int last;
  private final int[] own = new int[OWN];

  /** For one vocabulary, which must have unused pieces. */
  public PairPieces(Vocabulary vocabulary, boolean lowerCase) {
    words = new WordPiece(vocabulary, lowerCase);
    first = vocabulary.number("[CLS]");
    last = vocabulary.number("[SEP]");
    for (int i = 0; i < OWN; i++) {
      own[i] = vocabulary.number("[unused" + (FIRST_UNUSED + i) + "]");
    }
  }

  /** The numbers of our own pieces: opening and closing one of each slot, and last the mask. */
  public int[] own() {
    return own.clone();
  }

  /** The piece that stands for a name that is not to be seen. */
  public int mask() {
    return own[OWN - 1];
  }

  /** A marker and where it goes; of several at one place those that close go first. */
  private record Marker(int place, int slot, boolean opens) {}

  /** Cuts the sentence and marks what is known of the pair. */
  public MarkedPieces of(Pair pair) {
    List<Integer> numbers = new ArrayList<>();
    int[] opens = {-1, -1, -1};
    int[] closes = {-1, -1, -1};
    numbers.add(first);
    int at = 0;
    for (Marker marker : markers(pair)) {
      words.cut(pair.text().substring(at, marker.place()), numbers::add);
      at = marker.place();
      (marker.opens() ? opens : closes)[marker.slot()] = numbers.size();
      numbers.add(own[2 * marker.slot() + (marker.opens() ? 0 : 1)]);
    }
    words.cut(pair.text().substring(at), numbers::add);
    numbers.add(last);
    int[] all = numbers.stream().mapToInt(n -> n).toArray();
    return new MarkedPieces(all, opens, closes).cut(LONGEST);
  }

  private static List<Marker> markers(Pair pair) {
    List<Marker> markers = new ArrayList<>();
    List<Span> places = Arrays.asList(pair.actor(), pair.recipient(), pair.trigger());
    for (int slot = 0; slot < places.size(); slot++) {
      Span place = places.get(slot);
      if (place != null) {
        markers.add(new Marker(place.start(), slot, true));
        markers.add(new Marker(place.end(), slot, false));
      }
    }
    markers.sort(
        Comparator.comparingInt(Marker::place)
            .thenComparing(Marker::opens)
            .thenComparingInt(Marker::slot));
    return markers;
  }
}
