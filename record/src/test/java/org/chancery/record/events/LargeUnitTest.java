package org.chancery.record.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.record.Draft;
import org.chancery.record.reconcile.Reconciler;
import org.chancery.record.store.Place;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Stores;
import org.chancery.text.claim.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parties of whom so much is told that it is settled in parts. */
class LargeUnitTest {

  @TempDir private Path folder;

  /** More than ten thousand claims of one pair of states. */
  @Test
  void aLargeUnitIsPartedAndItsEventsKeepTheirNames() {
    List<Coded> documents = new ArrayList<>();
    for (int d = 0; d < 105; d++) {
      documents.add(crowded(d));
    }
    try (RecordStore store = Stores.open(Place.SQLITE.fresh(folder))) {
      EventKeeper keeper = new EventKeeper(store);
      documents.subList(0, 95).forEach(coded -> EventKeeperTest.add(store, coded));
      keeper.catchUp();
      Map<String, Set<String>> before = sets(store);
      documents.subList(95, 105).forEach(coded -> EventKeeperTest.add(store, coded));
      keeper.catchUp();
      Map<String, Set<String>> after = sets(store);
      Set<Set<String>> atOnce =
          new Reconciler()
              .reconcile(documents).events().stream()
                  .map(EventKeeperTest::keys)
                  .collect(Collectors.toSet());
      assertThat(new HashSet<>(after.values())).isEqualTo(atOnce);
      before.forEach(
          (name, claims) -> {
            if (after.containsValue(claims)) {
              assertThat(after).containsEntry(name, claims);
            }
          });
      assertThat(EventKeeperTest.faults(store)).isEmpty();
    }
  }

  private static Map<String, Set<String>> sets(RecordStore store) {
    Map<String, Set<String>> sets = new HashMap<>();
    store
        .current(Long.MAX_VALUE)
        .forEach(
            holding ->
                new Events(store)
                    .eventsOf(holding.edition())
                    .forEach(
                        (claim, event) ->
                            sets.computeIfAbsent(event, key -> new TreeSet<>()).add(claim)));
    return sets;
  }

  private static Coded crowded(int number) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      words.append("Note %d tells of act %d. ".formatted(number, i));
    }
    String published = "%d-07-01".formatted(2000 + number % 20);
    Draft draft =
        Draft.of("%016x".formatted(number + 1), "PER", published, "en", "Acts", words.toString());
    for (int i = 0; i < 100; i++) {
      draft
          .says(
              "Note %d tells of act %d.".formatted(number, i),
              null,
              EventKeeperTest.KINDS.get(i % 4),
              "political")
          .by("PER")
          .to("MLT")
          .on("%d-%02d-%02d".formatted(2000 + number % 20, 1 + i % 6, 1 + (i * 7 + number) % 28));
    }
    return draft.coded();
  }
}
