package org.chancery.text.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.text.language.Language;
import org.chancery.text.language.en.English;
import org.chancery.text.language.ru.Russian;
import org.junit.jupiter.api.Test;

/** Every row of the trigger tables carries an example, and the example is executed. */
class TriggersTest {

  /**
   * Share of rows whose example must be coded as it is marked. Light syntax errs on some sentences;
   * the list of failures is printed so that it can only shrink.
   */
  private static final double FLOOR = 0.95;

  @Test
  void englishExamplesAreCodedAsMarked() {
    codedAsMarked(English.language());
  }

  @Test
  void russianExamplesAreCodedAsMarked() {
    codedAsMarked(Russian.language());
  }

  private static void codedAsMarked(Language language) {
    TriggerExamples examples = new TriggerExamples(language);
    List<String> failures = examples.failures();
    assertThat(1 - (double) failures.size() / examples.count())
        .as("failing rows:%n%s", String.join("\n", failures))
        .isGreaterThanOrEqualTo(FLOOR);
  }
}
