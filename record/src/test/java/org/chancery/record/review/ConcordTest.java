package org.chancery.record.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.record.review.Desk.EVA;
import static org.chancery.record.review.Desk.MAX;
import static org.chancery.record.review.Desk.kept;
import static org.chancery.record.review.Desk.saying;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chancery.record.review.Concord.Figure;
import org.chancery.record.review.Concord.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose words are compared with whose. */
class ConcordTest {

  @TempDir Path folder;

  private static Figure figure(List<Figure> figures, Measure measure, String... among) {
    return figures.stream()
        .filter(f -> f.measure() == measure && f.reviewers().equals(Set.of(among)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLastWordOfEachCounts() {
    try (Desk d = Desk.at(folder.resolve("store").toString())) {
      String a = d.key("b1", 0);
      String b = d.key("b1", 1);
      long seen = kept(d.judge.accept(a, 0, "", EVA)).number();
      kept(d.judge.correct(a, seen, saying(Field.DATE, "2023-11-05"), "", MAX));
      seen = kept(d.judge.reject(b, 0, "", EVA)).number();
      long undone = kept(d.judge.undo(seen, "", EVA)).number();
      seen = kept(d.judge.accept(b, undone, "", EVA)).number();
      kept(d.judge.accept(b, seen, "", MAX));
      List<Figure> figures = Concord.of(d.store);
      Figure verdict = figure(figures, Measure.VERDICT, "eva", "max");
      assertThat(verdict.units()).isEqualTo(2);
      assertThat(verdict.alpha()).hasValue(0);
      assertThat(figure(figures, Measure.KIND, "eva", "max").alpha()).hasValue(1);
      assertThat(figure(figures, Measure.DATE, "eva", "max").units()).isEqualTo(2);
      assertThat(figure(figures, Measure.AMOUNT, "eva", "max").units()).isEqualTo(1);
      assertThat(figure(figures, Measure.EVENT, "eva", "max").units()).isZero();
      assertThat(figures).hasSize(Measure.values().length);
    }
  }

  @Test
  void withAThirdEachTwoAreTold() {
    try (Desk d = Desk.at(folder.resolve("store").toString())) {
      String a = d.key("b1", 0);
      long seen = kept(d.judge.accept(a, 0, "", EVA)).number();
      seen = kept(d.judge.accept(a, seen, "", MAX)).number();
      kept(d.judge.reject(a, seen, "", Desk.by("zoe")));
      List<Figure> figures = Concord.of(d.store);
      assertThat(figure(figures, Measure.VERDICT, "eva", "max", "zoe").units()).isEqualTo(1);
      assertThat(figure(figures, Measure.VERDICT, "eva", "zoe").units()).isEqualTo(1);
      assertThat(figure(figures, Measure.VERDICT, "eva", "max").alpha()).isEmpty();
    }
  }
}
