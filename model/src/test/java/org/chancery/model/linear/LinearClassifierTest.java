package org.chancery.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.chancery.model.Folders;
import org.chancery.model.file.DamagedModelException;
import org.chancery.model.label.Heads;
import org.chancery.text.pair.Pair;
import org.chancery.text.span.Span;
import org.junit.jupiter.api.Test;

class LinearClassifierTest {

  private static final Heads HEADS =
      new Heads(List.of("AID", "NONE"), List.of(), List.of("aid"), List.of("occurred"), List.of());

  private static Pair pair(String actor, String recipient) {
    String text = actor + " shipped wheat to " + recipient;
    int at = text.indexOf(" to ") + 4;
    return new Pair(text, new Span(0, actor.length()), new Span(at, text.length()), null);
  }

  @Test
  void namesMakeNoDifference() {
    Features one = Features.of(pair("Peru", "Malta"));
    Features other = Features.of(pair("The Duchy of Luxembourg", "São Tomé"));
    assertThat(one.wide()).isEqualTo(other.wide());
    assertThat(one.narrow()).isEqualTo(other.narrow());
  }

  @Test
  void whoActsOnWhomDoes() {
    Pair forth = pair("Peru", "Malta");
    Span first = forth.actor();
    Span second = forth.recipient();
    Pair back = new Pair(forth.text(), second, first, null);
    assertThat(Features.of(forth).wide()).isNotEqualTo(Features.of(back).wide());
  }

  @Test
  void aTriggerIsSeen() {
    Pair plain = pair("Peru", "Malta");
    Pair marked = new Pair(plain.text(), plain.actor(), plain.recipient(), new Span(5, 12));
    assertThat(Features.of(marked).narrow()).hasSizeGreaterThan(Features.of(plain).narrow().length);
  }

  @Test
  void aFileIsReadAsItWasWritten() throws IOException, DamagedModelException {
    Pair pair = pair("Peru", "Malta");
    float[] wide = new float[Features.WIDE * 2];
    for (int bucket : Features.of(pair).wide()) {
      wide[bucket * 2] = 0.5f;
    }
    LinearClassifier written =
        new LinearClassifier(
            HEADS,
            Matrix.of(wide, new float[] {0, 0.25f}),
            Matrix.of(new float[Features.NARROW * 2], new float[] {1, 2}),
            "linear-test");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    written.write(bytes);
    LinearClassifier read =
        LinearClassifier.load("xx", Folders.of("xx.linear", bytes.toByteArray()));
    assertThat(read.version()).isEqualTo("linear-test");
    assertThat(read.scores(pair)).isEqualTo(written.scores(pair));
    double expected = 0.5 * Math.sqrt(Features.of(pair).wide().length);
    assertThat((double) read.scores(pair)[0]).isCloseTo(expected, within(0.01));
    assertThat(read.read(List.of(pair)).getFirst().types().best()).isEqualTo("AID");
  }
}
