package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.record.Event;
import org.chancery.record.Link;
import org.chancery.record.Merge;
import org.chancery.record.Reconciliation;
import org.chancery.text.claim.Coded;

/**
 * Claims and their events as they stand while documents come and go. After every change it equals
 * what all the documents give at once; only the units that the change touches are reconciled anew.
 * Not for several threads at a time.
 */
public final class Standing {

  private final Map<String, List<Profile>> units = new TreeMap<>();
  private final Map<String, UnitResult> results = new TreeMap<>();

  /** Under which key the result of a unit stands: reviewers may join units. */
  private final Map<String, String> resultOf = new HashMap<>();

  private final Map<String, String> unitOf = new HashMap<>();
  private Constraints constraints;

  public Standing(Constraints constraints) {
    this.constraints = constraints;
  }

  /**
   * Adds documents.
   *
   * @return the units that were reconciled anew
   */
  public Set<String> add(Collection<Coded> documents) {
    Set<String> touched = new TreeSet<>();
    for (Coded coded : documents) {
      for (Profile profile : ProfileReader.read(coded)) {
        units.computeIfAbsent(profile.unit(), key -> new ArrayList<>()).add(profile);
        unitOf.putIfAbsent(profile.key(), profile.unit());
        touched.add(profile.unit());
      }
    }
    return refresh(touched);
  }

  /**
   * Takes out every claim of the documents with these ids.
   *
   * @return the units that were reconciled anew
   */
  public Set<String> remove(Set<String> documents) {
    Set<String> touched = new TreeSet<>();
    units.forEach(
        (unit, profiles) -> {
          if (profiles.removeIf(p -> documents.contains(p.document()))) {
            touched.add(unit);
          }
        });
    return refresh(touched);
  }

  /**
   * Puts these judgements in the place of those that held.
   *
   * @return the units that were reconciled anew
   */
  public Set<String> judge(Constraints judgements) {
    Set<String> touched = new TreeSet<>();
    for (Constraints some : List.of(constraints, judgements)) {
      for (Constraint c : some.all()) {
        for (String key : List.of(c.a(), c.b())) {
          String unit = unitOf.get(key);
          if (unit != null) {
            touched.add(unit);
          }
        }
      }
    }
    constraints = judgements;
    return refresh(touched);
  }

  /** What all claims come to. */
  public Reconciliation reconciliation() {
    List<Event> events = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    Map<String, List<Merge>> merges = new HashMap<>();
    for (UnitResult result : results.values()) {
      events.addAll(result.events());
      links.addAll(result.links());
      merges.putAll(result.merges());
    }
    return new Reconciliation(events, links, merges);
  }

  private Set<String> refresh(Set<String> touched) {
    Set<String> done = new HashSet<>();
    for (String unit : touched) {
      Set<String> joined = joined(unit);
      if (done.addAll(joined)) {
        String key = String.join(" & ", joined);
        List<Profile> profiles = new ArrayList<>();
        for (String u : joined) {
          results.remove(resultOf.getOrDefault(u, u));
          resultOf.put(u, key);
          profiles.addAll(units.getOrDefault(u, List.of()));
        }
        if (!profiles.isEmpty()) {
          results.put(key, UnitResult.of(Shelves.groups(profiles, constraints), constraints));
        }
      }
    }
    return done;
  }

  /** The unit with all those that a reviewer joined to it by a claim. */
  private Set<String> joined(String unit) {
    Set<String> joined = new TreeSet<>(Set.of(unit));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Constraint c : constraints.same()) {
        String a = unitOf.get(c.a());
        String b = unitOf.get(c.b());
        if (a != null && b != null && joined.contains(a) != joined.contains(b)) {
          joined.add(a);
          joined.add(b);
          grown = true;
        }
      }
    }
    return joined;
  }
}
