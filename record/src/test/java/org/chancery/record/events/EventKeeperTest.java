package org.chancery.record.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.record.CitedClaim;
import org.chancery.record.Draft;
import org.chancery.record.Event;
import org.chancery.record.Link;
import org.chancery.record.Reconciliation;
import org.chancery.record.reconcile.Reconciler;
import org.chancery.record.store.Addition;
import org.chancery.record.store.Place;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Signature;
import org.chancery.record.store.Stores;
import org.chancery.record.store.WantedEvents;
import org.chancery.text.claim.Coded;
import org.chancery.text.claim.Status;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever came in whatever order, the kept events are those of all documents at once. */
class EventKeeperTest {

  private static final Signature BY = new Signature(Instant.parse("2024-03-01T10:15:30Z"), "ana");
  private static final List<String> STATES = List.of("PER", "FIN", "MLT", "FJI", "TON");
  private static final List<String> KINDS = List.of("visit", "meeting", "agreement", "aid");

  @TempDir private Path folder;

  static List<Coded> documents(int count, long seed) {
    Random random = new Random(seed);
    List<Coded> documents = new ArrayList<>();
    for (int d = 0; d < count; d++) {
      String words = "They met and signed something, note " + d + ".";
      Draft draft =
          Draft.of(
              "%016x".formatted(d + 1),
              STATES.get(d % 5),
              "2021-06-%02d".formatted(1 + d % 28),
              "en",
              "T",
              words);
      for (int c = 0; c < 4; c++) {
        int month = 1 + random.nextInt(6);
        String date =
            switch (random.nextInt(4)) {
              case 0 -> "2021";
              case 1 -> "2021-%02d".formatted(month);
              default -> "2021-%02d-%02d".formatted(month, 1 + random.nextInt(28));
            };
        int from = random.nextInt(5);
        draft
            .says(words.substring(0, 10 + c), null, KINDS.get(random.nextInt(4)), "political")
            .by(STATES.get(from))
            .to(STATES.get((from + 1 + random.nextInt(4)) % 5))
            .status(random.nextInt(5) == 0 ? Status.PLANNED : Status.OCCURRED)
            .on(date);
      }
      documents.add(draft.coded());
    }
    return documents;
  }

  private static void add(RecordStore store, Coded coded) {
    store.add(Addition.coded("https://x.example/" + coded.document().id(), coded, "1"), BY);
  }

  /** Events as sets of their claims' keys, with the links between them. */
  private static Set<Object> told(Reconciliation all) {
    Map<String, Set<String>> events = new HashMap<>();
    for (Event event : all.events()) {
      events.put(event.id(), keys(event));
    }
    Set<Object> told = new java.util.HashSet<>(events.values());
    for (Link link : all.links()) {
      told.add(List.of(link.kind(), events.get(link.from()), events.get(link.to())));
    }
    return told;
  }

  private static Set<String> keys(Event event) {
    return event.claims().stream()
        .map(CitedClaim::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<KeptEvent> all(RecordStore store) {
    Events events = new Events(store);
    List<KeptEvent> all = new ArrayList<>();
    String cursor = null;
    do {
      EventPage page = events.page(WantedEvents.ALL, cursor, 7);
      page.events().forEach(entry -> all.add(events.event(entry.row().id()).orElseThrow()));
      cursor = page.next();
    } while (cursor != null);
    return all;
  }

  private static Set<Object> told(RecordStore store) {
    Map<String, Set<String>> events = new HashMap<>();
    List<KeptEvent> all = all(store);
    all.forEach(event -> events.put(event.id(), keys(event.event())));
    Set<Object> told = new java.util.HashSet<>(events.values());
    for (KeptEvent event : all) {
      for (KeptEvent.Neighbour n : event.links()) {
        told.add(List.of(n.link().kind(), events.get(n.link().from()), events.get(n.link().to())));
      }
    }
    return told;
  }

  private static Map<String, Set<String>> byName(RecordStore store) {
    Map<String, Set<String>> named = new TreeMap<>();
    all(store).forEach(event -> named.put(event.id(), keys(event.event())));
    return named;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyOrderGivesTheEventsOfAllAtOnce(long seed) {
    List<Coded> documents = documents(60, 11);
    Set<Object> atOnce = told(new Reconciler().reconcile(documents));
    List<Coded> shuffled = new ArrayList<>(documents);
    Random random = new Random(seed);
    Collections.shuffle(shuffled, random);
    try (RecordStore store = Stores.open(Place.SQLITE.fresh(folder))) {
      EventKeeper keeper = new EventKeeper(store);
      for (Coded coded : shuffled) {
        add(store, coded);
        if (random.nextInt(4) == 0) {
          keeper.catchUp();
        }
      }
      keeper.catchUp();
      assertThat(told(store)).isEqualTo(atOnce);
      Map<String, Set<String>> before = byName(store);
      keeper.rebuild(done -> {});
      assertThat(new Events(store).level()).isTrue();
      assertThat(byName(store)).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void everyKindOfStoreKeepsEvents(Place place) {
    List<Coded> documents = documents(12, 5);
    try (RecordStore store = Stores.open(place.fresh(folder))) {
      documents.forEach(coded -> add(store, coded));
      new EventKeeper(store).catchUp();
      assertThat(told(store)).isEqualTo(told(new Reconciler().reconcile(documents)));
    }
  }
}
