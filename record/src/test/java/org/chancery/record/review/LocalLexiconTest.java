package org.chancery.record.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.record.review.Desk.EVA;
import static org.chancery.record.review.Desk.kept;
import static org.chancery.record.review.Desk.saying;

import java.nio.file.Path;
import java.util.List;
import org.chancery.record.review.Lesson.Meaning;
import org.chancery.text.language.LocalNames;
import org.chancery.text.mention.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What corrections teach, where it holds, and when it is forgotten. */
class LocalLexiconTest {

  @TempDir Path folder;

  private Desk open() {
    return Desk.at(folder.resolve("store").toString());
  }

  private static Lesson lesson(String words, String scope, String code, int corrections) {
    return new Lesson(words, "en", scope, new Meaning.OfActor(code, "GOV"), corrections);
  }

  @Test
  void aCorrectedNameHoldsForItsPublisher() {
    try (Desk d = open()) {
      long number =
          kept(d.judge.correct(d.key("b1", 0), 0, saying(Field.ACTORS, "CYP"), "", EVA)).number();
      assertThat(LocalLexicon.of(d.store).lessons())
          .containsExactly(lesson("President of Malta", "BOL", "CYP", 1));
      LocalLexicon lexicon = LocalLexicon.of(d.store);
      assertThat(lexicon.names("en", "BOL").actors())
          .containsExactly(new LocalNames.ActorName("President of Malta", "CYP", "GOV"));
      assertThat(lexicon.names("en", "MLT").none()).isTrue();
      assertThat(lexicon.names("ru", "BOL").none()).isTrue();
      assertThat(LocalLexicon.read("x", lexicon.write())).isEqualTo(lexicon);
      kept(d.judge.undo(number, "", EVA));
      assertThat(LocalLexicon.of(d.store)).isEqualTo(LocalLexicon.EMPTY);
    }
  }

  @Test
  void whatTwoPublishersTeachHoldsForAll() {
    try (Desk d = open()) {
      kept(d.judge.correct(d.key("b1", 1), 0, saying(Field.ACTORS, "CYP"), "", EVA));
      kept(d.judge.correct(d.key("m1", 0), 0, saying(Field.ACTORS, "CYP"), "", EVA));
      assertThat(LocalLexicon.of(d.store).lessons())
          .containsExactly(lesson("Malta", Lesson.ALL, "CYP", 2));
      assertThat(LocalLexicon.of(d.store).names("en", null).actors()).hasSize(1);
    }
  }

  @Test
  void whereCorrectionsDifferEachHoldsWhereItWasMade() {
    try (Desk d = open()) {
      kept(d.judge.correct(d.key("b1", 1), 0, saying(Field.ACTORS, "CYP"), "", EVA));
      kept(d.judge.correct(d.key("m1", 0), 0, saying(Field.ACTORS, "ITA"), "", EVA));
      assertThat(LocalLexicon.of(d.store).lessons())
          .containsExactly(lesson("Malta", "BOL", "CYP", 1), lesson("Malta", "MLT", "ITA", 1));
    }
  }

  @Test
  void wordsThatOnlyPointTeachNothing() {
    try (Desk d = open()) {
      String text = d.holding("b1").document().text();
      int at = text.codePointCount(0, text.indexOf("two sides"));
      kept(
          d.judge.correct(
              d.key("b1", 0),
              0,
              saying(Field.ACTORS, "CYP @%d-%d".formatted(at, at + 9)),
              "",
              EVA));
      assertThat(LocalLexicon.of(d.store)).isEqualTo(LocalLexicon.EMPTY);
    }
  }

  @Test
  void wordsThatTheCoderPassedOverAreTaughtByTheirPlace() {
    try (Desk d = open()) {
      String text = d.holding("b1").document().text();
      int at = text.codePointCount(0, text.indexOf("Sucre"));
      String party = "BOL:LEG @%d-%d".formatted(at, at + 5);
      kept(d.judge.correct(d.key("b1", 0), 0, saying(Field.RECIPIENTS, party), "", EVA));
      assertThat(LocalLexicon.of(d.store).lessons())
          .containsExactly(new Lesson("Sucre", "en", "BOL", new Meaning.OfActor("BOL", "LEG"), 1));
    }
  }

  @Test
  void placesAreKeptAsTheyAre() {
    Lesson place =
        new Lesson(
            "Sucre",
            "en",
            "all",
            new Meaning.OfPlace(new Place("Sucre", "COL", 8.8, -74.7, null)),
            3);
    LocalLexicon lexicon = new LocalLexicon(List.of(place));
    assertThat(LocalLexicon.read("x", lexicon.write())).isEqualTo(lexicon);
    assertThat(lexicon.names("en", "PER").places()).hasSize(1);
  }

  @Test
  void aDamagedTableNamesItsLine() {
    String table = new LocalLexicon(List.of(lesson("Malta", "all", "CYP", 1))).write();
    assertThatThrownBy(() -> LocalLexicon.read("lexicon.tsv", table.replace("\t1\n", "\tone\n")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lexicon.tsv:3");
  }
}
