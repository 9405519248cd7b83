package org.chancery.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.Reconciliation.Fulfilment;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Status;
import org.chancery.text.mention.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the event that fulfilled a plan: the first later one of the same parties and family that
 * contradicts it in nothing, within two years, and that no earlier plan has claimed.
 */
final class Fulfilments {

  private static final int YEARS = 2;

  private Fulfilments() {}

  static List<Fulfilment> find(List<Event> byDate) {
    Map<String, List<Event>> facts = new HashMap<>();
    for (Event event : byDate) {
      if (happened(event)) {
        facts.computeIfAbsent(key(event), key -> new ArrayList<>()).add(event);
      }
    }
    Set<Event> taken = new HashSet<>();
    List<Fulfilment> found = new ArrayList<>();
    byDate.stream()
        .filter(Fulfilments::planned)
        .sorted(Comparator.comparing(Fulfilments::announced))
        .forEach(
            plan ->
                facts.getOrDefault(key(plan), List.of()).stream()
                    .filter(fact -> !taken.contains(fact) && fulfils(fact, plan))
                    .findFirst()
                    .ifPresent(
                        fact -> {
                          taken.add(fact);
                          found.add(new Fulfilment(plan, fact));
                        }));
    return found;
  }

  private static boolean planned(Event event) {
    return event.status() == Status.PLANNED || event.status() == Status.HOPED;
  }

  private static boolean happened(Event event) {
    return event.status() == Status.OCCURRED && day(event.date()).isPresent();
  }

  private static boolean fulfils(Event fact, Event plan) {
    Optional<String> done = day(fact.date());
    String said = announced(plan);
    TimeValue meant = plan.date();
    if (done.isEmpty() || said.isEmpty() || done.get().compareTo(said) <= 0) {
      return false;
    }
    int years =
        Integer.parseInt(done.get().substring(0, 4)) - Integer.parseInt(said.substring(0, 4));
    boolean aimed = meant == null || meant.value().compareTo(said) <= 0 || in(fact, meant);
    Claim a = fact.lead().claim();
    Claim b = plan.lead().claim();
    return years <= YEARS && aimed && a.kind().equals(b.kind()) && !Sameness.contradict(a, b);
  }

  private static boolean in(Event fact, TimeValue meant) {
    TimeValue date = fact.date();
    return date != null && Sameness.dates(date, meant);
  }

  /** The day on which the plan was first told, or the empty text where no claim is dated. */
  private static String announced(Event plan) {
    return plan.claims().stream()
        .map(c -> c.document().published())
        .filter(day -> day != null)
        .map(String::valueOf)
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  /** The value where it tells at least the month: a year is too vague to follow anything. */
  private static Optional<String> day(@Nullable TimeValue date) {
    return Optional.ofNullable(date).map(TimeValue::value).filter(value -> value.length() >= 7);
  }

  private static String key(Event event) {
    return new TreeSet<>(event.parties()) + Families.of(event.kind());
  }
}
