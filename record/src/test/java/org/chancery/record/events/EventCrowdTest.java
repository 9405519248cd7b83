package org.chancery.record.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.chancery.record.Draft;
import org.chancery.record.store.Addition;
import org.chancery.record.store.Place;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Signature;
import org.chancery.record.store.Stores;
import org.chancery.text.claim.Coded;
import org.chancery.text.claim.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many documents of some four thousand characters and fifteen claims, a third of them about one
 * pair of states. {@code -Dchancery.crowd=20000} keeps the events of so many and prints how it
 * went; {@code -Dchancery.batch} says after how many documents events catch up each time.
 */
class EventCrowdTest {

  private static final int CROWD = Integer.getInteger("chancery.crowd", 150);
  private static final int BATCH = Integer.getInteger("chancery.batch", 1_000);
  private static final int TOLD_FROM = 1_000;
  private static final int CLAIMS = 15;
  private static final Signature BY = new Signature(Instant.parse("2024-03-01T10:15:30Z"), "crowd");
  private static final String[] STATES = {
    "PER", "MLT", "FJI", "TON", "FIN", "ISL", "URY", "BWA", "LAO", "NPL", "CUB", "JAM", "OMN", "TGO"
  };
  private static final String[] KINDS = {
    "visit", "meeting", "agreement", "aid", "statement", "consultations", "project", "trade"
  };
  private static final String[] MATTERS = {
    "ports", "trade", "students", "hospitals", "forests", "fishing", "railways", "football"
  };
  private static final String[] TOWNS = {"Lima", "Valletta", "Cusco", "Mdina"};

  @TempDir private Path folder;

  @Test
  void aCrowdIsSettledInBoundedMemory() {
    Random random = new Random(3);
    try (RecordStore store = Stores.open(Place.SQLITE.fresh(folder))) {
      EventKeeper keeper = new EventKeeper(store);
      double kept = 0;
      for (int i = 0; i < CROWD; i++) {
        store.add(Addition.coded("https://x.example/" + i, document(i, random), "1"), BY);
        if ((i + 1) % BATCH == 0 || i + 1 == CROWD) {
          Instant start = Instant.now();
          keeper.catchUp();
          double seconds = seconds(start);
          kept += seconds;
          tell(i + 1, seconds, kept);
        }
      }
      assertThat(new Events(store).level()).isTrue();
      Instant start = Instant.now();
      store.add(Addition.coded("https://x.example/last", document(CROWD, random), "1"), BY);
      keeper.catchUp();
      tell(CROWD + 1, seconds(start), seconds(start));
      long claims = store.counts().claims();
      assertThat(claims).isEqualTo((long) (CROWD + 1) * CLAIMS);
    }
  }

  private static Coded document(int number, Random random) {
    boolean heavy = random.nextInt(3) == 0;
    String a = heavy ? "PER" : STATES[random.nextInt(STATES.length)];
    String b = heavy ? "MLT" : STATES[random.nextInt(STATES.length)];
    String other = a.equals(b) ? (a.equals("PER") ? "MLT" : "PER") : b;
    LocalDate published = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20 * 365));
    String[] paragraphs = new String[CLAIMS + 1];
    String[] matters = new String[CLAIMS];
    paragraphs[0] = "Note " + number;
    for (int i = 0; i < CLAIMS; i++) {
      matters[i] = MATTERS[random.nextInt(MATTERS.length)];
      paragraphs[i + 1] =
          "Act %d of note %d went over %s. ".formatted(i, number, matters[i])
              + "The talks went over trade, ports, students and the weather. ".repeat(4);
    }
    String id = "%016x".formatted(number + 1);
    Draft draft = Draft.of(id, number % 2 == 0 ? a : other, published.toString(), "en", paragraphs);
    for (int i = 0; i < CLAIMS; i++) {
      Draft.Line line =
          draft
              .says(
                  "Act %d of note %d went over %s".formatted(i, number, matters[i]),
                  "CONSULT",
                  KINDS[random.nextInt(KINDS.length)],
                  "political")
              .by(a)
              .to(other)
              .status(random.nextInt(6) == 0 ? Status.PLANNED : Status.OCCURRED);
      dated(line, published, random);
    }
    return draft.coded();
  }

  private static void dated(Draft.Line line, LocalDate published, Random random) {
    LocalDate day = published.minusDays(random.nextInt(40));
    switch (random.nextInt(6)) {
      case 0 -> line.on(day.toString().substring(0, 4));
      case 1 -> line.on(day.toString().substring(0, 7));
      case 2 -> {}
      default -> line.on(day.toString()).in(TOWNS[random.nextInt(TOWNS.length)], "PER");
    }
  }

  private static void tell(int documents, double seconds, double all) {
    if (CROWD >= TOLD_FROM) {
      Runtime memory = Runtime.getRuntime();
      System.out.println(
          String.format(
              Locale.ROOT,
              "%,d documents, caught up in %.2f s, %.0f s in all, heap %d MiB",
              documents,
              seconds,
              all,
              (memory.totalMemory() - memory.freeMemory()) >> 20));
    }
  }

  private static double seconds(Instant since) {
    return Duration.between(since, Instant.now()).toMillis() / 1000.0;
  }
}
