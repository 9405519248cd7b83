package org.chancery.web.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.record.review.LexiconFile;
import org.chancery.record.review.LocalLexicon;
import org.chancery.text.claim.Coded;
import org.chancery.text.document.Document;
import org.chancery.web.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What reviewers correct on the server's pages and through its API reaches the coder. */
@Timeout(120)
class TeachingTest {

  private static final String ROW = "actor\tForeign Minister of Malta\ten\tPER\tCYP\tGOV\t";

  @TempDir Path folder;
  private House house;
  private Path table;
  private Teaching teaching;

  /** Knows nothing but what it was taught. */
  private record Pupil(LocalLexicon lexicon) implements DocumentCoder {

    @Override
    public String version() {
      return lexicon.lessons().size() + " lessons";
    }

    @Override
    public DocumentCoder taught(LocalLexicon more) {
      return new Pupil(more);
    }

    @Override
    public Coded code(Document document) {
      return new Coded(document, List.of());
    }
  }

  @BeforeEach
  void open() {
    house = new House(folder.resolve("store"));
    table = folder.resolve("tables").resolve("lexicon.tsv");
    teaching = new Teaching(house.store(), new LexiconFile(table));
  }

  @AfterEach
  void close() {
    teaching.close();
    house.close();
  }

  private String visit() throws IOException {
    String claims = house.get("/api/v1/claims?kind=visit&publisher=PER").body();
    return new JsonMapper().readTree(claims).at("/claims/0/id").asText();
  }

  private void await(Predicate<String> wanted) throws Exception {
    while (!wanted.test(Files.exists(table) ? Files.readString(table) : "")) {
      Thread.sleep(20);
    }
  }

  @Test
  void aCorrectionThroughTheApiIsTaughtUntilItIsUndone() throws Exception {
    assertThat(table).doesNotExist();
    var coder = teaching.teach(new Pupil(LocalLexicon.EMPTY));
    assertThat(coder.get().version()).isEqualTo("0 lessons");
    HttpResponse<String> kept =
        house.post(
            "/api/v1/claims/" + visit() + "/judgements",
            "{\"verdict\":\"corrected\",\"seen\":0,\"fields\":{\"actors\":\"CYP\"}}");
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
    await(text -> text.contains(ROW));
    while (!coder.get().version().equals("1 lessons")) {
      Thread.sleep(20);
    }
    assertThat(coder.get()).isSameAs(coder.get());
    long number = new JsonMapper().readTree(kept.body()).at("/judgements/0/number").asLong();
    assertThat(house.post("/api/v1/judgements/" + number + "/undoing", "{}").statusCode())
        .isEqualTo(201);
    await(text -> !text.contains(ROW));
  }

  @Test
  void aCorrectionOnAPageIsTaught() throws Exception {
    String form = "seen=0&reason=&f.actors=" + URLEncoder.encode("CYP", StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        house.send(
            house
                .to("/en/review/" + visit() + "/correct")
                .header(House.USER, "ana:REVIEWER")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    await(text -> text.contains(ROW));
  }

  @Test
  void whatWasSaidBeforeIsKnownAtTheStart() throws Exception {
    teaching.close();
    house.post(
        "/api/v1/claims/" + visit() + "/judgements",
        "{\"verdict\":\"corrected\",\"seen\":0,\"fields\":{\"actors\":\"CYP\"}}");
    teaching = new Teaching(house.store(), new LexiconFile(table));
    assertThat(Files.readString(table)).contains(ROW);
    assertThat(teaching.teach(new Pupil(LocalLexicon.EMPTY)).get().version())
        .isEqualTo("1 lessons");
  }
}
