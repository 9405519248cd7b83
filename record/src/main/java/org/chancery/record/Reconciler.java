package org.chancery.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.chancery.text.mention.TimeValue;

/**
 * Puts claims that tell one happening together.
 *
 * <p>{@code new Reconciler().reconcile(coded).events()}
 *
 * <p>Claims are first parted into blocks of the same parties (predecessors folded), the same family
 * of kinds and the same year; only claims of one block are compared. Inside a block the most
 * exactly dated claims found the clusters, and a vaguer one joins a cluster only where it fits
 * every member of it and no second cluster: "in May" between two meetings in May stays alone rather
 * than be guessed. What a text tells once more is joined at last; see {@link Echoes}. The order of
 * the input does not matter.
 */
public final class Reconciler {

  private static final Comparator<CitedClaim> MOST_EXACT_FIRST =
      Comparator.comparing(
              (CitedClaim c) -> {
                TimeValue date = c.claim().date();
                return date == null ? 0 : -date.value().length();
              })
          .thenComparing(CitedClaim.BY_PUBLICATION);

  /** Every claim ends in exactly one event. */
  public Reconciliation reconcile(List<Coded> documents) {
    Map<String, List<CitedClaim>> blocks = new TreeMap<>();
    for (Coded coded : documents) {
      for (Claim claim : coded.claims()) {
        CitedClaim cited = new CitedClaim(coded.document(), claim);
        blocks.computeIfAbsent(block(claim), key -> new ArrayList<>()).add(cited);
      }
    }
    List<Event> clusters = new ArrayList<>();
    blocks.values().forEach(block -> clusters.addAll(cluster(block)));
    List<Event> events = new ArrayList<>(Echoes.join(clusters));
    events.sort(BY_DATE);
    return new Reconciliation(events, Fulfilments.find(events));
  }

  private static final Comparator<Event> BY_DATE =
      Comparator.comparing(
              (Event event) -> {
                TimeValue date = event.date();
                return date == null ? "9999" : date.value();
              })
          .thenComparing(event -> event.claims().getFirst(), CitedClaim.BY_PUBLICATION);

  private static String block(Claim claim) {
    TreeSet<String> parties = new TreeSet<>(Event.folded(claim.actors()));
    parties.addAll(Event.folded(claim.recipients()));
    TimeValue date = claim.date();
    String year = date == null ? "" : date.value().substring(0, Math.min(4, date.value().length()));
    return String.join("+", parties) + " " + Families.of(claim.kind()) + " " + year;
  }

  /** First the claims of each kind by themselves, then kinds that tell the same in other words. */
  private static List<Event> cluster(List<CitedClaim> block) {
    Map<String, List<List<CitedClaim>>> kinds = new TreeMap<>();
    for (CitedClaim claim : block) {
      kinds.computeIfAbsent(claim.claim().kind(), _ -> new ArrayList<>()).add(List.of(claim));
    }
    List<List<CitedClaim>> clusters = new ArrayList<>();
    kinds.values().forEach(kind -> clusters.addAll(merge(kind)));
    return (kinds.size() < 2 ? clusters : merge(clusters)).stream().map(Event::new).toList();
  }

  /** Puts each group to the only cluster that it fits, the most exactly dated groups first. */
  private static List<List<CitedClaim>> merge(List<List<CitedClaim>> groups) {
    List<List<CitedClaim>> clusters = new ArrayList<>();
    Map<String, List<List<CitedClaim>>> byMonth = new HashMap<>();
    groups.sort(Comparator.comparing(List::getFirst, MOST_EXACT_FIRST));
    for (List<CitedClaim> group : groups) {
      List<List<CitedClaim>> fitting = new ArrayList<>();
      for (List<CitedClaim> cluster : near(group.getFirst(), clusters, byMonth)) {
        if (group.stream().allMatch(claim -> fits(claim, cluster))) {
          fitting.add(cluster);
        }
      }
      if (fitting.size() == 1) {
        fitting.getFirst().addAll(group);
      } else {
        List<CitedClaim> fresh = new ArrayList<>(group);
        clusters.add(fresh);
        byMonth.computeIfAbsent(month(group.getFirst()), _ -> new ArrayList<>()).add(fresh);
      }
    }
    return clusters;
  }

  private static boolean fits(CitedClaim claim, List<CitedClaim> cluster) {
    return cluster.stream().allMatch(member -> Sameness.same(member, claim));
  }

  /** Clusters founded in the claim's month, or all of the year for a claim that tells no month. */
  private static List<List<CitedClaim>> near(
      CitedClaim claim,
      List<List<CitedClaim>> clusters,
      Map<String, List<List<CitedClaim>>> byMonth) {
    TimeValue date = claim.claim().date();
    if (date == null) {
      return List.of();
    }
    boolean month = date.value().length() >= 7 && date.end() == null;
    return month ? byMonth.getOrDefault(month(claim), List.of()) : clusters;
  }

  private static String month(CitedClaim claim) {
    TimeValue date = claim.claim().date();
    return date == null ? "" : date.value().substring(0, Math.min(7, date.value().length()));
  }
}
