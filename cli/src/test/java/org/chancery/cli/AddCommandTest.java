package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.record.store.Holding;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Revision;
import org.chancery.record.store.Stores;
import org.chancery.text.claim.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents into the store, as a user sees it. */
class AddCommandTest {

  @TempDir Path folder;

  /** Every claim of every sample is rebuilt exactly; so is every document, but for its path. */
  @Test
  void theSamplesComeBackExactly() {
    Path store = folder.resolve("store");
    List<Source> sources =
        Manifests.sources(Run.sample("manifest.tsv"), new Troubles(Discard.WRITER, progress()));
    List<Coded> coded = new ArrayList<>();
    new Batch(new Troubles(Discard.WRITER, progress()), progress()).code(sources, coded::add);

    Run run = Run.done("add", "--store", store, "--manifest", Run.sample("manifest.tsv"));
    assertThat(run.lines()).hasSize(coded.size()).allMatch(line -> line.startsWith("new\t"));

    try (RecordStore record = Stores.open(store.toString())) {
      var held =
          record
              .current(Long.MAX_VALUE)
              .collect(Collectors.toMap(h -> h.document().id(), Function.identity()));
      assertThat(held).hasSize(coded.size());
      for (Coded original : coded) {
        Holding holding = Objects.requireNonNull(held.get(original.document().id()));
        assertThat(holding.coded().claims()).isNotEmpty().isEqualTo(original.claims());
        assertThat(holding.document())
            .usingRecursiveComparison()
            .ignoringFields("path")
            .isEqualTo(original.document());
      }
    }
  }

  @Test
  void aSecondRunKnowsAllAndARenamedFileIsACopy() throws IOException {
    Path store = folder.resolve("store");
    Path note = write("note.txt", "On 3 May 2016 the President of Ghana visited Togo.");
    assertThat(added(store, note)).containsExactly("new\t" + note.toRealPath());
    assertThat(added(store, note)).containsExactly("known\t" + note.toRealPath());
    Path copy = Files.copy(note, folder.resolve("copy.txt"));
    assertThat(added(store, copy)).containsExactly("copy\t" + copy.toRealPath());
    write("note.txt", "On 4 May 2016 the President of Ghana visited Togo.");
    assertThat(added(store, note)).containsExactly("revision\t" + note.toRealPath());
    try (RecordStore record = Stores.open(store.toString())) {
      assertThat(record.revisions(note.toRealPath().toString()))
          .extracting(Revision::number)
          .containsExactly(1, 2);
    }
  }

  /** However a file is named on the command line, it is one document. */
  @Test
  void aFileHasOneAddress() throws IOException {
    Path store = folder.resolve("store");
    Path note = write("note.txt", "On 3 May 2016 the President of Ghana visited Togo.");
    Path roundabout = folder.resolve("..").resolve(folder.getFileName()).resolve("note.txt");
    added(store, note);
    assertThat(added(store, roundabout)).containsExactly("known\t" + note.toRealPath());
  }

  /** What the user says of a document counts, even where its words were there before. */
  @Test
  void aPublisherThatIsToldLaterIsARevision() throws IOException {
    Path store = folder.resolve("store");
    Path note = write("note.txt", "On 3 May 2016 our President visited Togo.");
    added(store, note);
    Run run = Run.done("add", "--store", store, "--publisher", "GHA", note);
    assertThat(run.out()).startsWith("revision\t");
  }

  @Test
  void whatFailsIsNamedAndTheRestIsKept() throws IOException {
    Path store = folder.resolve("store");
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("a.txt"), "");
    Files.writeString(texts.resolve("b.txt"), "On 3 May 2016 the President of Ghana visited Togo.");
    Run run = Run.of("add", "--store", store, texts, folder.resolve("missing.txt"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.complaints()).hasSize(2);
    assertThat(run.lines()).hasSize(1);
  }

  @Test
  void aBrokenStoreIsStatusThree() throws IOException {
    Path store = Files.createDirectories(folder.resolve("store"));
    Files.writeString(store.resolve("chancery.db"), "no database ".repeat(500));
    Run run = Run.of("add", "--store", store, Run.sample("srb-chn-bridge-wire-2017.ru.txt"));
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.complaints()).hasSize(1);
    assertThat(run.err()).doesNotContain("\tat ");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** The lines of a run without the ids. */
  private static List<String> added(Path store, Path file) {
    return Run.done("add", "--store", store, file).lines().stream()
        .map(line -> line.replaceFirst("\t[0-9a-f]{16}\t", "\t"))
        .toList();
  }

  private static Progress progress() {
    return new Progress(Discard.WRITER, "coded");
  }
}
