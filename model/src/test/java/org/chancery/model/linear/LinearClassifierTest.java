package org.chancery.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.chancery.model.Folders;
import org.chancery.model.file.DamagedModelException;
import org.chancery.model.label.Heads;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.pair.Pair;
import org.chancery.text.span.Span;
import org.chancery.text.topic.Topics;
import org.junit.jupiter.api.Test;

class LinearClassifierTest {

  private static final Heads HEADS =
      new Heads(
          List.of("AID", "NONE"),
          List.of(),
          List.of("aid"),
          List.of("occurred"),
          List.of("health"));

  private static Pair pair(String actor, String recipient) {
    String text = actor + " shipped wheat to " + recipient;
    int at = text.indexOf(" to ") + 4;
    return new Pair(text, new Span(0, actor.length()), new Span(at, text.length()), null);
  }

  @Test
  void namesMakeNoDifference() {
    assertThat(Features.act(pair("Peru", "Malta")))
        .isEqualTo(Features.act(pair("The Duchy of Luxembourg", "São Tomé")));
  }

  @Test
  void namesTellTheTopicThough() {
    assertThat(Features.topic("The health minister met the envoy"))
        .isNotEqualTo(Features.topic("The fishery minister met the envoy"));
  }

  @Test
  void whoActsOnWhomDoes() {
    Pair forth = pair("Peru", "Malta");
    Span first = forth.actor();
    Span second = forth.recipient();
    Pair back = new Pair(forth.text(), second, first, null);
    assertThat(Features.act(forth)).isNotEqualTo(Features.act(back));
  }

  @Test
  void aTriggerIsSeen() {
    Pair plain = pair("Peru", "Malta");
    Pair marked = new Pair(plain.text(), plain.actor(), plain.recipient(), new Span(5, 12));
    assertThat(Features.act(marked)).hasSizeGreaterThan(Features.act(plain).length);
  }

  private static LinearClassifier made(Pair pair) {
    float[] acts = new float[Features.BUCKETS * 4];
    for (int bucket : Features.act(pair)) {
      acts[bucket * 4] = 0.5f;
    }
    TopicScores topics =
        new TopicScores(
            HEADS.contexts(),
            Matrix.of(new float[Features.BUCKETS], new float[] {0.5f}),
            new float[][] {{0, 1, 4}},
            new float[] {-3},
            Topics.of("en", Ontology.load().contexts()));
    Fit alone = new Fit(new float[] {2, 1, 1, 1}, 0.25f);
    Fit beside = new Fit(new float[] {1, 1, 1, 1}, -1);
    return new LinearClassifier(
        HEADS, Matrix.of(acts, new float[] {0, 0.25f, 1, 2}), topics, alone, beside, "linear-test");
  }

  @Test
  void aFileIsReadAsItWasWritten() throws IOException, DamagedModelException {
    Pair pair = pair("Peru", "Malta");
    LinearClassifier written = made(pair);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    written.write(bytes);
    LinearClassifier read =
        LinearClassifier.load("en", Folders.of("en.linear", bytes.toByteArray()));
    assertThat(read.version()).isEqualTo("linear-test");
    assertThat(read.scores(pair)).isEqualTo(written.scores(pair));
    double expected = 0.5 * Math.sqrt(Features.act(pair).length) / 2;
    assertThat((double) read.scores(pair)[0]).isCloseTo(expected, within(0.01));
    assertThat(read.read(List.of(pair)).getFirst().types().best()).isEqualTo("AID");
  }

  @Test
  void itsWordIsAddedToAnEncoders() {
    Pair pair = pair("Peru", "Malta");
    float[] none = made(pair).scores(pair, new float[5]);
    float[] some = made(pair).scores(pair, new float[] {0, 3, 0, 0, 2});
    assertThat((double) (some[1] - none[1])).isCloseTo(3, within(1e-6));
    assertThat((double) (some[4] - none[4])).isCloseTo(2, within(1e-6));
  }

  @Test
  void moreWordsOfATopicMakeItLikelier() {
    LinearClassifier reader = made(pair("Peru", "Malta"));
    assertThat(reader.scores(alone("Nurses left."))[4])
        .isLessThan(reader.scores(alone("Nurses left the hospital."))[4]);
    assertThat((double) reader.scores(alone("Ships left."))[4]).isCloseTo(-1.75, within(1e-6));
  }

  private static Pair alone(String text) {
    return new Pair(text, null, null, null);
  }
}
