package org.chancery.model.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.text.pair.Pair;

/**
 * What the linear reader sees, each feature as the number of its bucket (Weinberger and others,
 * 2009, "Feature Hashing"). Of the act: words alone, in twos and threes; pieces of three to five
 * letters; words by their distance from the actor and the recipient; words between the two; the
 * trigger, whole and in pieces. The names of the two are hidden. Of the topic: the words of the
 * whole sentence, names included, alone, in twos and in pieces.
 */
public final class Features {

  /** Buckets of either kind of features. */
  public static final int BUCKETS = 1 << 16;

  private static final int NEAR = 3;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  private int[] buckets = new int[1 << 10];
  private int count;

  private Features() {}

  /** Buckets of what passes between two, each once, ascending. */
  public static int[] act(Pair pair) {
    Features features = new Features();
    Words words = new Words(pair);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      features.add("1 " + word);
      features.add("2 " + word + " " + words.get(i + 1));
      features.add("3 " + word + " " + words.get(i + 1) + " " + words.get(i + 2));
      features.letters("c ", word, SHORTEST);
      if (words.isTrigger(i)) {
        features.add("v " + word);
        features.add("v2 " + word + " " + words.get(i + 1));
        features.add("v1 " + words.get(i - 1) + " " + word);
        features.letters("vc ", word, SHORTEST - 1);
      }
    }
    features.around(words, Words.ACTOR);
    features.around(words, Words.RECIPIENT);
    features.between(words);
    return features.array();
  }

  /** Buckets of what a sentence is about, each once, ascending. */
  public static int[] topic(String sentence) {
    Features features = new Features();
    List<String> words = words(sentence);
    for (int i = 0; i < words.size(); i++) {
      features.add("1 " + words.get(i));
      features.add("2 " + words.get(i) + " " + (i + 1 < words.size() ? words.get(i + 1) : "$"));
      features.letters("c ", words.get(i), SHORTEST);
    }
    return features.array();
  }

  private static List<String> words(String sentence) {
    String text = sentence.toLowerCase(Locale.ROOT).replace('ё', 'е');
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        words.add(Character.isDigit(text.charAt(start)) ? "0" : text.substring(start, at));
      }
      at++;
    }
    return words;
  }

  private void letters(String sign, String word, int shortest) {
    String whole = "<" + word + ">";
    for (int size = shortest; size <= LONGEST; size++) {
      for (int from = 0; from + size <= whole.length(); from++) {
        add(sign + whole.substring(from, from + size));
      }
    }
  }

  private void around(Words words, String sign) {
    int place = words.find(sign);
    for (int distance = -NEAR; distance <= NEAR && place >= 0; distance++) {
      if (distance != 0) {
        String word = words.get(place + distance);
        add(sign + distance + " " + word);
        add(sign + distance + "+ " + word + " " + words.get(place + distance + 1));
      }
    }
  }

  private void between(Words words) {
    int actor = words.find(Words.ACTOR);
    int recipient = words.find(Words.RECIPIENT);
    if (actor < 0 || recipient < 0) {
      add("alone");
      return;
    }
    String order = actor < recipient ? "ar " : "ra ";
    add(order);
    for (int i = Math.min(actor, recipient) + 1; i < Math.max(actor, recipient); i++) {
      add(order + words.get(i));
      add(order + words.get(i) + " " + words.get(i + 1));
    }
  }

  private void add(String feature) {
    if (count == buckets.length) {
      buckets = Arrays.copyOf(buckets, 2 * count);
    }
    buckets[count++] = Math.floorMod(hash(feature), BUCKETS);
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

  private int[] array() {
    Arrays.sort(buckets, 0, count);
    int size = 0;
    for (int i = 0; i < count; i++) {
      if (size == 0 || buckets[i] != buckets[size - 1]) {
        buckets[size++] = buckets[i];
      }
    }
    return Arrays.copyOf(buckets, size);
  }
}
