package org.chancery.training.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds sentences that are nearly one: those whose sets of three words in a row have much in common
 * (Broder, 1997, "On the resemblance and containment of documents").
 */
final class Shingles {

  /** Two sentences. */
  record Twins(String one, String other, double likeness) {}

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int SIZE = 3;

  /** A shingle that so many sentences share says nothing about two of them. */
  private static final int COMMON = 40;

  private final UnaryOperator<String> reduce;
  private final double alike;

  /**
   * A finder.
   *
   * @param reduce what is done to each word first; an empty word is left out
   * @param alike the share of common shingles among all, 0 to 1, from which on two are twins
   */
  Shingles(UnaryOperator<String> reduce, double alike) {
    this.reduce = reduce;
    this.alike = alike;
  }

  /** Nearly the same words. */
  static Shingles words() {
    return new Shingles(word -> word.toLowerCase(Locale.ROOT), 0.5);
  }

  /** The same sentence about others: names and numbers do not count. */
  static Shingles skeletons() {
    return new Shingles(word -> Character.isLowerCase(word.charAt(0)) ? word : "", 0.6);
  }

  /** All pairs of different sentences that are nearly one, each pair once. */
  List<Twins> twins(Collection<String> sentences) {
    List<String> all = sentences.stream().distinct().toList();
    List<Set<String>> sets = all.stream().map(this::of).toList();
    Map<String, List<Integer>> index = new HashMap<>();
    List<Twins> twins = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Map<Integer, Integer> common = new HashMap<>();
      for (String shingle : sets.get(i)) {
        List<Integer> others = index.computeIfAbsent(shingle, s -> new ArrayList<>());
        if (others.size() < COMMON) {
          others.forEach(other -> common.merge(other, 1, Integer::sum));
          others.add(i);
        }
      }
      for (Map.Entry<Integer, Integer> other : common.entrySet()) {
        int united = sets.get(i).size() + sets.get(other.getKey()).size() - other.getValue();
        double likeness = (double) other.getValue() / united;
        if (likeness >= alike) {
          twins.add(new Twins(all.get(other.getKey()), all.get(i), likeness));
        }
      }
    }
    return twins;
  }

  private Set<String> of(String sentence) {
    List<String> words =
        WORD.matcher(sentence)
            .results()
            .map(MatchResult::group)
            .map(reduce)
            .filter(word -> !word.isEmpty())
            .toList();
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + SIZE <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + SIZE)));
    }
    return shingles;
  }
}
