package org.chancery.record.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of what lines of two tellings name is named on both sides. */
final class Likening {

  /** Likeness of lines that name nothing: neither for nor against. */
  static final double NEUTRAL = 0.28;

  /** How much must be named before likeness moves away from the neutral. */
  private static final double INERTIA = 0.8;

  private record Weighed(Trait trait, double weight) {}

  private final List<List<Weighed>> first;
  private final List<List<Weighed>> second;
  private final List<Set<String>> firstKeys;
  private final List<Set<String>> secondKeys;

  Likening(Telling a, Telling b) {
    List<List<Trait>> x = a.lines().stream().map(line -> Traits.of(a, line)).toList();
    List<List<Trait>> y = b.lines().stream().map(line -> Traits.of(b, line)).toList();
    firstKeys = x.stream().map(Likening::keys).toList();
    secondKeys = y.stream().map(Likening::keys).toList();
    Map<String, Integer> frequency = new HashMap<>();
    firstKeys.forEach(keys -> keys.forEach(key -> frequency.merge(key, 1, Integer::sum)));
    secondKeys.forEach(keys -> keys.forEach(key -> frequency.merge(key, 1, Integer::sum)));
    int lines = x.size() + y.size();
    first = weigh(x, frequency, lines, known(secondKeys));
    second = weigh(y, frequency, lines, known(firstKeys));
  }

  private static Set<String> keys(List<Trait> traits) {
    Set<String> keys = new HashSet<>();
    traits.forEach(trait -> keys.addAll(trait.keys()));
    return keys;
  }

  private static Set<String> known(List<Set<String>> lines) {
    Set<String> all = new HashSet<>();
    lines.forEach(all::addAll);
    return all;
  }

  /** Rare traits say more; unsure ones that the other telling lacks altogether say nothing. */
  private static List<List<Weighed>> weigh(
      List<List<Trait>> lines, Map<String, Integer> frequency, int count, Set<String> known) {
    List<List<Weighed>> all = new ArrayList<>(lines.size());
    for (List<Trait> traits : lines) {
      List<Weighed> weighed = new ArrayList<>(traits.size());
      for (Trait trait : traits) {
        int rarest = trait.keys().stream().mapToInt(frequency::get).min().orElse(1);
        double rarity = Math.log1p((double) count / rarest) / Math.log1p(count);
        if (trait.sure() || trait.keys().stream().anyMatch(known::contains)) {
          weighed.add(new Weighed(trait, trait.weight() * rarity));
        }
      }
      all.add(weighed);
    }
    return all;
  }

  /** Likeness of the lines {@code [i, i + m)} of the first and {@code [j, j + n)} of the second. */
  double of(int i, int m, int j, int n) {
    Set<String> left = union(firstKeys, i, m);
    Set<String> right = union(secondKeys, j, n);
    double[] sums = new double[2];
    add(first, i, m, right, sums);
    add(second, j, n, left, sums);
    return (sums[0] + INERTIA * NEUTRAL) / (sums[1] + INERTIA);
  }

  private static Set<String> union(List<Set<String>> lines, int from, int count) {
    if (count == 1) {
      return lines.get(from);
    }
    Set<String> union = new HashSet<>(lines.get(from));
    union.addAll(lines.get(from + 1));
    return union;
  }

  private static void add(
      List<List<Weighed>> lines, int from, int count, Set<String> other, double[] sums) {
    for (int i = from; i < from + count; i++) {
      for (Weighed weighed : lines.get(i)) {
        boolean shown = false;
        for (String key : weighed.trait().keys()) {
          shown |= other.contains(key);
        }
        sums[0] += shown ? weighed.weight() : 0;
        sums[1] += weighed.weight();
      }
    }
  }

  /** Share of what line {@code i} of the first names that any of the second's lines name too. */
  double shown(boolean inFirst, int line, int from, int to) {
    List<Weighed> own = (inFirst ? first : second).get(line);
    List<Set<String>> others = inFirst ? secondKeys : firstKeys;
    Set<String> near = new HashSet<>();
    others.subList(Math.max(0, from), Math.min(others.size(), to)).forEach(near::addAll);
    double sum = 0;
    double all = 0;
    for (Weighed weighed : own) {
      all += weighed.weight();
      sum += weighed.trait().keys().stream().anyMatch(near::contains) ? weighed.weight() : 0;
    }
    return all == 0 ? NEUTRAL : sum / all;
  }
}
