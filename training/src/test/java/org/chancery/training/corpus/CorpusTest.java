package org.chancery.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.text.pair.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

  static final String HEAD = "type\tmode\tkind\tstatus\tcontexts\tregister\ttext\n";

  @TempDir Path folder;

  @Test
  void markersBecomePlaces() {
    Pair pair = new Marked("In May <S>Peru</S> <V>sent</V> <T>Malta</T> oranges.").pair();
    assertThat(pair.text()).isEqualTo("In May Peru sent Malta oranges.");
    assertThat(Stream.of(pair.actor(), pair.trigger(), pair.recipient()))
        .extracting(span -> span == null ? "" : span.in(pair.text()))
        .containsExactly("Peru", "sent", "Malta");
  }

  @Test
  void aMarkerThatIsNotClosedIsRefusedWithItsPlace() {
    String table = HEAD + "AID\t-\taid\toccurred\teconomic\twire\t<S>Peru</S> <V>sent <T>it</T>.\n";
    assertThatThrownBy(() -> Corpus.parse("a01.tsv", table))
        .hasMessageContaining("a01.tsv:2")
        .hasMessageContaining("marker V");
  }

  private void batch(String name, String actor) throws IOException {
    Files.writeString(
        folder.resolve(name),
        HEAD
            + "AID\t-\taid\toccurred\teconomic\twire\t<S>"
            + actor
            + "</S> <V>sent</V> <T>Malta</T> oranges.\n");
  }

  @Test
  void authorsAndBatchesAreNeverParted() throws IOException {
    for (int i = 1; i <= 20; i++) {
      batch("a%02d.tsv".formatted(i), "A" + i);
    }
    batch("h01.tsv", "H1");
    Corpus corpus = Corpus.read(folder);
    assertThat(batches(corpus.heldOut())).isEqualTo("h01");
    assertThat(batches(corpus.tuning())).isEqualTo("a09");
    assertThat(corpus.training())
        .hasSize(19)
        .noneMatch(row -> row.batch().equals("h01") || row.batch().equals("a09"));
  }

  @Test
  void theChecksumChangesWithEveryRow() throws IOException {
    batch("a01.tsv", "Peru");
    String before = Corpus.read(folder).sha256();
    batch("a01.tsv", "Chile");
    assertThat(Corpus.read(folder).sha256()).isNotEqualTo(before);
  }

  private static String batches(List<Example> rows) {
    return rows.stream().map(Example::batch).distinct().collect(Collectors.joining(" "));
  }
}
