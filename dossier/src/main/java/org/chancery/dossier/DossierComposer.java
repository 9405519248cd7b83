package org.chancery.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.CitedClaim;
import org.chancery.record.Corroboration;
import org.chancery.record.Dyad;
import org.chancery.record.Event;
import org.chancery.record.Reconciliation;
import org.chancery.record.reconcile.Reconciler;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Composes what coded documents tell of two states.
 *
 * <p>{@code Dossier dossier = new DossierComposer().compose(new Dyad("RUS", "LAO"), Period.ALL,
 * coded);}
 *
 * <p>Only events that name both states, or their predecessors, are told, and of these the ones that
 * some quotation of more than a bare name supports.
 */
public final class DossierComposer {

  /** Pure: the same documents in any order give the same dossier. */
  public Dossier compose(Dyad dyad, Period period, List<Coded> documents) {
    Reconciliation all = new Reconciler().reconcile(documents);
    List<Event> events =
        all.events().stream()
            .filter(event -> dyad.concerns(event) && period.holds(event.date()))
            .filter(event -> event.claims().stream().anyMatch(DossierComposer::tells))
            .toList();
    List<Entry> entries = entries(events, all, dyad);
    List<Source> sources = sources(documents, entries);
    return new Dossier(
        dyad, period, Summaries.of(entries, sources), entries, Contacts.of(entries, dyad), sources);
  }

  /**
   * Whether the words tell something to a reader: a noun or two without a date, a place or a number
   * of their own only name a thing, as "the dialogue" does.
   */
  private static boolean tells(CitedClaim cited) {
    Claim claim = cited.claim();
    return cited.quote().strip().split("\\s+").length > 2
        || claim.placeWords() != null
        || !claim.quantities().isEmpty();
  }

  private static List<Entry> entries(List<Event> events, Reconciliation all, Dyad dyad) {
    Map<Event, Integer> numbers = new HashMap<>();
    events.forEach(event -> numbers.put(event, numbers.size() + 1));
    Map<Event, Event> kept = new HashMap<>();
    Map<Event, Event> keeps = new HashMap<>();
    for (Reconciliation.Fulfilment link : all.fulfilments()) {
      kept.put(link.plan(), link.event());
      keeps.put(link.event(), link.plan());
    }
    List<Entry> entries = new ArrayList<>();
    for (Event event : events) {
      entries.add(
          new Entry(
              entries.size() + 1,
              event,
              Direction.of(event, dyad),
              Corroboration.of(event, dyad),
              number(kept.get(event), numbers),
              number(keeps.get(event), numbers)));
    }
    return entries;
  }

  private static @Nullable Integer number(@Nullable Event event, Map<Event, Integer> numbers) {
    return event == null ? null : numbers.get(event);
  }

  private static List<Source> sources(List<Coded> documents, List<Entry> entries) {
    Map<String, List<Source.Use>> uses = new HashMap<>();
    List<CitedUse> cited = new ArrayList<>();
    for (Entry entry : entries) {
      entry.event().claims().forEach(claim -> cited.add(new CitedUse(claim, entry.number())));
    }
    cited.sort(Comparator.comparing(CitedUse::claim, CitedClaim.BY_PUBLICATION));
    for (CitedUse use : cited) {
      List<Source.Use> list =
          uses.computeIfAbsent(use.claim().document().id(), id -> new ArrayList<>());
      list.add(new Source.Use(list.size() + 1, use.claim().claim(), use.entry()));
    }
    return documents.stream()
        .map(Coded::document)
        .distinct()
        .map(document -> new Source(document, uses.getOrDefault(document.id(), List.of())))
        .sorted(BY_PUBLICATION)
        .toList();
  }

  private record CitedUse(CitedClaim claim, int entry) {}

  private static final Comparator<Source> BY_PUBLICATION =
      Comparator.comparing(
              (Source source) -> {
                var published = source.document().published();
                return published == null ? "9999" : published.toString();
              })
          .thenComparing(source -> source.document().id());
}
