package org.chancery.training.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.linear.LinearClassifier;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.topic.Topics;
import org.chancery.training.corpus.Corpus;
import org.chancery.training.corpus.Example;
import org.chancery.training.learn.Answers;
import org.junit.jupiter.api.Test;

class LinearTrainingTest {

  private static final String TABLE =
      """
      type\tmode\tkind\tstatus\tcontexts\tregister\ttext
      AID\t-\tdelivery\toccurred\thealth\twire\t<S>Peru</S> <V>sent</V> vaccines to <T>Malta</T>.
      CONSULT\tvisit\tvisit\tplanned\tdiplomatic\twire\t<S>Peru's king</S> will <V>visit</V> <T>Fiji</T> in May.
      """;

  private static LinearClassifier learned() {
    List<Example> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      rows.addAll(Corpus.parse("a01.tsv", TABLE));
    }
    Ontology ontology = Ontology.load();
    Topics topics = Topics.of("en", ontology.contexts());
    LinearTraining training = new LinearTraining(Answers.of(ontology), topics, 1);
    return training.learn(rows, rows, "linear-test");
  }

  @Test
  void whatWasSeenIsKnownAgainUnderOtherNames() {
    String other =
        TABLE.replace("Peru", "Nauru").replace("Malta", "Cape Verde").replace("Fiji", "Togo");
    List<Example> rows = Corpus.parse("b01.tsv", other);
    LinearClassifier reader = learned();
    for (Example row : rows) {
      var reading = reader.read(List.of(row.pair())).getFirst();
      assertThat(reading.types().best()).isEqualTo(row.type());
      assertThat(reading.kinds().best()).isEqualTo(row.kind());
      assertThat(reading.statuses().best()).isEqualTo(row.status());
      assertThat(reading.contexts().best()).isEqualTo(row.contexts().getFirst());
    }
    assertThat(reader.read(List.of(rows.get(1).pair())).getFirst().mode("CONSULT"))
        .isEqualTo("visit");
  }

  @Test
  void asManyContextsAreNamedAsTheRowsHave() {
    List<Example> rows = Corpus.parse("a01.tsv", TABLE);
    Answers answers = Answers.of(Ontology.load());
    List<float[]> scores = rows.stream().map(row -> learned().scores(row.pair())).toList();
    LinearTraining training =
        new LinearTraining(answers, Topics.of("en", Ontology.load().contexts()), 1);
    List<float[]> nothing = rows.stream().map(row -> new float[scores.getFirst().length]).toList();
    LinearClassifier fitted = training.fitted(learned(), rows, nothing);
    for (Example row : rows) {
      assertThat(fitted.contexts(row.pair().text())).isEqualTo(row.contexts());
      float[] both = fitted.scores(row.pair(), nothing.getFirst());
      assertThat(answers.heads().reading(both, 0).kinds().best()).isEqualTo(row.kind());
    }
  }

  @Test
  void theSameSeedLearnsTheSame() {
    Example row = Corpus.parse("a01.tsv", TABLE).getFirst();
    assertThat(learned().scores(row.pair())).isEqualTo(learned().scores(row.pair()));
  }
}
