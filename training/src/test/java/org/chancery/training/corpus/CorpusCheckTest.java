package org.chancery.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.text.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusCheckTest {

  private static final String TEXT =
      "In May <S>Peru</S> <V>sent</V> <T>Malta</T> forty tonnes of oranges for its schools.";

  private static List<String> problems(String... rows) {
    String table = CorpusTest.HEAD + String.join("\n", rows);
    Corpus corpus = new Corpus(Corpus.parse("a01.tsv", table), "");
    return new CorpusCheck(corpus, Ontology.load()).problems();
  }

  private static String aid(String text) {
    return "AID\t-\taid\toccurred\teconomic\twire\t" + text;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void ourCorpusIsSound(String language) {
    Corpus corpus = Corpus.read(Path.of("corpus", language));
    CorpusCheck check = new CorpusCheck(corpus, Ontology.load());
    assertThat(check.problems()).isEmpty();
    assertThat(check.counts(row -> List.of(row.type()))).hasSize(17);
    assertThat(check.counts(row -> List.of(row.kind())).keySet())
        .containsAll(Ontology.load().kinds().keySet());
  }

  @Test
  void aSoundRowIsSound() {
    assertThat(problems(aid(TEXT))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "HELP,-,aid,occurred,economic,wire,type 'HELP'",
    "AID,visit,aid,occurred,economic,wire,mode 'visit'",
    "AID,-,help,occurred,economic,wire,kind 'help'",
    "AID,-,-,occurred,economic,wire,kind ''",
    "AID,-,aid,done,economic,wire,status 'done'",
    "AID,-,aid,occurred,fruit,wire,context 'fruit'",
    "AID,-,aid,occurred,economic,blog,register 'blog'"
  })
  void aCodeThatIsNotInTheOntologyIsNamed(
      String type,
      String mode,
      String kind,
      String status,
      String context,
      String register,
      String problem) {
    String row = String.join("\t", type, mode, kind, status, context, register, TEXT);
    assertThat(problems(row)).singleElement().asString().contains("a01.tsv:2", problem);
  }

  @Test
  void aRowWithoutATriggerIsNamed() {
    assertThat(problems(aid("<S>Peru</S> sent <T>Malta</T> oranges.")))
        .singleElement()
        .asString()
        .contains("no marker V");
  }

  @Test
  void aSentenceMayRecurWithOtherMarksButNotOften() {
    String[] rows = {
      aid("<S>Peru</S> <V>sent</V> <T>Malta</T> and Fiji and Chad oranges."),
      aid("<S>Peru</S> <V>sent</V> Malta and <T>Fiji</T> and Chad oranges."),
      aid("<S>Peru</S> <V>sent</V> Malta and Fiji and <T>Chad</T> oranges."),
      aid("Peru <V>sent</V> <S>Malta</S> and Fiji and <T>Chad</T> oranges.")
    };
    assertThat(problems(rows[0], rows[1], rows[2])).isEmpty();
    assertThat(problems(rows)).singleElement().asString().contains("more than three times");
    assertThat(problems(rows[0], rows[0])).singleElement().asString().contains("the same row");
  }

  @Test
  void aSentenceThatIsNearlyAnotherIsNamed() {
    assertThat(problems(aid(TEXT), aid(TEXT.replace("forty", "fifty"))))
        .anyMatch(problem -> problem.contains("a01.tsv:3 is nearly a01.tsv:2"));
  }

  @Test
  void aTemplateIsSeenThroughOtherNames() {
    List<String> states = List.of("Peru", "Chad", "Fiji", "Togo", "Oman", "Mali");
    String[] made =
        IntStream.range(0, states.size() - 1)
            .mapToObj(i -> filled(states.get(i), states.get(i + 1)))
            .toArray(String[]::new);
    assertThat(problems(made)).anyMatch(problem -> problem.contains("names changed"));
  }

  private static String filled(String one, String other) {
    return aid(
        "<S>%s</S> <V>sent</V> the people of <T>%s</T> help after the heavy floods"
            .formatted(one, other));
  }
}
