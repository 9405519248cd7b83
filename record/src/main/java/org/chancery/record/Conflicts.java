package org.chancery.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.record.Conflict.Detail;
import org.chancery.record.Conflict.Version;
import org.chancery.text.claim.Status;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.QuantityMention.Role;
import org.chancery.text.mention.TimeValue;
import org.jspecify.annotations.Nullable;

/** Finds the details on which the claims of one event differ. */
public final class Conflicts {

  private Conflicts() {}

  /** By detail; money and counts of each unit, and the ranks of each party, by themselves. */
  public static List<Conflict> of(Event event) {
    List<CitedClaim> claims = event.claims();
    if (claims.size() == 1) {
      return List.of();
    }
    List<Conflict> conflicts = new ArrayList<>();
    add(conflicts, Detail.DATE, dates(claims));
    amounts(claims).forEach(versions -> add(conflicts, Detail.AMOUNT, versions));
    add(conflicts, Detail.STATUS, statuses(claims));
    add(conflicts, Detail.PLACE, versions(claims, Conflicts::town));
    levels(event).forEach(versions -> add(conflicts, Detail.LEVEL, versions));
    return conflicts;
  }

  private static void add(List<Conflict> conflicts, Detail detail, List<Version> versions) {
    if (versions.size() > 1) {
      conflicts.add(new Conflict(detail, versions));
    }
  }

  /** Claims by what they tell, the most told first. */
  private static List<Version> versions(
      List<CitedClaim> claims, Function<CitedClaim, @Nullable String> value) {
    Map<String, List<CitedClaim>> by = new TreeMap<>();
    for (CitedClaim claim : claims) {
      String told = value.apply(claim);
      if (told != null) {
        by.computeIfAbsent(told, key -> new ArrayList<>()).add(claim);
      }
    }
    return by.entrySet().stream()
        .map(entry -> new Version(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt((Version v) -> -v.claims().size()))
        .toList();
  }

  /** A day and the month that holds it agree; only dates that exclude some other are told. */
  private static List<Version> dates(List<CitedClaim> claims) {
    List<Version> all = versions(claims, c -> date(c.claim().date()));
    return all.stream()
        .filter(v -> all.stream().anyMatch(w -> excludes(v.value(), w.value())))
        .toList();
  }

  private static @Nullable String date(@Nullable TimeValue date) {
    if (date == null || date.bound() != TimeValue.Bound.EXACT) {
      return null;
    }
    return date.end() == null ? date.value() : date.value() + "/" + date.end();
  }

  private static boolean excludes(String a, String b) {
    return last(a).compareTo(first(b)) < 0 || last(b).compareTo(first(a)) < 0;
  }

  private static String first(String date) {
    return date.split("/")[0];
  }

  /** A text that sorts after every date inside the last day, month or year. */
  private static String last(String date) {
    String[] ends = date.split("/");
    return ends[ends.length - 1] + "~";
  }

  /** Numbers of one role and unit. A text that tells the other's number too is not in conflict. */
  private static List<List<Version>> amounts(List<CitedClaim> claims) {
    Map<String, List<CitedClaim>> counted = new TreeMap<>();
    for (CitedClaim claim : claims) {
      for (QuantityMention quantity : claim.claim().quantities()) {
        if (quantity.value() != null && quantity.role() != Role.ORDINAL) {
          counted.computeIfAbsent(sort(quantity), key -> new ArrayList<>()).add(claim);
        }
      }
    }
    return counted.entrySet().stream()
        .map(entry -> versions(entry.getValue(), c -> amount(c, entry.getKey())))
        .toList();
  }

  /** Counts are held against each other whatever the language calls what is counted. */
  private static String sort(QuantityMention quantity) {
    return quantity.role() == Role.COUNT ? "" : quantity.unit();
  }

  private static @Nullable String amount(CitedClaim claim, String sort) {
    return claim.claim().quantities().stream()
        .filter(q -> q.value() != null && q.role() != Role.ORDINAL && sort(q).equals(sort))
        .map(q -> String.valueOf(q.value()).replaceFirst("\\.0+$", "") + " " + sort)
        .map(String::strip)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  /** Denied against told; and planned, told after somebody told that it had happened. */
  private static List<Version> statuses(List<CitedClaim> claims) {
    List<Version> all = versions(claims, c -> status(c.claim().status()));
    boolean denied = all.stream().anyMatch(v -> v.value().equals(Status.DENIED.word()));
    return denied || all.size() > 1 && late(claims) ? all : List.of();
  }

  private static String status(Status status) {
    return status == Status.ONGOING ? Status.OCCURRED.word() : status.word();
  }

  private static boolean late(List<CitedClaim> claims) {
    return claims.stream()
        .filter(c -> c.claim().status().ahead())
        .anyMatch(
            plan ->
                claims.stream()
                    .filter(c -> !c.claim().status().ahead())
                    .anyMatch(fact -> before(fact, plan)));
  }

  private static boolean before(CitedClaim fact, CitedClaim plan) {
    var x = fact.document().published();
    var y = plan.document().published();
    return x != null && y != null && x.isBefore(y);
  }

  /** For each party the highest rank that a claim gives to its people; silence is no rank. */
  private static List<List<Version>> levels(Event event) {
    List<List<Version>> levels = new ArrayList<>();
    for (String party : event.parties()) {
      levels.add(versions(event.claims(), c -> level(c, party)));
    }
    return levels;
  }

  private static @Nullable String level(CitedClaim claim, String party) {
    Rank rank = Ranks.highest(new Event("", List.of(claim)), Set.of(party));
    return rank == Rank.UNTOLD || rank == Rank.OTHER ? null : party + " " + rank.name();
  }

  private static @Nullable String town(CitedClaim claim) {
    Place place = claim.claim().place();
    return place == null ? null : place.name();
  }
}
