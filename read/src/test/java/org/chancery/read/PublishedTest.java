package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published: 7 May 2013\n\nTalks on wool\n\nThe talks took place.",
        "Talks on wool\n\nTuesday, 7 May 2013\n\nThe talks took place on 5 May 2013 in Quito.",
        "Talks on wool\n\nQUITO, 7 May 2013 – The talks took place.",
        "Talks on wool\n\nКито, 7 мая 2013 года. Переговоры прошли хорошо и завершились.",
        "Talks on wool\n\nThe talks took place.\n\nDone at Quito on 7 May 2013 in two copies.",
        "Talks on wool\n\nThe talks took place yesterday.\n\n7 May 2013",
        "Remarks at the wool fair, 7 May 2013\n\nThe fair was opened on 6 May 2013.",
        "Press release\nMay 7, 2013\nThe talks took place.\nLast updated: 9 June 2015",
        "7 мая 201318:05\n\nО переговорах в Кито\n\nПереговоры прошли."
      })
  void isFoundInTheText(String text) throws IOException {
    assertThat(published(text)).isEqualTo(LocalDate.of(2013, 5, 7));
  }

  @Test
  void isNeverTakenFromRunningText() throws IOException {
    assertThat(
            published(
                "Talks on wool\n\nThe Ministers met on 7 May 2013 in Quito and spoke about wool for"
                    + " three hours before they parted as friends."))
        .isNull();
  }

  @Test
  void givesWayToWhatTheCallerKnows() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "7 May 2013\n\nThe talks took place.");
    Hints hints = new Hints(LocalDate.of(2013, 5, 8), "ECU", "es");
    assertThat(new Reader(Limits.DEFAULT).read(file, hints))
        .isInstanceOfSatisfying(
            Outcome.Read.class,
            read -> {
              assertThat(read.document().published()).isEqualTo(hints.published());
              assertThat(read.document().publisher()).isEqualTo("ECU");
              assertThat(read.document().language()).isEqualTo("es");
            });
  }

  private @org.jspecify.annotations.Nullable LocalDate published(String text) throws IOException {
    return Reading.file(Files.writeString(folder.resolve("a.txt"), text)).published();
  }
}
