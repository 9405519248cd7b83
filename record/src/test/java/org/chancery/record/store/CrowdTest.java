package org.chancery.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.record.Draft;
import org.chancery.text.claim.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many documents, each of some five thousand characters and fifteen claims. {@code
 * -Dchancery.crowd=100000} adds so many and prints how it went; memory is bounded by the heap that
 * tests get.
 */
class CrowdTest {

  private static final int CROWD = Integer.getInteger("chancery.crowd", 300);
  private static final int CLAIMS = 15;
  private static final int TOLD_EVERY = 10_000;

  @TempDir Path folder;

  @Test
  void aCrowdIsAddedAndReadInBoundedMemory() throws IOException {
    String location = Place.SQLITE.fresh(folder);
    try (RecordStore store = Stores.open(location)) {
      Instant start = Instant.now();
      for (int i = 0; i < CROWD; i++) {
        store.add(Texts.at("https://mfa.example/" + i, document(i)), Texts.by("crowd"));
        tell("added", i + 1, start);
      }
      Instant read = Instant.now();
      AtomicLong claims = new AtomicLong();
      AtomicLong holdings = new AtomicLong();
      store
          .current(store.counts().changes())
          .forEach(
              holding -> {
                claims.addAndGet(holding.claims().size());
                tell("read", holdings.incrementAndGet(), read);
              });
      assertThat(holdings).hasValue(CROWD);
      assertThat(claims).hasValue((long) CROWD * CLAIMS);
      assertThat(store.counts().claims()).isEqualTo(claims.get());
      tell("file of %,d MiB".formatted(Files.size(Path.of(location, Stores.FILE)) >> 20));
    }
    Instant inspected = Instant.now();
    assertThat(Inspection.of(location, fault -> {})).isZero();
    tell("inspected in " + seconds(inspected) + " s");
    Instant copied = Instant.now();
    Archive.write(location, folder.resolve("crowd.zip"), Texts.by("crowd"));
    tell("archived in " + seconds(copied) + " s");
  }

  /** A text that no other number has, long as a press release is. */
  private static Coded document(int number) {
    String[] paragraphs = new String[CLAIMS + 1];
    paragraphs[0] = "Peru and Malta, note " + number;
    for (int i = 0; i < CLAIMS; i++) {
      paragraphs[i + 1] =
          "Act %d of note %d: the minister flew to Malta. ".formatted(i, number)
              + "The talks went over trade, ports, students and the weather. ".repeat(5);
    }
    Draft named = Draft.of("?", "PER", "2023-11-06", "en", paragraphs);
    String text = named.coded().document().text();
    String id = Additions.sha256(text).substring(0, 16);
    Draft draft = Draft.of(id, "PER", "2023-11-06", "en", paragraphs);
    for (int i = 0; i < CLAIMS; i++) {
      draft
          .says(
              "Act %d of note %d: the minister flew".formatted(i, number), "CONSULT", "visit", "p")
          .by("PER", null, "minister", "minister")
          .to("MLT")
          .on("2023-11-04");
    }
    return draft.coded();
  }

  private static void tell(String what, long count, Instant since) {
    if (count % TOLD_EVERY == 0) {
      Runtime memory = Runtime.getRuntime();
      tell(
          "%s %,d, %.0f a second, heap %d MiB"
              .formatted(
                  what,
                  count,
                  count / seconds(since),
                  (memory.totalMemory() - memory.freeMemory()) >> 20));
    }
  }

  private static void tell(String line) {
    if (CROWD >= TOLD_EVERY) {
      System.out.println(String.format(Locale.ROOT, "%s", line));
    }
  }

  private static double seconds(Instant since) {
    return Duration.between(since, Instant.now()).toMillis() / 1000.0;
  }
}
