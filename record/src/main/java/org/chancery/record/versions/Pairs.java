package org.chancery.record.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds among many documents those that may be versions of one, without comparing all with all:
 * documents meet by the rarest things that they name (blocking), and where many name the same, only
 * those that were published next to each other meet (the sorted neighbourhood of Hernández and
 * Stolfo, SIGMOD 1995). Each document meets at most {@value #RAREST} times {@value #NEIGHBOURS}
 * others, so that the cost is that of sorting.
 */
public final class Pairs {

  /** Keys of a document by which it meets others. */
  private static final int RAREST = 12;

  /** Documents next in time that a document meets under one key. */
  private static final int NEIGHBOURS = 6;

  /** Share of what both name that both must name in common, by weight. */
  private static final double COMMON = 0.22;

  private static final double SHORTEST = 0.4;

  /**
   * Two documents that may be versions; an alignment decides.
   *
   * @param first index of the one in the list that was given
   * @param second index of the other, always greater
   * @param common weighed share of what they name in common
   */
  public record Candidate(int first, int second, double common) {}

  private final List<Profile> profiles;
  private final Map<String, Integer> frequency = new HashMap<>();

  private Pairs(List<Profile> profiles) {
    this.profiles = List.copyOf(profiles);
    for (Profile profile : profiles) {
      profile.keys().forEach(key -> frequency.merge(key, 1, Integer::sum));
    }
  }

  /**
   * The likely pairs, the likest first; no document is twice in pairs of the same two languages.
   */
  public static List<Candidate> among(List<Profile> profiles) {
    Pairs pairs = new Pairs(profiles);
    List<Candidate> candidates = new ArrayList<>();
    for (long met : pairs.meetings()) {
      int first = (int) (met >>> 32);
      int second = (int) met;
      double common = pairs.common(profiles.get(first), profiles.get(second));
      if (common >= COMMON) {
        candidates.add(new Candidate(first, second, common));
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::common)
            .reversed()
            .thenComparingInt(Candidate::first)
            .thenComparingInt(Candidate::second));
    return pairs.once(candidates);
  }

  private List<Candidate> once(List<Candidate> candidates) {
    Set<String> taken = new HashSet<>();
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : candidates) {
      String left = candidate.first() + ">" + profiles.get(candidate.second()).language();
      String right = candidate.second() + ">" + profiles.get(candidate.first()).language();
      if (!taken.contains(left) && !taken.contains(right)) {
        taken.add(left);
        taken.add(right);
        kept.add(candidate);
      }
    }
    return kept;
  }

  private Set<Long> meetings() {
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      int document = i;
      rarest(profiles.get(i))
          .forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(document));
    }
    Set<Long> meetings = new HashSet<>();
    for (List<Integer> block : blocks.values()) {
      block.sort(Comparator.comparing((Integer i) -> profiles.get(i).published()));
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < Math.min(block.size(), i + 1 + NEIGHBOURS); j++) {
          int first = Math.min(block.get(i), block.get(j));
          int second = Math.max(block.get(i), block.get(j));
          meetings.add((long) first << 32 | second);
        }
      }
    }
    return meetings;
  }

  private List<String> rarest(Profile profile) {
    return profile.keys().stream()
        .filter(key -> frequency.getOrDefault(key, 0) > 1)
        .sorted(
            Comparator.comparing((String key) -> frequency.getOrDefault(key, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(RAREST)
        .toList();
  }

  /** Jaccard's index, rare things weighing more; 0 where one is much shorter than the other. */
  private double common(Profile a, Profile b) {
    double shorter = Math.min(a.length(), b.length());
    if (shorter < SHORTEST * Math.max(a.length(), b.length())) {
      return 0;
    }
    double common = 0;
    double all = 0;
    for (String key : a.keys()) {
      double weight = weight(key);
      all += weight;
      common += b.keys().contains(key) ? weight : 0;
    }
    for (String key : b.keys()) {
      all += a.keys().contains(key) ? 0 : weight(key);
    }
    return all == 0 ? 0 : common / all;
  }

  private double weight(String key) {
    return Math.log1p((double) profiles.size() / frequency.getOrDefault(key, 1));
  }
}
