package org.chancery.record.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.chancery.record.Draft;
import org.chancery.record.events.EventKeeper;
import org.chancery.record.store.Addition;
import org.chancery.record.store.Place;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Signature;
import org.chancery.record.store.Stores;
import org.chancery.text.claim.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A queue over many claims. {@code -Dchancery.crowd=10000} makes so many documents of five claims
 * and prints how long the desk took.
 */
class QueueCrowdTest {

  private static final int CROWD = Integer.getInteger("chancery.crowd", 60);
  private static final int TOLD_FROM = 1_000;
  private static final int CLAIMS = 5;
  private static final int PAGE = 50;
  private static final Signature BY = new Signature(Instant.parse("2024-03-01T10:15:30Z"), "crowd");
  private static final String[] STATES = {
    "PER", "MLT", "FJI", "TON", "FIN", "ISL", "URY", "BWA", "LAO", "NPL", "CUB", "JAM", "OMN", "TGO"
  };
  private static final String[] KINDS = {"visit", "meeting", "agreement", "aid", "statement"};

  @TempDir private Path folder;

  @Test
  void everyClaimWaitsOnceAndPagesComeFast() {
    Random random = new Random(5);
    try (RecordStore store = Stores.open(Place.SQLITE.fresh(folder))) {
      for (int i = 0; i < CROWD; i++) {
        add(store, i, random);
      }
      new EventKeeper(store).catchUp();
      ReviewDesk desk = new ReviewDesk(store);
      QueuePage first = timed("first page", () -> desk.queue(QueueFilter.ALL, null, PAGE, BY.at()));
      assertThat(first.waiting()).isEqualTo(CROWD * CLAIMS);
      QueuePage second =
          timed("second page", () -> desk.queue(QueueFilter.ALL, first.next(), PAGE, BY.at()));
      timed("of a pair", () -> desk.queue(QueueFilter.ALL.kind("aid"), null, PAGE, BY.at()));
      timed("next", () -> desk.next(QueueFilter.ALL, BY, Duration.ofMinutes(5)));
      add(store, CROWD, random);
      timed("after one more", () -> desk.queue(QueueFilter.ALL, second.next(), PAGE, BY.at()));
      Set<String> keys = new HashSet<>();
      first.items().forEach(item -> keys.add(item.key()));
      second.items().forEach(item -> keys.add(item.key()));
      assertThat(keys).hasSize(2 * PAGE);
    }
  }

  private interface Asking<T> {
    T ask();
  }

  private static <T> T timed(String what, Asking<T> asking) {
    Instant start = Instant.now();
    T answer = asking.ask();
    if (CROWD >= TOLD_FROM) {
      long millis = Duration.between(start, Instant.now()).toMillis();
      System.out.println(String.format(Locale.ROOT, "queue, %s: %,d ms", what, millis));
    }
    return answer;
  }

  private static void add(RecordStore store, int number, Random random) {
    store.add(Addition.coded("https://x.example/" + number, document(number, random), "1"), BY);
  }

  private static Coded document(int number, Random random) {
    int a = random.nextInt(STATES.length);
    int b = (a + 1 + random.nextInt(STATES.length - 1)) % STATES.length;
    LocalDate published = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20 * 365));
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < CLAIMS; i++) {
      words.append("Act %d of note %d. ".formatted(i, number));
    }
    Draft draft =
        Draft.of(
            "%016x".formatted(number + 1),
            STATES[a],
            published.toString(),
            "en",
            "Note " + number,
            words.toString());
    for (int i = 0; i < CLAIMS; i++) {
      draft
          .says(
              "Act %d of note %d.".formatted(i, number),
              "CONSULT",
              KINDS[random.nextInt(KINDS.length)],
              "political")
          .by(STATES[a])
          .to(STATES[b])
          .on(published.minusDays(random.nextInt(40)).toString());
    }
    return draft.coded();
  }
}
