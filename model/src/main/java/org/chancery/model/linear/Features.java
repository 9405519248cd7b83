package org.chancery.model.linear;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.text.pair.Pair;

/**
 * What the linear reader sees of a pair, each feature as the number of its bucket (Weinberger and
 * others, 2009, "Feature Hashing"): words alone, in twos and threes; pieces of three to five
 * letters; words by their distance from the actor and the recipient; words between the two; the
 * trigger.
 *
 * <p>Types are told from all of these, and there are many buckets; everything else is told from
 * words alone, and there are few.
 */
public final class Features {

  public static final int WIDE = 1 << 16;
  public static final int NARROW = 1 << 14;

  private static final int NEAR = 3;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  private final Set<Integer> wide = new TreeSet<>();
  private final Set<Integer> narrow = new TreeSet<>();
  private final int[] forTypes;
  private final int[] forOthers;

  private Features(Words words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      both("1 " + word);
      both("s " + word.substring(0, Math.min(LONGEST, word.length())));
      wide("2 " + word + " " + words.get(i + 1));
      wide("3 " + word + " " + words.get(i + 1) + " " + words.get(i + 2));
      letters(word);
      if (words.isTrigger(i)) {
        both("v " + word);
        both("v2 " + word + " " + words.get(i + 1));
        both("v1 " + words.get(i - 1) + " " + word);
      }
    }
    around(words, Words.ACTOR);
    around(words, Words.RECIPIENT);
    between(words);
    forTypes = array(wide);
    forOthers = array(narrow);
    wide.clear();
    narrow.clear();
  }

  /** The buckets of a pair. */
  public static Features of(Pair pair) {
    return new Features(new Words(pair));
  }

  private void letters(String word) {
    String whole = "<" + word + ">";
    for (int size = SHORTEST; size <= LONGEST; size++) {
      for (int from = 0; from + size <= whole.length(); from++) {
        wide("c " + whole.substring(from, from + size));
      }
    }
  }

  private void around(Words words, String sign) {
    int place = words.find(sign);
    for (int distance = -NEAR; distance <= NEAR && place >= 0; distance++) {
      if (distance != 0) {
        wide(sign + distance + " " + words.get(place + distance));
        wide(
            sign
                + distance
                + "+ "
                + words.get(place + distance)
                + " "
                + words.get(place + distance + 1));
      }
    }
  }

  private void between(Words words) {
    int actor = words.find(Words.ACTOR);
    int recipient = words.find(Words.RECIPIENT);
    if (actor < 0 || recipient < 0) {
      wide("alone");
      return;
    }
    String order = actor < recipient ? "ar " : "ra ";
    wide(order);
    for (int i = Math.min(actor, recipient) + 1; i < Math.max(actor, recipient); i++) {
      wide(order + words.get(i));
      wide(order + words.get(i) + " " + words.get(i + 1));
    }
  }

  private void wide(String feature) {
    wide.add(Math.floorMod(hash(feature), WIDE));
  }

  private void both(String feature) {
    wide(feature);
    narrow.add(Math.floorMod(hash(feature), NARROW));
  }

  /** FNV-1a over UTF-16, its bits stirred; the same on every machine and for ever. */
  private static int hash(String feature) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 15;
    hash *= 0x2c1b3c6d;
    return hash ^ hash >>> 12;
  }

  /** Buckets for types, each once, ascending; the array is shared. */
  public int[] wide() {
    return forTypes;
  }

  /** Buckets for everything else, each once, ascending; the array is shared. */
  public int[] narrow() {
    return forOthers;
  }

  private static int[] array(Set<Integer> buckets) {
    return buckets.stream().mapToInt(b -> b).toArray();
  }
}
