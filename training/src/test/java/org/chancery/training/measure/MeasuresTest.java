package org.chancery.training.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.learned.Reliability;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.pair.Pair;
import org.chancery.training.corpus.Example;
import org.chancery.training.learn.Answers;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  @Test
  void macroIsTheMeanOfWhatWasWanted() {
    Tally tally = new Tally();
    tally.add("AID", "AID");
    tally.add("AID", "AGREE");
    tally.add("NONE", "NONE");
    assertThat(tally.f1("AID")).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(tally.macro(1)).isCloseTo((2.0 / 3 + 1) / 2, within(1e-9));
    assertThat(tally.macro(2)).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(tally.accuracy()).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void severalLabelsCountEach() {
    Tally tally = new Tally();
    tally.add(Set.of("health", "economic"), Set.of("health"));
    assertThat(tally.micro()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(tally.accuracy()).isZero();
  }

  @Test
  void confidenceThatIsKeptHasNoError() {
    Reliability kept = new Reliability();
    Reliability broken = new Reliability();
    for (int i = 0; i < 10; i++) {
      kept.add(0.7, i < 7);
      broken.add(0.9, i < 4);
    }
    assertThat(kept.error()).isCloseTo(0, within(1e-9));
    assertThat(broken.error()).isCloseTo(0.5, within(1e-9));
  }

  /** Scores that are ten times too sure, of a reader that is wrong in every third row. */
  @Test
  void aLoudReaderIsCooled() {
    Answers answers = Answers.of(Ontology.load());
    List<Example> rows = new ArrayList<>();
    List<float[]> scores = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      rows.add(
          new Example(
              "a.tsv:1", "AID", "", "", "", List.of(), "", new Pair("x", null, null, null)));
      float[] loud = new float[answers.heads().size()];
      loud[answers.heads().types().indexOf(i % 3 == 0 ? "AGREE" : "AID")] = 20;
      scores.add(loud);
    }
    double[] fitted = new Temperatures(answers, rows, scores).fit();
    assertThat(fitted[0]).isGreaterThan(4);
    assertThat(fitted[2]).isEqualTo(1);
  }
}
