package org.chancery.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.record.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Backups: what goes in comes out, in any kind of store, or nothing does. */
class ArchiveTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Place.class)
  void aStoreMovesToAnotherKindAndBack(Place place) {
    String first = place.fresh(folder);
    Filled.fill(first);
    Path file = folder.resolve("first.zip");
    Manifest manifest = Archive.write(first, file, Texts.by("ana"));
    assertThat(manifest.signed()).isEqualTo(Texts.by("ana"));

    String second = place.next().fresh(folder);
    assertThat(Restoration.restore(file, second)).isEqualTo(manifest);
    assertThat(Filled.contents(second)).isEqualTo(Filled.contents(first));
    assertThat(faults(second)).isEmpty();

    Path back = folder.resolve("second.zip");
    assertThat(Archive.write(second, back, Texts.by("ana"))).isEqualTo(manifest);
  }

  /** What is restored can be gone on with: numbers go on where they ended. */
  @ParameterizedTest
  @EnumSource(Place.class)
  void aRestoredStoreIsWrittenOn(Place place) {
    String first = place.fresh(folder);
    Filled.fill(first);
    Path file = folder.resolve("first.zip");
    long last = Archive.write(first, file, Texts.by("ana")).changes();
    String second = place.fresh(folder);
    Restoration.restore(file, second);
    try (RecordStore store = Stores.open(second)) {
      store.add(
          Texts.at("new", Draft.of("n", "PER", "2020-01-01", "en", "New").coded()), Texts.by("b"));
      assertThat(store.changes(last, 10)).extracting(Change::number).startsWith(last + 1);
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void nothingIsRestoredOverAnything(Place place) {
    String first = place.fresh(folder);
    Filled.fill(first);
    Path file = folder.resolve("first.zip");
    Archive.write(first, file, Texts.by("ana"));
    assertThatThrownBy(() -> Restoration.restore(file, first))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("restore into another");
    assertThatThrownBy(() -> Archive.write(first, file, Texts.by("ana")))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("exists already");
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void aDamagedArchiveRestoresNothing(Place place) throws IOException {
    String first = place.fresh(folder);
    Filled.fill(first);
    Path file = folder.resolve("first.zip");
    Archive.write(first, file, Texts.by("ana"));
    replaceInside(file, "/judgement.jsonl", "as read", "as told");
    String second = place.fresh(folder);
    assertThatThrownBy(() -> Restoration.restore(file, second))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("judgement.jsonl");
    try (RecordStore store = Stores.open(second)) {
      assertThat(store.counts().changes()).isZero();
    }
  }

  @Test
  void whatIsNoArchiveIsRefused() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.zip"), "Dear colleague");
    String place = Place.SQLITE.fresh(folder);
    assertThatThrownBy(() -> Restoration.restore(letter, place))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("letter.zip");
    assertThat(Stores.exists(place)).isFalse();
  }

  /** While somebody writes, a copy is one state: all numbers up to its last change, none beyond. */
  @ParameterizedTest
  @EnumSource(Place.class)
  void aCopyOfAStoreInUseIsOneState(Place place) throws InterruptedException {
    String first = place.fresh(folder);
    Stores.open(first).close();
    AtomicBoolean stop = new AtomicBoolean();
    Thread writer = Thread.ofPlatform().start(() -> write(first, stop));
    try {
      for (int i = 0; i < 3; i++) {
        Path file = folder.resolve("copy " + i + ".zip");
        Manifest manifest = Archive.write(first, file, Texts.by("ana"));
        String copy = Place.SQLITE.fresh(folder);
        Restoration.restore(file, copy);
        assertThat(faults(copy)).isEmpty();
        try (RecordStore store = Stores.open(copy)) {
          assertThat(store.counts().changes()).isEqualTo(manifest.changes());
        }
      }
    } finally {
      stop.set(true);
      writer.join();
    }
  }

  private static void write(String location, AtomicBoolean stop) {
    try (RecordStore store = Stores.open(location)) {
      for (int i = 0; !stop.get(); i++) {
        store.add(Texts.at("file " + i, Filled.honest("Note " + i)), Texts.by("writer"));
      }
    }
  }

  private static List<Fault> faults(String location) {
    List<Fault> faults = new ArrayList<>();
    Inspection.of(location, faults::add);
    return faults;
  }

  private static void replaceInside(Path zip, String entry, String old, String now)
      throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(zip)) {
      Path inside = files.getPath(entry);
      String text = Files.readString(inside);
      assertThat(text).contains(old);
      Files.writeString(inside, text.replace(old, now));
    }
  }
}
