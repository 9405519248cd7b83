package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.record.Event;
import org.chancery.record.Link;
import org.chancery.record.LinkKind;
import org.chancery.record.Merge;

/** Reconciles the claims of one unit: blocking, scoring, clustering, linking. */
final class UnitReconciler {

  private final List<Profile> profiles;
  private final Constraints constraints;

  private UnitReconciler(List<Profile> profiles, Constraints constraints) {
    this.profiles = profiles.stream().sorted(Profile.ORDER).toList();
    this.constraints = constraints;
  }

  static UnitResult reconcile(List<Profile> profiles, Constraints constraints) {
    return new UnitReconciler(profiles, constraints).result();
  }

  private UnitResult result() {
    List<Clusters.Edge> edges = edges();
    Clusters clusters = new Clusters(profiles, edges, constraints);
    List<Told> told = new ArrayList<>();
    Told[] of = new Told[profiles.size()];
    for (List<Integer> cluster : clusters.clusters()) {
      Told event = Told.of(cluster.stream().map(profiles::get).toList());
      told.add(event);
      cluster.forEach(i -> of[i] = event);
    }
    List<Link> links = new ArrayList<>(doubts(edges, of));
    links.addAll(Links.find(told));
    return new UnitResult(
        told.stream().map(Told::event).toList(), links, merges(clusters.joins(), of));
  }

  /** Pairs of which at least a doubt remains: those of each block, and readings of one text. */
  private List<Clusters.Edge> edges() {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      blocks.computeIfAbsent(profiles.get(i).block(), key -> new ArrayList<>()).add(i);
    }
    List<Clusters.Edge> edges = new ArrayList<>();
    for (List<Integer> block : blocks.values()) {
      List<Profile> members = block.stream().map(profiles::get).toList();
      for (long pair : Candidates.of(members)) {
        int a = block.get(Candidates.first(pair));
        int b = block.get(Candidates.second(pair));
        consider(a, b, edges);
      }
    }
    overlaps(edges);
    return edges;
  }

  private void consider(int a, int b, List<Clusters.Edge> edges) {
    double score = Scoring.score(profiles.get(a), profiles.get(b)).total();
    if (score >= Weights.DOUBT) {
      edges.add(new Clusters.Edge(a, b, score));
    }
  }

  /** The same words may have been read as acts of two blocks. The profiles are in text order. */
  private void overlaps(List<Clusters.Edge> edges) {
    for (int a = 0; a < profiles.size(); a++) {
      Profile first = profiles.get(a);
      for (int b = a + 1; b < profiles.size() && overlap(first, profiles.get(b)); b++) {
        if (!first.block().equals(profiles.get(b).block())) {
          consider(a, b, edges);
        }
      }
    }
  }

  private static boolean overlap(Profile first, Profile next) {
    return first.document().equals(next.document())
        && next.cited().claim().quote().start() < first.cited().claim().quote().end();
  }

  private Map<String, List<Merge>> merges(List<Clusters.Join> joins, Told[] of) {
    Map<String, List<Merge>> merges = new HashMap<>();
    for (Clusters.Join join : joins) {
      Profile a = profiles.get(join.a());
      Profile b = profiles.get(join.b());
      Score score = Scoring.score(a, b);
      merges
          .computeIfAbsent(of[join.a()].id(), id -> new ArrayList<>())
          .add(new Merge(a.key(), b.key(), score.total(), score.evidence(), join.judged()));
    }
    return merges;
  }

  /** The best pair of each two events that may be one after all. */
  private List<Link> doubts(List<Clusters.Edge> edges, Told[] of) {
    Map<String, Link> doubts = new TreeMap<>();
    edges.stream()
        .filter(edge -> !of[edge.a()].id().equals(of[edge.b()].id()))
        .sorted(Comparator.comparingDouble(edge -> -edge.score()))
        .forEach(edge -> doubt(edge, of, doubts));
    return List.copyOf(doubts.values());
  }

  private void doubt(Clusters.Edge edge, Told[] of, Map<String, Link> doubts) {
    Profile a = profiles.get(edge.a());
    Profile b = profiles.get(edge.b());
    Event x = of[edge.a()].event();
    Event y = of[edge.b()].event();
    boolean sooner = x.id().compareTo(y.id()) < 0;
    boolean two = a.unit().contains("+");
    if (two && !constraints.apart(a.key(), b.key()) && !excluded(of[edge.a()], of[edge.b()])) {
      Link link =
          new Link(
              LinkKind.SAME_AS,
              sooner ? x.id() : y.id(),
              sooner ? y.id() : x.id(),
              Scoring.score(a, b).evidence());
      doubts.putIfAbsent(link.from() + " " + link.to(), link);
    }
  }

  private static boolean excluded(Told a, Told b) {
    return a.profiles().stream()
        .limit(MOST)
        .anyMatch(
            p -> b.profiles().stream().limit(MOST).anyMatch(q -> Scoring.score(p, q).vetoed()));
  }

  private static final int MOST = 10;
}
