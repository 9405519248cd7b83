package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.exchange.explain.StepLines;
import org.chancery.read.Hints;
import org.chancery.read.Limits;
import org.chancery.read.Outcome;
import org.chancery.read.Reader;
import org.chancery.read.draft.Refusal;
import org.chancery.text.claim.Claim;
import org.chancery.text.code.Coder;
import org.chancery.text.document.Document;
import org.chancery.text.explain.Course;
import org.chancery.text.explain.Steps;
import org.chancery.text.language.en.English;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code chancery explain} tells of a sentence. */
class ExplainCommandTest {

  private static final List<String> TITLES =
      List.of(
          "1. Sentence",
          "2. Words: text, lemma, part of speech, features",
          "3. Syntax: what hangs on what",
          "4. What is named",
          "5. Triggers: rows of the tables on words",
          "6. Candidate claims",
          "7. Dropped",
          "8. Claims");

  /** Shared, as a coder takes its time to load. */
  private static final Coders CODERS = new Coders(problem -> {});

  @TempDir Path folder;

  private Path english;
  private Path russian;

  @BeforeEach
  void write() throws IOException {
    english =
        Files.writeString(
            folder.resolve("accra.txt"),
            """
            Peru and Ghana

            On 12 May 2019 the Foreign Minister of Peru met his Ghanaian counterpart in Accra. \
            Peru supplied Ghana with 300 tents in March 2018. They plan to sign a treaty.
            """);
    russian =
        Files.writeString(
            folder.resolve("аккра.txt"),
            """
            Перу и Гана

            В марте 2018 года Перу поставила Гане 300 палаток. Стороны намерены подписать договор.
            """);
  }

  @Test
  void listsTheSentencesWithTheirNumbers() {
    assertThat(Run.done("explain", english).lines())
        .containsExactly(
            "   1  Peru and Ghana",
            "   2  On 12 May 2019 the Foreign Minister of Peru met his Ghanaian counterpart in"
                + " Accra.",
            "   3  Peru supplied Ghana with 300 tents in March 2018.",
            "   4  They plan to sign a treaty.");
  }

  @Test
  void tellsEveryStepOfAnEnglishSentence() throws Refusal {
    List<String> lines = explained(english, 3, Hints.of("2019-05-14", "PER", "en"));
    assertThat(lines).containsSubsequence(TITLES);
    assertThat(lines)
        .contains(
            "   Peru supplied Ghana with 300 tents in March 2018.",
            "   sentence 3, in running text; code points 99 to 148 of the text",
            "   document: language en, published 2019-05-14, publisher PER",
            "   “Peru” is subject of “supplied”",
            "   verb “supplied”: past, active",
            "   actor “Ghana”: GHA GOV – a name",
            "   time “in March 2018”: 2018-03 (month)",
            "     actor: PER GOV, from “Peru” – in the slot subj: who does it",
            "     recipient: GHA GOV, from “Ghana” – in the slot obj: to whom it is done",
            "     status: occurred – as “supplied” says",
            "     date: 2018-03 (month) – the words tell it",
            "   nothing was dropped");
    assertThat(lines).anyMatch(line -> line.matches(" {5}fired {2}aid\\.tsv:\\d+: AID, kind .*"));
    assertThat(lines).anyMatch(line -> line.contains("quantity: 300 tent, from “300 tents”"));
    assertThat(lines)
        .anyMatch(line -> line.startsWith("   1. AID, kind ") && line.contains(": PER → GHA"));
  }

  @Test
  void tellsEveryStepOfARussianSentence() {
    List<String> lines = explained(russian, 2, Hints.NONE);
    assertThat(lines).containsSubsequence(TITLES);
    assertThat(lines)
        .contains(
            "   “Гане” is indirect of “поставила”, marked “dat”",
            "   verb “поставила”: past, active",
            "   time “В марте 2018 года”: 2018-03 (month)",
            "     recipient: GHA GOV, from “Гане” – in the slot dat: a bare case",
            "     status: occurred – as “поставила” says");
    assertThat(lines).anyMatch(line -> line.matches(" *1 В +в +preposition.*"));
    assertThat(lines)
        .anyMatch(line -> line.startsWith("   1. AID, kind ") && line.contains(": PER → GHA"));
  }

  @Test
  void saysForWhomAPronounStandsAndWhatGovernsAStatus() {
    assertThat(explained(english, 4, Hints.NONE))
        .anyMatch(line -> line.startsWith("   actor “They”: "))
        .anyMatch(line -> line.startsWith("     status: planned – as “sign” says"));
  }

  @Test
  void saysWhyARowFailedAndATriggerWasDropped() throws IOException, Refusal {
    Path file = Files.writeString(folder.resolve("dull.txt"), "Progress and cooperation matter.");
    assertThat(explained(file, 1, Hints.of(null, null, "en")))
        .anyMatch(line -> line.startsWith("     failed ") && line.contains(" – not met: "))
        .anyMatch(
            line ->
                line.startsWith("   trigger cooperate.tsv:")
                    && line.endsWith("nobody is named or meant on either side"))
        .contains("   the sentence states nothing that is recorded");
  }

  @Test
  void explainsExactlyWhatIsCoded() {
    Document sample = read(Run.sample("rus-lao-freight-wire-2024.en.txt"), Hints.NONE);
    Coder coder = CODERS.coder("en");
    List<Claim> claims = coder.code(sample);
    assertThat(claims).isNotEmpty();
    int sentences = English.language().sentences().read(sample).size();
    List<Claim> explained = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      explained.addAll(coder.explain(sample, i).claims());
    }
    assertThat(explained).isEqualTo(claims);
  }

  @Test
  void drawsEveryWordAndWritesAPage() throws IOException {
    Path picture = folder.resolve("three.svg");
    Path page = folder.resolve("three.HTML");
    Run run = Run.done("explain", english, "--sentence", "3", "--picture", picture, "-o", page);
    assertThat(run.out()).isEmpty();
    String svg = Files.readString(picture);
    for (String word : List.of("Peru", "supplied", "Ghana", "300", "tents", "2018")) {
      assertThat(svg).contains(">" + word + "</text>");
    }
    assertThat(Files.readString(page)).contains(svg, "<h2>8. Claims</h2>");
  }

  @Test
  void printsTheStepsAsJsonWithWhatAManifestKnows() throws IOException {
    Path manifest =
        Files.writeString(
            folder.resolve("docs.tsv"),
            "path\tpublished\tpublisher\tlanguage\naccra.txt\t2019-05-14\tGHA\ten\n");
    Run run = Run.done("explain", english, "--sentence", 2, "--json", "--manifest", manifest);
    JsonNode node = new JsonMapper().readTree(run.out());
    assertThat(node.at("/sentence/number").asInt()).isEqualTo(2);
    List<String> titles = new ArrayList<>();
    node.at("/steps").forEach(step -> titles.add(step.at("/title").asText()));
    assertThat(titles).isEqualTo(TITLES.stream().map(t -> t.substring(3)).toList());
    assertThat(node.at("/steps/0/lines/2").asText())
        .isEqualTo("document: language en, published 2019-05-14, publisher GHA");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5})
  void aSentenceThatIsNotThereIsWrongUsage(int number) {
    Run run = Run.of("explain", english, "--sentence", number);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaints())
        .containsExactly(
            "chancery: there is no sentence %d: %s has the sentences 1 to 4"
                .formatted(number, english));
  }

  @Test
  void aFileThatCannotBeReadFails() {
    Run run = Run.of("explain", folder.resolve("missing.txt"), "--sentence", "1");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.complaints()).hasSize(1).allMatch(line -> line.contains("missing.txt: "));
  }

  private static List<String> explained(Path file, int number, Hints hints) {
    Document document = read(file, hints);
    Course course = CODERS.coder(document.language()).explain(document, number - 1);
    return StepLines.of(Steps.of(course)).lines().toList();
  }

  private static Document read(Path file, Hints hints) {
    return switch (new Reader(Limits.DEFAULT).read(file, hints)) {
      case Outcome.Read read -> read.document();
      case Outcome.Failed failed -> throw new AssertionError(failed.line());
    };
  }
}
