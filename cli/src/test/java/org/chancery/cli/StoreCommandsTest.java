package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.chancery.record.store.Addition;
import org.chancery.record.store.Holding;
import org.chancery.record.store.Judgement;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Signature;
import org.chancery.record.store.StoredClaim;
import org.chancery.record.store.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with a store besides adding to it. */
class StoreCommandsTest {

  private static final Signature EVA = new Signature(Instant.EPOCH, "eva");

  @TempDir Path folder;
  private Path store = Path.of("");

  @BeforeEach
  void add() throws IOException {
    store = folder.resolve("store");
    Path note = folder.resolve("note.txt");
    Files.writeString(note, "On 3 May 2016 the President of Ghana visited Togo.");
    Run.done("add", "--store", store, note);
  }

  @Test
  void aBackupBecomesAStore() {
    Path file = folder.resolve("backup.zip");
    Path copy = folder.resolve("copy");
    Run.done("backup", "--store", store, file);
    Run.done("restore", "--store", copy, file);
    assertThat(holding(copy)).isEqualTo(holding(store));
    assertThat(Run.done("verify-store", "--store", copy).out())
        .startsWith("sound: 1 documents, 1 revisions, ");
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("backup.zip"), "an older backup");
    assertThat(Run.of("backup", "--store", store, file).status()).isEqualTo(2);
    assertThat(file).hasContent("an older backup");
    Path other = folder.resolve("other.zip");
    Run.done("backup", "--store", store, other);
    Run over = Run.of("restore", "--store", store, other);
    assertThat(over.status()).isEqualTo(2);
    assertThat(over.err()).contains("another directory");
  }

  @Test
  void aMistypedFolderIsNotAnEmptyStore() {
    Path none = folder.resolve("sotre");
    for (String command : List.of("verify-store", "recode")) {
      assertThat(Run.of(command, "--store", none).status()).as(command).isEqualTo(2);
    }
    assertThat(Run.of("backup", "--store", none, folder.resolve("b.zip")).status()).isEqualTo(2);
    assertThat(none).doesNotExist();
  }

  @Test
  void aBrokenStoreIsStatusThree() throws IOException {
    byte[] bytes = Files.readAllBytes(store.resolve("chancery.db"));
    Files.write(store.resolve("chancery.db"), Arrays.copyOf(bytes, bytes.length / 2));
    Run run = Run.of("verify-store", "--store", store);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.complaints()).isNotEmpty();
    assertThat(run.err()).doesNotContain("\tat ");
  }

  @Test
  void brokenPagesAreListedWithTheFile() throws IOException {
    Path file = store.resolve("chancery.db");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4096 * 20, 4096 * 30, (byte) 0x5a);
    Files.write(file, bytes);
    Run run = Run.of("verify-store", "--store", store);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.complaints()).hasSizeGreaterThan(1).allMatch(line -> line.contains("store"));
    assertThat(run.err()).contains(file.toString()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void whatIsInTheWayOrNoBackupIsTold() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain"), "x");
    Run taken = Run.of("add", "--store", plain, folder.resolve("note.txt"));
    assertThat(taken.status()).isEqualTo(3);
    assertThat(taken.err()).contains(plain + " cannot be used", "it is a file");
    Run none = Run.of("restore", "--store", folder.resolve("copy"), plain);
    assertThat(none.status()).isEqualTo(3);
    assertThat(none.err()).contains("cannot restore from " + plain, "no zip file");
    assertThat(folder.resolve("copy")).doesNotExist();
    Path lost = folder.resolve("nowhere").resolve("b.zip");
    assertThat(Run.of("backup", "--store", store, lost).err()).contains("there is no folder");
  }

  @Test
  void aSlipInAChoiceIsNoEmptyAnswer() {
    for (String slip : List.of("--kind vist", "--status maybe", "--dyad Laos", "--type MEETS")) {
      String[] option = slip.split(" ");
      for (String command : List.of("search", "events")) {
        Run run = Run.of(command, "--store", store, option[0], option[1]);
        assertThat(run.status()).as("%s %s", command, slip).isEqualTo(2);
        assertThat(run.err()).startsWith("chancery: " + option[0] + " '" + option[1] + "' is no");
      }
    }
    assertThat(Run.done("events", "--store", store, "--kind", "visit").out()).isNotEmpty();
  }

  /** The text is judged as an older coder read it; this one reads less and more. */
  @Test
  void recodingKeepsJudgementsAndListsTheOrphaned() {
    try (RecordStore record = Stores.open(store.toString())) {
      Holding holding = record.current(Long.MAX_VALUE).toList().getFirst();
      String content = holding.document().id();
      record.recode(holding.edition(), new Addition.Found(List.of(), "older"), EVA);
      StoredClaim claim = holding.claims().getFirst();
      for (String key : List.of(claim.key(), "0123456789abcdef")) {
        record.judge(
            new Judgement(key, content, 0, Judgement.Verdict.REJECTED, List.of(), ""), EVA);
      }
      assertThat(record.orphans()).hasSize(2);
    }
    Run first = Run.done("recode", "--store", store);
    assertThat(first.lines()).hasSize(1).first().asString().matches("orphaned\t\\d+\trejected\t.*");
    long changes = changes();
    Run second = Run.done("recode", "--store", store);
    assertThat(second.lines()).hasSize(1);
    assertThat(changes()).isEqualTo(changes);
  }

  private long changes() {
    try (RecordStore record = Stores.open(store.toString())) {
      return record.counts().changes();
    }
  }

  private static Holding holding(Path store) {
    try (RecordStore record = Stores.open(store.toString())) {
      return record.current(Long.MAX_VALUE).toList().getFirst();
    }
  }
}
