package org.chancery.record.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Draft;
import org.chancery.record.events.EventKeeper.Stage;
import org.chancery.record.store.Addition;
import org.chancery.record.store.Place;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Signature;
import org.chancery.record.store.Stores;
import org.chancery.text.claim.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events catch up while documents go on coming. */
class EventRoundTest {

  private static final Signature BY = new Signature(Instant.parse("2024-03-01T10:15:30Z"), "ana");
  private static final List<String> STATES =
      List.of("AUT", "BWA", "CHL", "FIN", "GHA", "ISL", "MLT", "NPL", "OMN", "PER", "TON", "URY");

  /** Parties of which each brings more claims than one step settles. */
  private static final int CLAIMS = 2_100;

  @TempDir private Path folder;

  /** Whoever adds to the first parties again and again does not keep the last ones waiting. */
  @Test
  void aRoundEndsAndReachesTheLastPartiesWhileTheFirstGrow() {
    try (RecordStore store = Stores.open(Place.SQLITE.fresh(folder))) {
      for (int i = 0; i + 1 < 6; i++) {
        add(store, i, STATES.get(i), STATES.get(i + 1), CLAIMS);
      }
      List<Long> done = new ArrayList<>();
      new EventKeeper(store)
          .catchUp(
              (stage, some, all) -> {
                if (stage == Stage.SETTLED) {
                  done.add(some);
                  add(store, 100 + done.size(), "AUT", "BWA", 1);
                }
              });
      assertThat(done).hasSize(5).isSorted();
      Events events = new Events(store);
      assertThat(events.eventsOf(edition(store, 4))).hasSize(CLAIMS);
      assertThat(events.level()).isFalse();
      new EventKeeper(store).catchUp();
      assertThat(events.level()).isTrue();
      List<String> faults = new ArrayList<>();
      EventInspection.of(store, fault -> faults.add(fault.what()));
      assertThat(faults).isEmpty();
    }
  }

  /** What is told of how far it is ends at all there is. */
  @Test
  void progressEndsAtTheWhole() {
    try (RecordStore store = Stores.open(Place.SQLITE.fresh(folder))) {
      for (int i = 0; i + 1 < STATES.size(); i++) {
        add(store, i, STATES.get(i), STATES.get(i + 1), 3);
      }
      List<String> told = new ArrayList<>();
      new EventKeeper(store)
          .catchUp((stage, done, all) -> told.add(stage + " " + done + " of " + all));
      assertThat(told).contains("ENTERED 22 of 22").endsWith("SETTLED 11 of 11");
    }
  }

  private static long edition(RecordStore store, int number) {
    return store.editions("%016x".formatted(number + 1)).getFirst();
  }

  private static void add(RecordStore store, int number, String a, String b, int claims) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < claims; i++) {
      words.append("Act %d of note %d. ".formatted(i, number));
    }
    Draft draft =
        Draft.of("%016x".formatted(number + 1), a, "2021-07-01", "en", "Acts", words.toString());
    for (int i = 0; i < claims; i++) {
      draft
          .says("Act %d of note %d.".formatted(i, number), null, "meeting", "political")
          .by(a)
          .to(b)
          .on("%d-%02d-%02d".formatted(2000 + i % 20, 1 + i / 20 % 12, 1 + i / 240 % 28));
    }
    Coded coded = draft.coded();
    store.add(Addition.coded("https://x.example/" + number, coded, "1"), BY);
  }
}
