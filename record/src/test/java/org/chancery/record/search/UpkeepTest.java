package org.chancery.record.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.record.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index is level with the record, whatever happened to either. */
class UpkeepTest {

  @TempDir private Path folder;

  private static Draft draft(String word) {
    return Draft.of(word, "FJI", "2020-02-02", "en", "Note", "They spoke of " + word + ".");
  }

  private static List<Long> found(SearchIndex index, String words) {
    return index.documents(SearchQuery.of(words)).hits().stream()
        .map(hit -> hit.source().edition())
        .sorted()
        .toList();
  }

  @Test
  void changesAreFollowed() {
    Records records = new Records().put(1, draft("copra")).put(2, draft("cocoa"));
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.catchUp(records);
      assertThat(found(index, "spoke")).containsExactly(1L, 2L);
      records.put(1, draft("sugar")).remove(2).put(3, draft("copra"));
      index.catchUp(records);
      assertThat(found(index, "copra")).containsExactly(3L);
      assertThat(found(index, "sugar")).containsExactly(1L);
      assertThat(found(index, "spoke")).containsExactly(1L, 3L);
      assertThat(index.change()).isEqualTo(5);
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.change()).isEqualTo(5);
      assertThat(found(index, "spoke")).containsExactly(1L, 3L);
    }
  }

  @Test
  void itIsMadeAnewFromTheRecordAtAnyTime() {
    Records records = new Records().put(1, draft("copra")).put(2, draft("cocoa")).remove(1);
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.catchUp(records);
      List<Long> done = new ArrayList<>();
      index.rebuild(records, done::add);
      assertThat(done).containsExactly(1L);
      assertThat(found(index, "spoke")).containsExactly(2L);
      assertThat(index.change()).isEqualTo(3);
    }
  }

  @Test
  void anEmptyRecordIsLevelToo() {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.catchUp(new Records());
      assertThat(found(index, "")).isEmpty();
      index.catchUp(new Records().put(1, draft("copra")));
      assertThat(found(index, "")).containsExactly(1L);
    }
  }

  @Test
  void anotherRecordInTheSamePlaceIsNoticed() {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.catchUp(new Records("one").put(1, draft("copra")).put(2, draft("cocoa")));
      index.catchUp(new Records("other").put(9, draft("sugar")).put(8, draft("rum")));
      assertThat(found(index, "spoke")).containsExactly(8L, 9L);
    }
  }

  @Test
  void anOlderStateOfTheRecordIsNoticed() {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.catchUp(new Records().put(1, draft("copra")).put(2, draft("cocoa")));
      Records restored = new Records().put(1, draft("copra"));
      index.catchUp(restored);
      assertThat(found(index, "spoke")).containsExactly(1L);
      assertThat(index.change()).isEqualTo(1);
    }
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws IOException {
    Records records = new Records().put(1, draft("copra"));
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.catchUp(records);
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("seg")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.catchUp(records);
      assertThat(found(index, "copra")).containsExactly(1L);
    }
  }

  @Test
  void whatFailsMidwayIsFiledAgain() {
    Records records = new Records().put(1, draft("copra"));
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.catchUp(records);
      records.put(2, draft("cocoa")).put(3, draft("sugar"));
      assertThatThrownBy(() -> index.rebuild(records, done -> stop())).hasMessage("power cut");
      assertThat(found(index, "spoke")).containsExactly(1L);
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.change()).isEqualTo(1);
      index.catchUp(records);
      assertThat(found(index, "spoke")).containsExactly(1L, 2L, 3L);
    }
  }

  private static void stop() {
    throw new IllegalStateException("power cut");
  }

  @Test
  void oneProgramKeepsItAndOthersRead() {
    Records records = new Records().put(1, draft("copra"));
    assertThatThrownBy(() -> SearchIndex.reading(folder).close())
        .isInstanceOf(SearchProblem.class)
        .hasMessageContaining("reindex");
    try (SearchIndex keeper = SearchIndex.open(folder)) {
      keeper.catchUp(records);
      assertThatThrownBy(() -> SearchIndex.open(folder).close())
          .isInstanceOf(SearchProblem.class)
          .hasMessageContaining("another program");
      try (SearchIndex reader = SearchIndex.reading(folder)) {
        assertThat(reader.change()).isEqualTo(1);
        keeper.catchUp(records.put(2, draft("cocoa")));
        assertThat(found(reader, "spoke")).containsExactly(1L, 2L);
        assertThat(reader.change()).isEqualTo(2);
        assertThatThrownBy(() -> reader.catchUp(records)).isInstanceOf(IllegalStateException.class);
      }
    }
  }

  @Test
  void likeDocumentsAreFoundByWhatTheyAreAbout() {
    Records records =
        new Records()
            .put(1, Draft.of("a", null, "2020-01-01", "ru", "Т", "Послы обсудили копру и какао."))
            .put(2, Draft.of("b", null, "2020-01-01", "ru", "Т", "Посол говорил о копре, какао."))
            .put(3, Draft.of("c", null, "2020-01-01", "ru", "Т", "Дождь шёл до вечера."))
            .put(4, Draft.of("d", null, "2020-01-01", "ru", "Т", "Суда ждали в гавани."))
            .put(5, Draft.of("e", null, "2020-01-01", "ru", "Т", "Гавань была закрыта."));
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.catchUp(records);
      assertThat(index.alike(1, 5)).extracting(hit -> hit.source().edition()).containsExactly(2L);
      assertThat(index.alike(99, 5)).isEmpty();
    }
  }
}
