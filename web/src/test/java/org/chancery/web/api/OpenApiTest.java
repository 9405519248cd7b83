package org.chancery.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
            other.resolve("lexicon.tsv"),
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
}
