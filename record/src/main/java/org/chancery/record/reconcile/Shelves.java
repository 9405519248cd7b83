package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Parts claims into groups that do not bear on each other: see {@link Shelf}. */
final class Shelves {

  private Shelves() {}

  /** The groups; one holds several parts where a reviewer put claims of them together. */
  static Collection<List<Profile>> groups(List<Profile> profiles, Constraints constraints) {
    Map<String, Integer> sizes = new HashMap<>();
    profiles.forEach(profile -> sizes.merge(profile.unit(), 1, Integer::sum));
    Map<String, List<Profile>> groups = new TreeMap<>();
    Map<String, String> labelOf = new HashMap<>();
    for (Profile profile : profiles) {
      int width = Shelf.width(sizes.getOrDefault(profile.unit(), 0));
      String label = profile.unit() + " " + Shelf.of(profile).part(width);
      groups.computeIfAbsent(label, key -> new ArrayList<>()).add(profile);
      labelOf.putIfAbsent(profile.key(), label);
    }
    Map<String, String> heads = new HashMap<>();
    for (Constraint constraint : constraints.same()) {
      String a = labelOf.get(constraint.a());
      String b = labelOf.get(constraint.b());
      if (a != null && b != null) {
        join(groups, heads, head(heads, a), head(heads, b));
      }
    }
    return groups.values();
  }

  private static void join(
      Map<String, List<Profile>> groups, Map<String, String> heads, String a, String b) {
    List<Profile> moved = a.equals(b) ? null : groups.remove(b);
    if (moved != null) {
      groups.computeIfAbsent(a, key -> new ArrayList<>()).addAll(moved);
      heads.put(b, a);
    }
  }

  private static String head(Map<String, String> heads, String label) {
    String head = label;
    for (String next = heads.get(head); next != null; next = heads.get(head)) {
      head = next;
    }
    return head;
  }
}
