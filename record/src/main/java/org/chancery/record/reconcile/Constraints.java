package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What reviewers said of pairs of claims. It is always honoured; to take a judgement back, leave it
 * out. Keys of claims that are not there do no harm: the judgement waits for them.
 */
public final class Constraints {

  public static final Constraints NONE = new Constraints(List.of());

  private final List<Constraint> all;
  private final Map<String, String> leader = new HashMap<>();
  private final Map<String, List<String>> joined = new HashMap<>();
  private final Map<String, Set<String>> apart = new HashMap<>();

  /**
   * Takes judgements in any order.
   *
   * @throws IllegalArgumentException where they contradict each other: x is y, y is z, x is not z
   */
  public Constraints(Collection<Constraint> all) {
    this.all = List.copyOf(all);
    for (Constraint c : this.all) {
      if (c.same()) {
        leader.put(leader(c.a()), leader(c.b()));
        joined.computeIfAbsent(c.a(), key -> new ArrayList<>()).add(c.b());
        joined.computeIfAbsent(c.b(), key -> new ArrayList<>()).add(c.a());
      }
    }
    for (Constraint c : this.all) {
      if (!c.same()) {
        if (leader(c.a()).equals(leader(c.b()))) {
          throw new IllegalArgumentException(
              "judgements say of the claims %s and %s that they are and that they are not one event"
                  .formatted(c.a(), c.b()));
        }
        apart.computeIfAbsent(leader(c.a()), key -> new HashSet<>()).add(leader(c.b()));
        apart.computeIfAbsent(leader(c.b()), key -> new HashSet<>()).add(leader(c.a()));
      }
    }
  }

  /** Whether the judgement could be added without contradicting those that are there. */
  public boolean allows(Constraint more) {
    boolean joined = leader(more.a()).equals(leader(more.b()));
    boolean parted = apart(more.a(), more.b());
    return more.same() ? !parted : !joined;
  }

  /** Pairs that a reviewer put together. */
  List<Constraint> same() {
    return all.stream().filter(Constraint::same).toList();
  }

  /** Keys of the claims that a reviewer put together with this one, itself left out. */
  public List<String> joined(String key) {
    return joined.getOrDefault(key, List.of());
  }

  /** Whether any claims were said not to be the same. */
  boolean part() {
    return !apart.isEmpty();
  }

  /** Whether a reviewer said of them, or of claims joined with them, that they are not the same. */
  boolean apart(String a, String b) {
    return apart.getOrDefault(leader(a), Set.of()).contains(leader(b));
  }

  List<Constraint> all() {
    return all;
  }

  private String leader(String key) {
    String found = key;
    while (!leader.getOrDefault(found, found).equals(found)) {
      found = leader.getOrDefault(found, found);
    }
    return found;
  }
}
