package org.chancery.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.chancery.web.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgingApiTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;
  private House house;

  @BeforeEach
  void open() {
    house = new House(folder);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    return JSON.readTree(response.body());
  }

  private JsonNode get(String path) throws Exception {
    HttpResponse<String> response = house.get("/api/v1" + path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return json(response);
  }

  private String visit() throws Exception {
    return get("/claims?kind=visit&publisher=PER").at("/claims/0/id").asText();
  }

  @Test
  void twoReviewersNeverSpeakOverEachOther() throws Exception {
    String claim = "/api/v1/claims/" + visit() + "/judgements";
    String tag = house.get(claim).headers().firstValue("ETag").orElseThrow();
    String accept = "{\"verdict\":\"accepted\",\"reason\":\"as it stands\"}";
    assertThat(house.post(claim, accept).statusCode()).isEqualTo(428);
    HttpResponse<String> kept = house.post(claim, accept, "If-Match", tag);
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
    assertThat(json(kept).at("/judgements/0/by").asText()).isEqualTo("ana");

    String reject = "{\"verdict\":\"rejected\",\"seen\":0}";
    assertThat(house.post(claim, reject, "If-Match", tag).statusCode()).isEqualTo(412);
    HttpResponse<String> conflict = house.post(claim, reject);
    assertThat(conflict.statusCode()).isEqualTo(409);
    assertThat(json(conflict).at("/since/0/verdict").asText()).isEqualTo("accepted");

    String now = kept.headers().firstValue("ETag").orElseThrow();
    assertThat(house.get(claim).headers().firstValue("ETag")).hasValue(now);
    assertThat(house.post(claim, reject, "If-Match", now).statusCode()).isEqualTo(201);
    assertThat(house.get(claim.replace("/judgements", "")).statusCode()).isEqualTo(404);
  }

  @Test
  void aCorrectionHoldsUntilItIsTakenBack() throws Exception {
    String key = visit();
    String wrong = "{\"verdict\":\"corrected\",\"seen\":0,\"fields\":{\"date\":\"2023-99\"}}";
    HttpResponse<String> refused = house.post("/api/v1/claims/" + key + "/judgements", wrong);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).at("/problems/0/field").asText()).isEqualTo("date");
    HttpResponse<String> kept =
        house.post("/api/v1/claims/" + key + "/judgements", wrong.replace("2023-99", "2023-11-05"));
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
    assertThat(get("/claims/" + key).at("/date/value").asText()).isEqualTo("2023-11-05");
    long number = json(kept).at("/judgements/0/number").asLong();
    String undoing = "/api/v1/judgements/" + number + "/undoing";
    assertThat(house.post(undoing, "{}").statusCode()).isEqualTo(201);
    assertThat(get("/claims/" + key).at("/date/value").asText()).isEqualTo("2023-11-04");
  }

  @Test
  void aMissedClaimIsAddedByItsWords() throws Exception {
    String text = get("/documents/3").path("text").asText();
    int start = text.indexOf("Две страны намерены");
    HttpResponse<String> kept =
        house.post(
            "/api/v1/documents/3/claims",
            ("{\"start\":%d,\"end\":%d,\"fields\":{\"kind\":\"agreement\",\"actors\":\"PER; MLT\","
                    + "\"status\":\"planned\",\"date\":\"2025\"}}")
                .formatted(start, text.indexOf('.', start)));
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
    assertThat(get("/documents/3/claims").path("claims")).hasSize(3);
  }

  @Test
  void onlyReviewersJudge() throws Exception {
    String path = "/api/v1/claims/" + visit() + "/judgements";
    HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString("{}");
    assertThat(house.send(house.to(path).POST(body)).statusCode()).isEqualTo(401);
    HttpRequest.Builder reader = house.to(path).header(House.USER, "rea:READER").POST(body);
    assertThat(house.send(reader).statusCode()).isEqualTo(403);
    assertThat(house.get("/api/v1/review/queue").statusCode()).isEqualTo(401);
  }

  @Test
  void bodiesThatAreTooLargeOrNoJsonAreRefused() throws Exception {
    String path = "/api/v1/claims/" + visit() + "/judgements";
    assertThat(house.post(path, "x".repeat(2_000_000)).statusCode()).isEqualTo(413);
    assertThat(house.post(path, "verdict=accepted").statusCode()).isEqualTo(400);
    assertThat(house.post(path, "[1]").statusCode()).isEqualTo(400);
  }
}
