package org.chancery.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.web.House;
import org.chancery.web.Server;
import org.chancery.web.serve.Service;
import org.chancery.web.serve.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the document that the API gives of itself to the truth. */
class OpenApiTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  @TempDir static Path folder;
  private static House house;
  private static JsonNode document;

  @BeforeAll
  static void open() throws Exception {
    house = new House(folder);
    document = JSON.readTree(house.get("/api/v1/openapi.json").body());
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void isAnOpenApiDocument() throws Exception {
    try (InputStream in = OpenApiTest.class.getResourceAsStream("openapi-3.1.schema.json")) {
      String meta = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Set<ValidationMessage> faults =
          SCHEMAS.getSchema(meta).validate(document.toString(), InputFormat.JSON);
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void namesEveryRouteAndNoOther(@TempDir Path other) {
    Set<String> told = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> told.add(method + " " + path.getKey())));
    Settings settings =
        new Settings(
            other.toString(),
            other.resolve("index"),
            new Server.Address("localhost", 0),
            /* open= */ true,
            /* openMetrics= */ false);
    try (Service service = Service.start(settings)) {
      Set<String> answered = new TreeSet<>();
      for (String route : service.routes()) {
        if (route.contains(" /api/v1/")) {
          answered.add(route.replace("/api/v1", ""));
        }
      }
      assertThat(answered).containsExactlyInAnyOrderElementsOf(told);
    }
  }

  @Test
  void everySchemaIsSoundAndUsed() {
    Set<String> used = new TreeSet<>(document.findValuesAsText("$ref"));
    document
        .at("/components/schemas")
        .fieldNames()
        .forEachRemaining(name -> assertThat(used).contains("#/components/schemas/" + name));
    Set<String> there = new TreeSet<>();
    document
        .at("/components/schemas")
        .fieldNames()
        .forEachRemaining(name -> there.add("#/components/schemas/" + name));
    assertThat(there).containsAll(used);
  }

  @Test
  void everyAnswerIsAsItTells() throws Exception {
    Map<String, String> asked = asked();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      if (path.getValue().has("get") && !elsewhere(path.getKey())) {
        assertThat(asked).as("an example of each path").containsKey(path.getKey());
        String example = asked.getOrDefault(path.getKey(), "");
        HttpResponse<String> answer =
            house.send(house.to("/api/v1" + example).header(House.USER, "ana:ADMINISTRATOR"));
        assertThat(answer.statusCode()).as(example + " " + answer.body()).isEqualTo(200);
        JsonNode content = path.getValue().at("/get/responses/200/content");
        if (content.has("application/json")) {
          check(content.path("application/json").path("schema"), answer.body(), example);
        }
      }
    }
  }

  /** What needs accounts is held to the truth where there are some. */
  private static boolean elsewhere(String path) {
    return path.matches("/(sources|users|me|audit)(/.*)?");
  }

  @Test
  void problemsAreAsItTells() throws Exception {
    JsonNode schema = JSON.readTree("{\"$ref\":\"#/components/schemas/Problem\"}");
    for (String path :
        new String[] {"/documents/none", "/documents?size=x", "/nothing", "/review/queue"}) {
      check(schema, house.get("/api/v1" + path).body(), path);
    }
    String judge = "/api/v1/claims/" + key() + "/judgements";
    for (String body :
        new String[] {
          "{}",
          "{\"verdict\":\"accepted\"}",
          "{\"verdict\":\"accepted\",\"seen\":99}",
          "{\"verdict\":\"corrected\",\"seen\":0,\"fields\":{\"kind\":\"nonsense\"}}"
        }) {
      HttpResponse<String> answer = house.post(judge, body);
      assertThat(answer.statusCode()).isBetween(400, 499);
      check(schema, answer.body(), body);
    }
  }

  @Test
  void whatIsKeptIsAsItTells() throws Exception {
    HttpResponse<String> kept =
        house.post("/api/v1/documents/3/completeness", "{\"seen\":0,\"reason\":\"read it\"}");
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
    check(JSON.readTree("{\"$ref\":\"#/components/schemas/Kept\"}"), kept.body(), "completeness");
    HttpResponse<String> lease =
        house.send(
            house
                .to("/api/v1/review/claims/" + key() + "/lease")
                .header(House.USER, "ana:REVIEWER")
                .PUT(HttpRequest.BodyPublishers.noBody()));
    assertThat(lease.statusCode()).as(lease.body()).isEqualTo(200);
    check(JSON.readTree("{\"$ref\":\"#/components/schemas/Lease\"}"), lease.body(), "lease");
  }

  private static String key() throws Exception {
    return JSON.readTree(house.get("/api/v1/claims?kind=visit").body()).at("/claims/0/id").asText();
  }

  private static Map<String, String> asked() throws Exception {
    String event =
        JSON.readTree(house.get("/api/v1/events?corroboration=both-sides").body())
            .at("/events/0/id")
            .asText();
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("/documents", "/documents?size=2");
    asked.put("/documents/{id}", "/documents/5");
    asked.put("/documents/{id}/claims", "/documents/5/claims");
    asked.put("/documents/{id}/revisions", "/documents/5/revisions");
    asked.put("/documents/{id}/changes/{other}", "/documents/1/changes/5");
    asked.put("/documents/{id}/versions", "/documents/5/versions");
    asked.put("/documents/{id}/versions/{other}", "/documents/5/versions/3");
    asked.put("/documents/{id}/alike", "/documents/5/alike");
    asked.put("/claims", "/claims?size=2");
    asked.put("/claims/{key}", "/claims/" + key());
    asked.put("/claims/{key}/judgements", "/claims/" + key() + "/judgements");
    asked.put("/events", "/events?size=1");
    asked.put("/events/{event}", "/events/" + event);
    asked.put("/search/documents", "/search/documents?q=Peru&facet=kind&kind=visit");
    asked.put("/search/claims", "/search/claims?q=Malta");
    asked.put("/pairs", "/pairs");
    asked.put("/pairs/{pair}", "/pairs/MLT-PER");
    asked.put("/pairs/{pair}/dossier.zip", "/pairs/MLT-PER/dossier.zip");
    asked.put("/review/queue", "/review/queue?size=2");
    asked.put("/review/claims/{key}", "/review/claims/" + key());
    asked.put("/openapi.json", "/openapi.json");
    return asked;
  }

  /** The schema stands alone: with the document's components beside it. */
  private static void check(JsonNode schema, String body, String what) {
    ObjectNode alone = schema.deepCopy();
    alone.set("components", document.path("components"));
    JsonSchema validator = SCHEMAS.getSchema(alone);
    assertThat(validator.validate(body, InputFormat.JSON)).as(what + ": " + body).isEmpty();
  }
}
