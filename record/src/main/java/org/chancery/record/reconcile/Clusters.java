package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts the claims of one unit together, the best pairs first. Two clusters become one where a pair
 * of them scores high enough, no pair of them is vetoed, and no reviewer has parted them. Pairs of
 * exact dates go first; a claim that is told vaguely joins a cluster only where no second one fits
 * it about as well: "in May" between two meetings in May stays alone rather than be guessed.
 */
final class Clusters {

  /** Of two large clusters so many members each are compared, the first published. */
  private static final int COMPARED = 20;

  /** Two claims worth putting together. */
  record Edge(int a, int b, double score) {}

  /** Two claims that were put together, and whether a reviewer said so. */
  record Join(int a, int b, boolean judged) {}

  private final List<Profile> profiles;
  private final Constraints constraints;
  private final Map<Integer, List<Edge>> edgesOf = new HashMap<>();
  private final int[] leader;

  /** The same without what reviewers joined: what they said does not bear on other claims. */
  private final Map<Integer, List<Integer>> unasked = new HashMap<>();

  private final Map<Integer, List<Integer>> members = new HashMap<>();
  private final List<Join> joins = new ArrayList<>();

  Clusters(List<Profile> profiles, List<Edge> edges, Constraints constraints) {
    this.profiles = profiles;
    this.constraints = constraints;
    this.leader = new int[profiles.size()];
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
      members.put(i, new ArrayList<>(List.of(i)));
      unasked.put(i, new ArrayList<>(List.of(i)));
    }
    judged();
    for (Edge edge : edges) {
      edgesOf.computeIfAbsent(edge.a(), k -> new ArrayList<>()).add(edge);
      edgesOf.computeIfAbsent(edge.b(), k -> new ArrayList<>()).add(edge);
    }
    edges.stream()
        .filter(edge -> edge.score() >= Weights.MERGE)
        .sorted(best())
        .forEach(this::consider);
  }

  /** Exact dates first, then by score; at last by place, so that no tie is left to chance. */
  private Comparator<Edge> best() {
    return Comparator.comparing((Edge e) -> vague(e.a()) || vague(e.b()))
        .thenComparing(Comparator.comparingDouble(Edge::score).reversed())
        .thenComparingInt(Edge::a)
        .thenComparingInt(Edge::b);
  }

  /** Places in the list of profiles, cluster by cluster, in that list's order. */
  List<List<Integer>> clusters() {
    Map<Integer, List<Integer>> sorted = new TreeMap<>(members);
    return sorted.values().stream().map(list -> list.stream().sorted().toList()).toList();
  }

  List<Join> joins() {
    return joins;
  }

  /** Whether nothing in two clusters excludes that they are one. */
  boolean compatible(int a, int b) {
    double sum = 0;
    int count = 0;
    for (int x : some(a)) {
      for (int y : some(b)) {
        Score score = Scoring.score(profiles.get(x), profiles.get(y));
        if (score.vetoed()) {
          return false;
        }
        sum += score.total();
        count++;
      }
    }
    return sum >= Weights.MEAN * count && !parted(a, b);
  }

  private List<Integer> some(int i) {
    List<Integer> all = unasked.getOrDefault(i, List.of());
    return all.size() <= COMPARED ? all : all.stream().sorted().limit(COMPARED).toList();
  }

  private boolean parted(int a, int b) {
    if (!constraints.part()) {
      return false;
    }
    for (int x : members.getOrDefault(root(a), List.of())) {
      for (int y : members.getOrDefault(root(b), List.of())) {
        if (constraints.apart(profiles.get(x).key(), profiles.get(y).key())) {
          return true;
        }
      }
    }
    return false;
  }

  /** What reviewers joined, and what is the same claim of the same text, is joined unasked. */
  private void judged() {
    Map<String, Integer> byKey = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      Integer twin = byKey.putIfAbsent(profiles.get(i).key(), i);
      if (twin != null) {
        join(twin, i, false);
      }
    }
    for (Constraint constraint : constraints.same()) {
      Integer a = byKey.get(constraint.a());
      Integer b = byKey.get(constraint.b());
      if (a != null && b != null) {
        join(a, b, true);
      }
    }
  }

  private void consider(Edge edge) {
    if (root(edge.a()) != root(edge.b())
        && !guessed(edge.a(), edge)
        && !guessed(edge.b(), edge)
        && compatible(edge.a(), edge.b())) {
      join(edge.a(), edge.b(), false);
    }
  }

  /** Whether a vague claim would fit another cluster about as well, one that is not this one. */
  private boolean guessed(int claim, Edge edge) {
    if (!vague(claim)
        || !members.getOrDefault(root(claim), List.of()).stream().allMatch(this::vague)) {
      return false;
    }
    int chosen = edge.a() == claim ? edge.b() : edge.a();
    for (Edge rival : edgesOf.getOrDefault(claim, List.of())) {
      int other = rival.a() == claim ? rival.b() : rival.a();
      if (rival.score() > edge.score() - Weights.MARGIN
          && root(other) != root(chosen)
          && root(other) != root(claim)
          && !compatible(other, chosen)
          && compatible(other, claim)) {
        return true;
      }
    }
    return false;
  }

  private boolean vague(int i) {
    Window date = profiles.get(i).date();
    return date == null || !date.occasion();
  }

  private int root(int i) {
    while (leader[i] != i) {
      leader[i] = leader[leader[i]];
      i = leader[i];
    }
    return i;
  }

  /** Every member of a group knows the same list of them. */
  private void gather(int a, int b) {
    List<Integer> one = unasked.getOrDefault(a, new ArrayList<>());
    List<Integer> other = unasked.getOrDefault(b, new ArrayList<>());
    if (!one.contains(b)) {
      one.addAll(other);
      other.forEach(i -> unasked.put(i, one));
    }
  }

  private void join(int a, int b, boolean judged) {
    if (!judged) {
      gather(a, b);
    }
    int x = root(a);
    int y = root(b);
    if (x == y) {
      return;
    }
    int low = Math.min(x, y);
    int high = Math.max(x, y);
    leader[high] = low;
    List<Integer> moved = members.remove(high);
    if (moved != null) {
      members.getOrDefault(low, new ArrayList<>()).addAll(moved);
    }
    joins.add(new Join(Math.min(a, b), Math.max(a, b), judged));
  }
}
