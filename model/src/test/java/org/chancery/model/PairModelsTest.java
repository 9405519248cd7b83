package org.chancery.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.encoder.EncoderClassifier;
import org.chancery.model.file.ModelFolder;
import org.chancery.model.linear.LinearClassifier;
import org.chancery.text.pair.Pair;
import org.chancery.text.pair.PairClassifier;
import org.chancery.text.pair.PairReading;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On the models as the build made them. */
class PairModelsTest {

  private final List<String> problems = new ArrayList<>();

  private static ModelFolder changed(String file, boolean missing) {
    return new ModelFolder(name -> open(name, file, missing));
  }

  /** The installed file; of {@code changed}, nothing or everything but its last byte. */
  private static @Nullable InputStream open(String name, String changed, boolean missing)
      throws IOException {
    InputStream in = PairModelsTest.class.getResourceAsStream("/org/chancery/model/" + name);
    if (in == null || !name.equals(changed)) {
      return in;
    }
    byte[] bytes = in.readAllBytes();
    in.close();
    return missing ? null : new java.io.ByteArrayInputStream(bytes, 0, bytes.length - 1);
  }

  private static Pair pair(String actor, String act, String recipient) {
    String text = actor + " " + act + " " + recipient + ".";
    int second = actor.length() + act.length() + 2;
    return new Pair(
        text,
        new Span(0, actor.length()),
        new Span(second, second + recipient.length()),
        new Span(actor.length() + 1, second - 1));
  }

  @ParameterizedTest
  @CsvSource({
    "en, The Fijian government, strongly condemned, Chile, ACCUSE",
    "en, Iceland's prime minister, paid an official visit to, Ghana, CONSULT",
    "en, Uruguay, imposed an arms embargo on, Nepal, SANCTION",
    "ru, Правительство Уругвая, решительно осудило, власти Чада, ACCUSE",
    "ru, Король Иордании, прибыл с официальным визитом в, Гану, CONSULT"
  })
  void theEncoderTellsPlainSentences(
      String language, String actor, String act, String recipient, String type) {
    PairClassifier reader = PairModels.of(language, problems::add);
    assertThat(reader).isInstanceOf(EncoderClassifier.class);
    assertThat(problems).isEmpty();
    PairReading reading =
        requireNonNull(reader).read(List.of(pair(actor, act, recipient))).getFirst();
    assertThat(reading.types().best()).isEqualTo(type);
  }

  @Test
  void oneByOneOrTogetherIsNearlyTheSame() {
    PairClassifier reader = requireNonNull(PairModels.of("en", problems::add));
    List<Pair> pairs =
        List.of(
            pair("Peru", "sent forty tonnes of rice, tents and a field hospital to", "Nepal"),
            pair("Mali", "thanked", "Cuba"));
    List<PairReading> together = reader.read(pairs);
    for (int i = 0; i < pairs.size(); i++) {
      PairReading alone = reader.read(List.of(pairs.get(i))).getFirst();
      assertThat(alone.types().best()).isEqualTo(together.get(i).types().best());
      double difference = alone.types().confidence() - together.get(i).types().confidence();
      assertThat(Math.abs(difference)).isLessThan(0.1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en.onnx", "en.pieces", "en.labels"})
  void aDamagedEncoderGivesOneLineAndTheLinearReader(String file) {
    PairClassifier reader = PairModels.of("en", changed(file, false), problems::add);
    assertThat(reader).isInstanceOf(LinearClassifier.class);
    assertThat(problems)
        .singleElement()
        .asString()
        .contains(file, "damaged", "linear")
        .doesNotContain("\n");
  }

  @Test
  void aMissingEncoderGivesOneLineAndTheLinearReader() {
    PairClassifier reader = PairModels.of("en", changed("en.onnx", true), problems::add);
    assertThat(reader).isInstanceOf(LinearClassifier.class);
    assertThat(problems).singleElement().asString().contains("en.onnx", "missing");
  }

  @Test
  void withoutAnyModelThereAreTheRules() {
    assertThat(PairModels.of("lo", problems::add)).isNull();
    assertThat(problems).singleElement().asString().contains("lo.labels", "rules");
  }

  @Test
  void theLinearReaderIsThereForItself() {
    PairClassifier reader = requireNonNull(PairModels.linear("en", problems::add));
    assertThat(reader.version()).startsWith("linear-en-");
    Pair pair = pair("Peru's government", "imposed an embargo on", "Malta");
    assertThat(reader.read(List.of(pair)).getFirst().types().probabilities()).hasSize(17);
  }
}
