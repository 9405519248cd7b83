package org.chancery.text.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.resource.Table;
import org.chancery.text.scan.Piece;
import org.chancery.text.scan.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases with a value each, found in pieces of text, the longest first. A word that ends
 * in a star stands for itself with any ending.
 */
final class Phrases {

  /**
   * A phrase found.
   *
   * @param end index after its last piece
   */
  record Hit(int end, String value) {}

  private record Entry(List<String> keys, String value) {}

  /** By the first four letters of the first word, or all of it where it is shorter. */
  private final Map<String, List<Entry>> entries = new HashMap<>();

  void add(String phrase, String value) {
    List<String> keys = new ArrayList<>();
    for (Piece piece : Scanner.scan(phrase, 0, phrase.length())) {
      boolean star = piece.is("*") && !keys.isEmpty();
      if (star) {
        keys.set(keys.size() - 1, keys.getLast() + "*");
      } else {
        keys.add(piece.key());
      }
    }
    List<Entry> same = entries.computeIfAbsent(head(keys.getFirst()), k -> new ArrayList<>());
    same.add(new Entry(List.copyOf(keys), value));
    same.sort(
        (a, b) ->
            b.keys.size() != a.keys.size()
                ? b.keys.size() - a.keys.size()
                : b.keys.getFirst().length() - a.keys.getFirst().length());
  }

  /** Adds the words of a table under {@code column}. */
  static Phrases read(String file, String column) {
    Phrases phrases = new Phrases();
    for (Table.Row row : Table.read(file).rows()) {
      for (String phrase : row.list("words")) {
        phrases.add(phrase, row.get(column));
      }
    }
    return phrases;
  }

  @Nullable Hit at(List<Piece> pieces, int i) {
    if (i < 0 || i >= pieces.size()) {
      return null;
    }
    String key = pieces.get(i).key();
    for (int length = Math.min(4, key.length()); length > 0; length--) {
      Hit hit = among(entries.get(key.substring(0, length)), pieces, i);
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }

  private static @Nullable Hit among(@Nullable List<Entry> candidates, List<Piece> pieces, int i) {
    if (candidates == null) {
      return null;
    }
    for (Entry entry : candidates) {
      if (fits(entry.keys, pieces, i)) {
        return new Hit(i + entry.keys.size(), entry.value);
      }
    }
    return null;
  }

  private static boolean fits(List<String> keys, List<Piece> pieces, int from) {
    if (from + keys.size() > pieces.size()) {
      return false;
    }
    for (int k = 0; k < keys.size(); k++) {
      String key = keys.get(k);
      String found = pieces.get(from + k).key();
      boolean same =
          key.endsWith("*")
              ? found.startsWith(key.substring(0, key.length() - 1))
              : found.equals(key);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static String head(String key) {
    String bare = key.endsWith("*") ? key.substring(0, key.length() - 1) : key;
    return bare.substring(0, Math.min(4, bare.length()));
  }
}
