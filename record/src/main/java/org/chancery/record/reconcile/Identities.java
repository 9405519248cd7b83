package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chancery.record.CitedClaim;
import org.chancery.record.Event;

/**
 * Names of events that outlive new claims. An event goes on under the name of the earlier event
 * with which it shares most claims, of two with as many under the name that sorts first; of an
 * event that fell apart the part with most of its claims keeps the name. What shares no claim with
 * any earlier event goes under its own id.
 *
 * @param names by the event's own id
 * @param successors of names that no event bears any more, the name of the event that holds most of
 *     the claims; names whose claims are all gone are left out
 */
public record Identities(Map<String, String> names, Map<String, String> successors) {

  public Identities {
    names = Map.copyOf(names);
    successors = Map.copyOf(successors);
  }

  private record Share(String name, String id, int claims) {}

  /**
   * Carries names on.
   *
   * @param before names of events by the keys of their claims
   * @param now events as they stand
   */
  public static Identities carry(Map<String, String> before, Collection<Event> now) {
    return carry(before, now, name -> false);
  }

  /**
   * Carries names on among some of the events.
   *
   * @param taken whether an event that is not among these bears the name already
   */
  public static Identities carry(
      Map<String, String> before, Collection<Event> now, Predicate<String> taken) {
    List<Share> shares = shares(before, now);
    Map<String, String> names = new HashMap<>();
    Set<String> borne = new HashSet<>();
    for (Share share : shares) {
      if (!names.containsKey(share.id()) && !borne.contains(share.name())) {
        names.put(share.id(), share.name());
        borne.add(share.name());
      }
    }
    for (Event event : now) {
      names.computeIfAbsent(event.id(), id -> fresh(id, borne, taken));
    }
    Map<String, String> successors = new HashMap<>();
    for (Share share : shares) {
      String heir = names.get(share.id());
      if (heir != null && !borne.contains(share.name())) {
        successors.putIfAbsent(share.name(), heir);
      }
    }
    return new Identities(names, successors);
  }

  /** An own id that another event bears as a name already gets a number. */
  private static String fresh(String id, Set<String> borne, Predicate<String> taken) {
    String name = id;
    for (int i = 2; taken.test(name) || !borne.add(name); i++) {
      name = id + "-" + i;
    }
    return name;
  }

  /** Most claims first. */
  private static List<Share> shares(Map<String, String> before, Collection<Event> now) {
    List<Share> shares = new ArrayList<>();
    for (Event event : now) {
      Map<String, Integer> counts = new TreeMap<>();
      for (CitedClaim claim : event.claims()) {
        String name = before.get(claim.key());
        if (name != null) {
          counts.merge(name, 1, Integer::sum);
        }
      }
      counts.forEach((name, claims) -> shares.add(new Share(name, event.id(), claims)));
    }
    shares.sort(
        Comparator.comparingInt(Share::claims)
            .reversed()
            .thenComparing(Share::name)
            .thenComparing(Share::id));
    return shares;
  }
}
