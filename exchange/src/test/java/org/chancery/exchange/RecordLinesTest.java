package org.chancery.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Draft;
import org.chancery.record.evaluation.CodedRecord;
import org.chancery.record.evaluation.GoldRecord;
import org.chancery.text.claim.Coded;
import org.junit.jupiter.api.Test;

class RecordLinesTest {

  private static Coded gift() {
    Draft draft =
        Draft.of("p1", "PRT", "2014-03-05", "en", "🎁 Note", "We gave Peru 20 looms in March.");
    draft
        .says("gave Peru 20 looms", "AID", "delivery", "humanitarian")
        .by("PRT")
        .to("PER", null, null, "Peru")
        .on("2014-03")
        .count("20", "loom", "20 looms");
    draft.says("Note", null, "position", "political").by("PRT");
    return draft.coded();
  }

  private static List<JsonNode> written(Coded coded) throws IOException {
    StringBuilder out = new StringBuilder();
    RecordLines.write(coded, out);
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : out.toString().split("\n")) {
      nodes.add(new JsonMapper().readTree(line));
    }
    return nodes;
  }

  @Test
  void writesEveryFieldOfTheContract() throws IOException {
    JsonNode node = written(gift()).get(1);
    assertThat(node.fieldNames())
        .toIterable()
        .contains(
            "id",
            "document",
            "quote",
            "event",
            "mode",
            "contexts",
            "kind",
            "area",
            "actors",
            "recipients",
            "date",
            "place",
            "quantities",
            "status",
            "claimedBy",
            "confidence",
            "derivation");
    assertThat(node.path("document").fieldNames())
        .toIterable()
        .containsExactly("id", "path", "title", "published", "publisher", "language");
    assertThat(node.path("recipients").get(0).toString())
        .isEqualTo(
            "{\"code\":\"PER\",\"sector\":\"GOV\",\"text\":\"Peru\",\"person\":null,\"office\":null}");
    assertThat(node.path("date").path("value").asText()).isEqualTo("2014-03");
    assertThat(node.path("date").path("precision").asText()).isEqualTo("month");
    assertThat(node.path("place").has("lat")).isTrue();
    assertThat(node.path("quantities").get(0).path("text").asText()).isEqualTo("20 looms");
  }

  @Test
  void countsOffsetsInCodePointsAndKeepsTextOrder() throws IOException {
    Coded coded = gift();
    List<JsonNode> nodes = written(coded);
    assertThat(nodes.getFirst().path("kind").asText()).isEqualTo("position");
    JsonNode quote = nodes.get(1).path("quote");
    int[] points = coded.document().text().codePoints().toArray();
    int start = quote.path("start").asInt();
    int end = quote.path("end").asInt();
    assertThat(new String(points, start, end - start)).isEqualTo(quote.path("text").asText());
  }

  @Test
  void givesTheSameNameAgainAndDifferentClaimsDifferentNames() throws IOException {
    List<JsonNode> nodes = written(gift());
    assertThat(nodes).isEqualTo(written(gift()));
    assertThat(nodes.get(0).path("id").asText()).isNotEqualTo(nodes.get(1).path("id").asText());
  }

  @Test
  void whatIsWrittenReadsBackForScoring() throws IOException {
    StringBuilder out = new StringBuilder();
    RecordLines.write(gift(), out);
    List<CodedRecord> read = ScoredLines.coded("out", new StringReader(out.toString()));
    assertThat(read.get(1)).isEqualTo(CodedRecord.of(gift()).get(0));
    assertThat(read.get(0)).isEqualTo(CodedRecord.of(gift()).get(1));
  }

  @Test
  void readsGoldAndNamesTheBadLine() throws IOException {
    List<GoldRecord> gold =
        ScoredLines.gold(
            "g",
            new StringReader(
                "{\"quote\":\"gave\",\"plover\":\"AID\",\"actor\":[\"PRT\"],\"recipient\":[],"
                    + "\"date\":null,\"quantity\":{\"value\":20},\"claimed_by\":null}\n\n"));
    assertThat(gold).hasSize(1);
    assertThat(gold.getFirst().status()).isEqualTo("occurred");
    assertThatThrownBy(() -> ScoredLines.gold("g.jsonl", new StringReader("{}\n")))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("g.jsonl:1:");
    assertThatThrownBy(() -> ScoredLines.gold("g.jsonl", new StringReader("\n{oops\n")))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("g.jsonl:2:");
  }
}
