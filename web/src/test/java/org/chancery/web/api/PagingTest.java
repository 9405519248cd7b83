package org.chancery.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Draft;
import org.chancery.text.claim.Coded;
import org.chancery.web.House;
import org.chancery.web.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever reads a list page by page while others add gets everything that there was when he began,
 * and nothing twice.
 */
class PagingTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int NOTES = 30;
  private static final int CLAIMS = 4;

  /** No divisor of the claims of a document: pages end in the midst of one. */
  private static final int SIZE = 3;

  private static final List<String> PARTNERS = List.of("PER", "FIN", "TON", "URY", "OMN");

  @TempDir Path folder;
  private House house;
  private int made;

  @BeforeEach
  void open() {
    house = new House(folder);
    for (int i = 0; i < NOTES; i++) {
      add("old");
    }
    house.catchUp();
  }

  @AfterEach
  void close() {
    house.close();
  }

  /** Of any day between the days of the others; how often a word stands in it differs too. */
  private void add(String sort) {
    int number = made++;
    String words = "Harbours and " + "harbours, ".repeat(number * 7 % 5) + "ships of " + sort + ".";
    StringBuilder text = new StringBuilder(words);
    LocalDate day = LocalDate.of(2019, 1, 1).plusDays(number * 37L % 400);
    for (int c = 0; c < CLAIMS; c++) {
      text.append(" Act %d of note %d.".formatted(c, number));
    }
    Draft draft =
        Draft.of(
            "%016x".formatted(number + 1000), "GHA", day.toString(), "en", sort, text.toString());
    for (int c = 0; c < CLAIMS; c++) {
      draft
          .says("Act %d of note %d.".formatted(c, number), null, "meeting", "political")
          .by("GHA")
          .to(PARTNERS.get(number % PARTNERS.size()))
          .on(c % 2 == 0 ? day.toString() : day.toString().substring(0, 7));
    }
    Coded coded = draft.coded();
    Sample.add(house.store(), "https://mfa.example/" + sort + "/" + number, coded);
  }

  private JsonNode get(String path) throws Exception {
    HttpResponse<String> response = house.get("/api/v1" + path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  private static List<String> ids(JsonNode list) {
    List<String> ids = new ArrayList<>();
    list.forEach(one -> ids.add(one.path(one.has("id") ? "id" : "claim").asText()));
    return ids;
  }

  @ParameterizedTest
  @CsvSource({
    "documents,/documents?order=newest",
    "documents,/documents?order=oldest",
    "hits,/search/documents?q=harbours&order=relevance",
    "hits,/search/documents?q=ship&order=relevance",
    "claims,/claims?order=newest",
    "claims,/claims?order=oldest",
    "hits,/search/claims?q=act&order=relevance",
    "events,/events?order="
  })
  void nothingIsSkippedAndNothingComesTwiceWhileOthersAreAdded(String list, String path)
      throws Exception {
    String way = path.replaceFirst("[?&]order=$", "?").replace("?&", "?");
    String joined = way.endsWith("?") ? way : way + "&";
    List<String> old = ids(get(joined + "size=200").path(list));
    assertThat(old).hasSizeGreaterThanOrEqualTo(NOTES).doesNotHaveDuplicates();
    List<String> seen = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = get(joined + "size=" + SIZE + next);
      seen.addAll(ids(page.path(list)));
      next = page.path("next").isNull() ? "" : "&after=" + page.path("next").asText();
      if (made < 3 * NOTES) {
        add("new");
        house.catchUp();
      }
    } while (!next.isEmpty());
    assertThat(seen).doesNotHaveDuplicates().containsAll(old);
    seen.retainAll(old);
    assertThat(seen).isEqualTo(old);
  }
}
