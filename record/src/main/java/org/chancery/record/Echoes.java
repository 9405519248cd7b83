package org.chancery.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Passage;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.span.Span;

/**
 * Puts what a text tells once more to what it told first: a title or a later mention without a date
 * to the only dated event of that kind in the document, a numbered round to the round of that
 * number, and two readings of nearly the same words to each other.
 */
final class Echoes {

  /** How much of the longer quotation the shorter one must cover to be the same words. */
  private static final double MOST = 0.6;

  private final List<Event> events;
  private final int[] leader;

  private Echoes(List<Event> events) {
    this.events = events;
    this.leader = new int[events.size()];
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
    }
  }

  static List<Event> join(List<Event> events) {
    Echoes echoes = new Echoes(events);
    echoes.undated();
    echoes.sameWords();
    return echoes.joined();
  }

  private void undated() {
    Map<String, List<Integer>> dated = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).date() != null && Families.single(events.get(i).kind())) {
        for (String key : keys(events.get(i))) {
          dated.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
        }
      }
    }
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).date() == null) {
        join(i, dated);
      }
    }
  }

  /** Joins where some key leads to one event and no more, the first key that does. */
  private void join(int undated, Map<String, List<Integer>> dated) {
    Event event = events.get(undated);
    for (String key : keys(event)) {
      List<Integer> found = dated.getOrDefault(key, List.of());
      if (found.size() == 1 && agree(event, events.get(found.getFirst()))) {
        unite(undated, found.getFirst());
        return;
      }
    }
  }

  private static boolean agree(Event a, Event b) {
    Claim x = a.lead().claim();
    Claim y = b.lead().claim();
    return x.status() == y.status() && !Sameness.contradict(x, y);
  }

  /** What an event can be found by: its number, and each document that tells it. */
  private static List<String> keys(Event event) {
    String key = new TreeSet<>(event.parties()) + " " + event.kind() + " ";
    List<String> keys = new ArrayList<>();
    for (CitedClaim cited : event.claims()) {
      for (QuantityMention quantity : cited.claim().quantities()) {
        BigDecimal value = quantity.value();
        if (quantity.role() == QuantityMention.Role.ORDINAL && value != null) {
          keys.add(key + "#" + value.stripTrailingZeros().toPlainString());
        }
      }
    }
    event.claims().stream()
        .filter(cited -> event.date() != null || refers(cited))
        .forEach(cited -> keys.add(key + cited.document().id()));
    return keys.stream().distinct().toList();
  }

  /** A text may speak of several visits, so that only its headings mean the one that it dates. */
  private static boolean refers(CitedClaim cited) {
    return !cited.claim().kind().endsWith("visit")
        || cited.document().passages().stream()
            .anyMatch(
                passage ->
                    passage.role() == Passage.Role.HEADING
                        && passage.span().overlaps(cited.claim().quote()));
  }

  private record Place(CitedClaim claim, int event) {}

  private void sameWords() {
    Map<String, List<Place>> documents = new TreeMap<>();
    for (int i = 0; i < events.size(); i++) {
      for (CitedClaim cited : events.get(i).claims()) {
        documents
            .computeIfAbsent(cited.document().id(), _ -> new ArrayList<>())
            .add(new Place(cited, i));
      }
    }
    for (List<Place> places : documents.values()) {
      places.sort(Comparator.comparing(Place::claim, CitedClaim.BY_PUBLICATION));
      for (int i = 0; i < places.size(); i++) {
        Place first = places.get(i);
        for (int j = i + 1; j < places.size() && overlap(first, places.get(j)); j++) {
          if (same(first.claim().claim(), places.get(j).claim().claim())) {
            unite(first.event(), places.get(j).event());
          }
        }
      }
    }
  }

  private static boolean overlap(Place first, Place next) {
    return next.claim().claim().quote().start() < first.claim().claim().quote().end();
  }

  private static boolean same(Claim a, Claim b) {
    Span x = a.quote();
    Span y = b.quote();
    int common = Math.min(x.end(), y.end()) - Math.max(x.start(), y.start());
    int longer = Math.max(x.end() - x.start(), y.end() - y.start());
    return common >= MOST * longer
        && a.status() == b.status()
        && (a.date() == null ? b.date() == null : a.date().equals(b.date()))
        && parties(a).equals(parties(b));
  }

  private static Set<String> parties(Claim claim) {
    Set<String> parties = new TreeSet<>(Event.folded(claim.actors()));
    parties.addAll(Event.folded(claim.recipients()));
    return parties;
  }

  private int root(int i) {
    while (leader[i] != i) {
      leader[i] = leader[leader[i]];
      i = leader[i];
    }
    return i;
  }

  private void unite(int a, int b) {
    int x = root(a);
    int y = root(b);
    leader[Math.max(x, y)] = Math.min(x, y);
  }

  private List<Event> joined() {
    Map<Integer, List<CitedClaim>> clusters = new TreeMap<>();
    for (int i = 0; i < events.size(); i++) {
      clusters.computeIfAbsent(root(i), _ -> new ArrayList<>()).addAll(events.get(i).claims());
    }
    return clusters.values().stream().map(Event::new).toList();
  }
}
