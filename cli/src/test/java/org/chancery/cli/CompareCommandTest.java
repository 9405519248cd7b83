package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code chancery compare} and {@code chancery changes} tell. */
class CompareCommandTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final Path ENGLISH = Run.sample("kaz-hun-article-2021.en.html");
  private static final Path RUSSIAN = Run.sample("kaz-hun-article-2021.ru.html");

  @TempDir Path folder;

  /** The sample's two figures and three passages, as its README says. */
  @Test
  void theSampleDiffersInTwoFiguresAndThreePassages() throws IOException {
    JsonNode json = JSON.readTree(Run.done("compare", ENGLISH, RUSSIAN, "--json").out());
    assertThat(json.get("relation").asText()).isEqualTo("versions");
    assertThat(json.get("differences").findValuesAsText("type"))
        .containsExactlyInAnyOrder("number", "number", "passage", "passage", "passage");
    String text = Run.done("text", RUSSIAN).out();
    JsonNode words = json.get("differences").get(0).get("second").get("words");
    int start = text.offsetByCodePoints(0, words.get("start").asInt());
    assertThat(text.substring(start)).startsWith(words.get("text").asText());
  }

  @Test
  void differencesAreToldInEitherLanguage() {
    assertThat(Run.done("compare", ENGLISH, RUSSIAN).out())
        .startsWith("Versions")
        .contains("The number differs: “160 million US dollars” – “156 млн долларов США”.");
    assertThat(Run.done("compare", ENGLISH, RUSSIAN, "--language", "ru").out())
        .contains("Расходится число");
  }

  @Test
  void twoReportsOfOneRoundAreNoVersions() {
    Path lao = Run.sample("lao-rus-consultations-2022.en.txt");
    Path russian = Run.sample("rus-lao-consultations-2022.ru.html");
    assertThat(Run.done("compare", lao, russian).out()).startsWith("Not versions");
  }

  @Test
  void twoTextsInOneLanguageAreRevisions() throws IOException {
    Path older = Files.writeString(folder.resolve("a.txt"), text("300"));
    Path newer = Files.writeString(folder.resolve("b.txt"), text("450"));
    assertThat(Run.done("compare", older, newer).out())
        .startsWith("Revisions")
        .contains("“300” > “450”")
        .contains("claim changed: amount");
    assertThat(Run.of("compare", older, folder).status()).isEqualTo(2);
  }

  @Test
  void changesInAStoreAreListedWithWhatTheyChanged() throws IOException {
    Path store = folder.resolve("store");
    Path file = folder.resolve("page.txt");
    Files.writeString(file, text("300"));
    Run.done("add", "--store", store, file);
    assertThat(Run.done("changes", "--store", store).out()).isEmpty();
    Files.writeString(file, text("450"));
    Run.done("add", "--store", store, file);
    String listed = Run.done("changes", "--store", store).out().strip();
    String address = listed.substring(listed.indexOf("  ") + 2);
    assertThat(Run.done("changes", "--store", store, address).out())
        .contains("Revision 1", "Revision 2", "“300” > “450”", "claim changed: amount");
    assertThat(Run.of("changes", "--store", store, "nowhere").status()).isEqualTo(2);
    JsonNode change = JSON.readTree(Run.done("changes", "--store", store, "--json").out());
    assertThat(change.path("address").asText()).isEqualTo(address);
    assertThat(change.path("replaced").isIntegralNumber()).isTrue();
    List<String> lines = Run.done("changes", "--store", store, "--json", address).lines();
    assertThat(lines).hasSize(2);
    assertThat(JSON.readTree(lines.getFirst()).path("changed").isNull()).isTrue();
    JsonNode second = JSON.readTree(lines.getLast());
    assertThat(second.path("revision").asInt()).isEqualTo(2);
    assertThat(second.path("edition")).isEqualTo(change.path("edition"));
    assertThat(second.at("/changed/edits/0/before/text").asText()).contains("300");
    assertThat(second.at("/changed/claims/0/aspects/0").asText()).isEqualTo("amount");
  }

  private static String text(String tents) {
    return """
    Peru and Ghana

    On 12 May 2019 the Foreign Minister of Peru met his Ghanaian counterpart in Accra. \
    Peru supplied Ghana with %s tents in March 2018. They plan to sign a treaty.
    """
        .formatted(tents);
  }
}
