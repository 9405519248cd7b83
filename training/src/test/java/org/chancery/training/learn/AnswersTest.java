package org.chancery.training.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.label.Heads;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.pair.Pair;
import org.chancery.training.corpus.Example;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private static final Answers ANSWERS = Answers.of(Ontology.load());

  private static Example row(String type, String mode, String kind, String... contexts) {
    return new Example(
        "a.tsv:1",
        type,
        mode,
        kind,
        "planned",
        List.of(contexts),
        "wire",
        new Pair("x", null, null, null));
  }

  private static String label(int place) {
    return ANSWERS.heads().lists().stream().flatMap(List::stream).toList().get(place);
  }

  @Test
  void everyAnswerHasItsPlace() {
    int[] places = ANSWERS.places(row("CONSULT", "phone", "phone-call"));
    assertThat(java.util.Arrays.stream(places).mapToObj(AnswersTest::label))
        .containsExactly("CONSULT", "CONSULT/phone", "phone-call", "planned");
  }

  @Test
  void whatARowDoesNotTellHasNone() {
    assertThat(ANSWERS.places(row("AID", "", ""))).contains(-1, -1);
    assertThat(ANSWERS.contexts(row("AID", "", ""))).isEmpty();
    assertThat(label(ANSWERS.places(row("CONSULT", "", ""))[1])).isEqualTo("CONSULT/-");
  }

  @Test
  void modesAreAskedAmongThoseOfTheirType() {
    int[] range = ANSWERS.modeRange(row("REQUEST", "meet", ""));
    Heads heads = ANSWERS.heads();
    assertThat(heads.modes().subList(range[0] - heads.start(1), range[1] - heads.start(1)))
        .containsExactly(
            "REQUEST/assist", "REQUEST/change", "REQUEST/meet", "REQUEST/yield", "REQUEST/-");
  }

  @Test
  void contextsStandSideBySide() {
    float[] wanted = ANSWERS.contexts(row("AID", "", "aid", "health", "economic"));
    float sum = 0;
    for (float one : wanted) {
      sum += one;
    }
    assertThat(sum).isEqualTo(2);
  }
}
