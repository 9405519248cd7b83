package org.chancery.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Draft;
import org.chancery.record.store.Stores;
import org.chancery.web.House;
import org.chancery.web.Sample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir static Path folder;
  private static House house;

  @BeforeAll
  static void open() {
    house = new House(folder);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    return JSON.readTree(response.body());
  }

  private static JsonNode get(String path) throws Exception {
    HttpResponse<String> response = house.get("/api/v1" + path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return json(response);
  }

  @Test
  void documentsComePageByPageAndNoneTwiceWhenOthersAreAddedMeanwhile() throws Exception {
    List<String> seen = new ArrayList<>();
    List<String> old = List.of(Sample.HOSTILE, Sample.MALTA, Sample.REVISED);
    String next = "";
    do {
      JsonNode page = get("/documents?size=1" + next);
      page.path("documents").forEach(one -> seen.add(one.path("id").asText()));
      next = page.path("next").isNull() ? "" : "&after=" + page.path("next").asText();
      Sample.add(
          house.store(),
          "https://new.example/" + seen.size(),
          Draft.of("00000000000000e" + seen.size(), "CHL", "2030-01-01", "en", "New", "Words.")
              .coded());
      house.catchUp();
    } while (!next.isEmpty());
    seen.retainAll(old);
    assertThat(seen).containsExactlyElementsOf(old);
  }

  @Test
  void aDocumentIsFoundByItsEditionAndByItsText() throws Exception {
    JsonNode one = get("/documents/5");
    assertThat(one.path("id").asText()).isEqualTo(Sample.REVISED);
    assertThat(get("/documents/" + Sample.REVISED)).isEqualTo(one);
    assertThat(one.path("text").asText()).contains("320 alpaca blankets");
    assertThat(get("/documents/1").path("current").asBoolean()).isFalse();
  }

  @Test
  void offsetsAreCodePointsOfTheText() throws Exception {
    String text = get("/documents/5").path("text").asText();
    JsonNode quote = get("/documents/5/claims").at("/claims/0/quote");
    int start = text.offsetByCodePoints(0, quote.path("start").asInt());
    int end = text.offsetByCodePoints(0, quote.path("end").asInt());
    assertThat(text.substring(start, end)).isEqualTo(quote.path("text").asText());
    assertThat(text.codePointCount(0, text.length())).isLessThan(text.length());
  }

  @Test
  void whoHasAnAnswerAlreadyIsToldSo() {
    HttpResponse<String> first = house.get("/api/v1/documents/5");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        house.send(house.to("/api/v1/documents/5").header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    HttpResponse<String> other =
        house.send(house.to("/api/v1/documents/3").header("If-None-Match", tag));
    assertThat(other.statusCode()).isEqualTo(200);
    HttpResponse<String> head =
        house.send(
            house.to("/api/v1/documents/5").method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(head.headers().firstValue("ETag")).hasValue(tag);
  }

  @Test
  void whoHasAPageAlreadyIsToldSo() {
    for (String path :
        List.of("/en/documents/5", "/ru/documents/5/revisions", "/en/search?q=Lima")) {
      HttpResponse<String> first = house.get(path);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = house.send(house.to(path).header("If-None-Match", tag));
      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers().firstValue("Vary").orElse(""))
          .contains("Accept-Encoding", "Accept-Language", "Cookie");
      HttpResponse<String> other =
          house.send(
              house.to(path).header("If-None-Match", tag).header(House.USER, "ana:REVIEWER"));
      assertThat(other.statusCode()).as("%s of somebody else", path).isEqualTo(200);
    }
    assertThat(house.get("/en/documents/99").headers().firstValue("ETag")).isEmpty();
    String style = house.get("/assets/site.css").headers().firstValue("ETag").orElseThrow();
    assertThat(house.send(house.to("/assets/site.css").header("If-None-Match", style)).statusCode())
        .isEqualTo(304);
  }

  @Test
  void answersVaryByHowTheyArePacked() {
    for (String path : List.of("/api/v1/documents", "/api/v1/nowhere", "/assets/site.css")) {
      HttpResponse<String> answer = house.send(house.to(path).header("Accept-Encoding", "gzip"));
      assertThat(answer.headers().firstValue("Vary").orElse(""))
          .as(path)
          .contains("Accept-Encoding");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | 200",
        "*/* | 200",
        "application/* | 200",
        "text/html,application/xml;q=0.9,*/*;q=0.8 | 200",
        "APPLICATION/JSON | 200",
        "application/xml | 406",
        "text/html | 406",
        "application/json;q=0, */* | 406",
        "application/json;q=0.000 | 406",
        "nonsense | 406"
      })
  void whoTakesNoJsonIsToldThatThereIsNothingElse(String accepted, int status) {
    HttpResponse<String> answer =
        house.send(house.to("/api/v1/documents/5").header("Accept", accepted));
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith(answer.statusCode() == 200 ? "application/json" : "application/problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /nowhere, , 404",
    "DELETE, /documents/5, , 405",
    "POST, /claims/k/judgements, text/plain, 415",
    "POST, /claims/k/judgements, application/jsonx, 415",
    "POST, /claims/k/judgements, application/json, 400",
    "GET, /documents?size=x, , 400",
    "GET, /users, , 404"
  })
  void everyErrorIsAProblem(String method, String path, String type, int status) throws Exception {
    HttpRequest.Builder request =
        house
            .to("/api/v1" + path)
            .header(House.USER, "ana:REVIEWER")
            .method(method, HttpRequest.BodyPublishers.ofString(type == null ? "" : "{"));
    if (type != null) {
      request.header("Content-Type", type);
    }
    HttpResponse<String> answer = house.send(request);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(json(answer).path("status").asInt()).isEqualTo(status);
    assertThat(json(answer).path("type").asText()).startsWith("urn:chancery:problem:");
  }

  @Test
  void whoHasToSignInIsToldHow() {
    HttpResponse<String> answer = house.get("/api/v1/review/queue");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
  }

  @Test
  void revisionsTellWhatChanged() throws Exception {
    JsonNode revisions = get("/documents/5/revisions").at("/addresses/0/revisions");
    assertThat(revisions).hasSize(2);
    JsonNode changes = get("/documents/1/changes/5");
    assertThat(changes.at("/edits/0/after/text").asText()).contains("320");
    assertThat(changes.path("claims").toString()).contains("\"amount\"");
  }

  @Test
  void claimsAreChosenByWhatTheySay() throws Exception {
    assertThat(get("/claims?status=planned").path("total").asInt()).isEqualTo(1);
    assertThat(get("/claims?dyad=per-mlt&kind=aid").path("total").asInt()).isEqualTo(2);
    assertThat(get("/claims?publisher=MLT&from=2023-11-04&to=2023-11-04").path("total").asInt())
        .isEqualTo(2);
    assertThat(get("/claims?kind=visit&type=AID").path("total").asInt()).isZero();
  }

  @Test
  void anEventIsToldByBothSidesAndShowsWhatDiffers() throws Exception {
    JsonNode events = get("/events?dyad=MLT-PER&corroboration=both-sides").path("events");
    assertThat(events).hasSize(1);
    String visit = events.get(0).path("id").asText();
    assertThat(get("/events/" + visit).path("members")).hasSize(2);
    assertThat(house.get("/api/v1/events/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void wordsAreFoundInTheirFormsAndMarked() throws Exception {
    JsonNode found = get("/search/documents?q=visits&facet=country");
    assertThat(found.path("total").asInt()).isEqualTo(1);
    assertThat(found.at("/hits/0/snippets/0/marks")).isNotEmpty();
    assertThat(found.path("facets").path("country").toString()).contains("PER");
  }

  @Test
  void aDossierIsAZip() {
    HttpResponse<String> zip = house.get("/api/v1/pairs/MLT-PER/dossier.zip?language=ru");
    assertThat(zip.statusCode()).isEqualTo(200);
    assertThat(zip.body()).startsWith("PK");
  }

  @ParameterizedTest
  @CsvSource({
    "/documents?siez=3, siez",
    "/documents?size=0, size",
    "/documents?size=x, size",
    "/documents?size=2&size=3, size",
    "/documents?after=nonsense, after",
    "/documents?from=2019-13, from",
    "/claims?status=perhaps, status",
    "/claims?order=best, order",
    "/search/documents?facet=colour, facet",
    "/events?after=%20!, after",
    "/pairs/LAO, pair",
    "/pairs/MLT-PER/dossier.zip?language=de, language"
  })
  void aParameterThatMakesNoSenseIsNamed(String path, String field) throws Exception {
    HttpResponse<String> response = house.get("/api/v1" + path);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(json(response).path("field").asText()).isEqualTo(field);
    assertThat(json(response).path("reason").asText()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/documents/99",
        "/documents/ffffffffffffffff",
        "/documents/%2e%2e",
        "/claims/none",
        "/claims/none/judgements",
        "/pairs/AAA-BBB",
        "/nothing"
      })
  void whatIsNotThereIsToldSo(String path) throws Exception {
    HttpResponse<String> response = house.get("/api/v1" + path);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(json(response).path("type").asText()).isEqualTo("urn:chancery:problem:not-found");
  }

  @Test
  void whatAnotherProgramAddsIsFoundSoon() throws Exception {
    try (var other = Stores.open(folder.toString())) {
      Sample.add(
          other,
          "https://new.example/1",
          Draft.of("00000000000000f5", "FIN", "2022-05-05", "en", "Reindeer", "Of reindeer.")
              .coded());
    }
    for (int i = 0;
        i < 100 && get("/search/documents?q=reindeer").path("total").asInt() == 0;
        i++) {
      Thread.sleep(100);
    }
    assertThat(get("/search/documents?q=reindeer").path("total").asInt()).isEqualTo(1);
  }
}
