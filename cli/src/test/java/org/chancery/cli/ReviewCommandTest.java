package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.exchange.ScoredLines;
import org.chancery.record.evaluation.CodedRecord;
import org.chancery.record.evaluation.GoldRecord;
import org.chancery.record.evaluation.Scorer;
import org.chancery.record.evaluation.Scores;
import org.chancery.record.review.GoldText;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reviewer at the command line. */
class ReviewCommandTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;
  private Path store = Path.of("");
  private Path note = Path.of("");

  @BeforeEach
  void add() throws IOException {
    store = folder.resolve("store");
    note = folder.resolve("note.txt");
    Files.writeString(
        note,
        """
        On 3 May 2016 the President of Ghana visited Togo.

        Ghana gave Togo 40 tractors in 2015. In June 2016 the two countries signed a memorandum on ports.

        A festival of drums brought both nations together.
        """);
    Run.done("add", "--store", store, "--publisher", "TGO", "--published", "2016-07-01", note);
  }

  private Run review(String command, Object... rest) {
    List<Object> all = new ArrayList<>(List.of("review", command, "--store", store));
    all.addAll(List.of(rest));
    return Run.of(all.toArray());
  }

  private JsonNode json(String command, Object... rest) throws IOException {
    List<Object> all = new ArrayList<>(List.of(rest));
    all.add("--json");
    Run run = review(command, all.toArray());
    return JSON.readTree(run.out());
  }

  private List<String> waiting() throws IOException {
    List<String> keys = new ArrayList<>();
    json("list").path("items").forEach(item -> keys.add(item.path("claim").asText()));
    return keys;
  }

  private String claim(String words) throws IOException {
    for (JsonNode item : json("list").path("items")) {
      if (item.path("record").path("quote").path("text").asText().contains(words)) {
        return item.path("claim").asText();
      }
    }
    throw new AssertionError("nothing waits that cites " + words);
  }

  @Test
  void whatWaitsIsListedWithReasons() {
    Run run = review("list");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("a head of state takes part")
        .contains("the coder itself is not sure")
        .contains(" waiting");
    assertThat(review("list", "--dyad", "GHA-PER").out()).isEqualTo("0 waiting\n");
    assertThat(review("list", "--document", note.resolveSibling("x")).status()).isEqualTo(2);
    assertThat(review("list", "--after", "nonsense").status()).isEqualTo(2);
    assertThat(review("list", "--dyad", "GHA-GHA").status()).isEqualTo(2);
  }

  @Test
  void nextIsGivenToOneAtATime() throws IOException {
    String first = json("next", "--by", "eva").path("claim").asText();
    assertThat(json("next", "--by", "max").path("claim").asText()).isNotEqualTo(first);
    assertThat(review("next", "--by", "eva").out()).contains(first).contains("taken by eva");
  }

  @Test
  void aClaimIsCorrectedShownAndUndone() throws IOException {
    String key = claim("tractors");
    JsonNode kept = json("correct", key, "--by", "eva", "--set", "date=2014", "--reason", "typo");
    assertThat(kept.path("outcome").asText()).isEqualTo("kept");
    long number = kept.path("judgements").path(0).path("number").asLong();
    Run shown = review("show", key);
    assertThat(shown.out()).contains("date=2014\n").contains("eva").contains("typo");
    assertThat(waiting()).doesNotContain(key);
    Run blind = review("reject", key, "--by", "max");
    assertThat(blind.status()).isEqualTo(1);
    assertThat(blind.err()).contains("--seen " + number).contains("corrected");
    assertThat(review("undo", number, "--by", "max").status()).isZero();
    assertThat(review("show", key).out()).contains("date=2015\n").contains("(undone)");
    assertThat(waiting()).contains(key);
  }

  @Test
  void whatIsWrongIsNamed() throws IOException {
    String key = claim("tractors");
    Run run = review("correct", key, "--set", "actors=GHX", "--set", "kind=picnic");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.complaints())
        .containsExactlyInAnyOrder(
            "chancery: actors 'GHX': is no code of a state or an organisation",
            "chancery: kind 'picnic': there is no such kind");
    assertThat(review("correct", key, "--set", "colour=red").status()).isEqualTo(2);
    assertThat(review("accept", "0000").status()).isEqualTo(1);
    assertThat(review("show", "0000").status()).isEqualTo(1);
    assertThat(review("undo", "999").status()).isEqualTo(1);
  }

  /** What reviewers made of a text, exported, is found without fault in what holds of the text. */
  @Test
  void whatIsJudgedIsGold() throws IOException {
    Path out = folder.resolve("gold");
    Run before = Run.done("review", "export", "--store", store, out);
    assertThat(before.out()).startsWith("0 texts");
    String gift = claim("tractors");
    review("correct", gift, "--by", "eva", "--set", "date=2014", "--set", "quantities=44 tractor");
    for (String key : waiting()) {
      assertThat(review("accept", key, "--by", "eva").status()).isZero();
    }
    String words = "A festival of drums brought both nations together";
    Run added =
        review(
            "add",
            note,
            "--words",
            words,
            "--set",
            "kind=festival",
            "--set",
            "actors=TGO; GHA",
            "--set",
            "date=2016");
    assertThat(added.complaints()).isEmpty();
    assertThat(review("add", note, "--words", "nowhere", "--set", "kind=aid").status())
        .isEqualTo(2);
    assertThat(review("complete", note).status()).isZero();
    Run.done("review", "export", "--store", store, out);
    List<GoldRecord> gold;
    try (BufferedReader lines = Files.newBufferedReader(out.resolve("gold.jsonl"))) {
      gold = ScoredLines.gold("gold", lines);
    }
    try (RecordStore record = Stores.open(store.toString())) {
      GoldText text = GoldText.of(record).findFirst().orElseThrow();
      Scores scores = Scorer.score(text.document().text(), gold, CodedRecord.of(text.coded()));
      assertThat(scores.gold()).isEqualTo(scores.records()).isEqualTo(text.claims().size());
      assertThat(scores.f1(scores.strict())).isEqualTo(1);
      assertThat(scores.status()).isEqualTo(scores.gold());
      assertThat(scores.claimedBy()).isEqualTo(scores.gold());
      assertThat(scores.quantityRight()).isEqualTo(scores.quantityTold()).isPositive();
    }
    Run evaluated =
        Run.done(
            "evaluate",
            "records",
            out.resolve("gold.jsonl"),
            "--manifest",
            out.resolve("docs.tsv"));
    assertThat(evaluated.out()).contains("gold");
  }

  @Test
  void agreementIsTold() throws IOException {
    String key = claim("tractors");
    long seen =
        json("accept", key, "--by", "eva").path("judgements").path(0).path("number").asLong();
    assertThat(json("list", "--second", "--by", "max").path("waiting").asInt()).isOne();
    review("accept", key, "--by", "max", "--seen", seen);
    assertThat(review("agreement").out()).contains("verdict\tnominal\teva, max\t1\t-");
    assertThat(json("agreement").path("agreement").path(0).path("units").asInt()).isOne();
  }

  @Test
  void claimsAreMergedAndSplit() throws IOException {
    String a = claim("tractors");
    String b = claim("memorandum");
    assertThat(review("merge", a, b, "--by", "eva").status()).isZero();
    assertThat(Run.done("events", "--store", store).out()).contains("2 claims");
    Run split = review("split", a, "--from", b, "--by", "max", "--as-of", "0");
    assertThat(split.status()).isEqualTo(1);
    assertThat(split.err()).contains("same");
    Run unseen = review("split", a, "--from", b, "--by", "max");
    assertThat(unseen.status()).as("nobody is overruled unawares").isEqualTo(1);
    String seen = unseen.err().replaceFirst("(?s).*--as-of (\\d+).*", "$1");
    assertThat(review("split", a, "--from", b, "--by", "max", "--as-of", seen).status()).isZero();
    assertThat(Run.done("events", "--store", store).out()).doesNotContain("2 claims");
  }

  /** Corrected, taught, coded anew: the claim is right, and keeps the judgement. */
  @Test
  void whatIsCorrectedIsTaughtUntilItIsUndone() throws IOException {
    Path visit = folder.resolve("visit.txt");
    Files.writeString(visit, "On 9 May 2016 the Minister of Trade of Guinea visited Togo.");
    Run.done("add", "--store", store, "--publisher", "TGO", "--published", "2016-07-01", visit);
    String key = claim("Guinea");
    assertThat(review("lexicon").lines()).hasSize(2);
    JsonNode kept = json("correct", key, "--by", "eva", "--set", "actors=GNB");
    Path table = store.resolve("lexicon.tsv");
    assertThat(table).content().contains("\ten\tTGO\tGNB\tGOV\t");

    Path later = folder.resolve("later.txt");
    Files.writeString(later, "On 2 June 2016 the Minister of Trade of Guinea visited Togo.");
    Run.done("add", "--store", store, "--publisher", "TGO", "--published", "2016-07-02", later);
    assertThat(actors("2 June")).containsExactly("GNB");
    Path other = folder.resolve("other.txt");
    Files.writeString(other, "On 3 June 2016 the Minister of Trade of Guinea visited Togo.");
    Run.done("add", "--store", store, "--publisher", "GHA", "--published", "2016-07-02", other);
    assertThat(actors("3 June")).containsExactly("GIN");

    assertThat(Run.done("recode", "--store", store).out()).isEmpty();
    assertThat(actors("9 May")).containsExactly("GNB");
    assertThat(waiting()).doesNotContain(key).hasSizeGreaterThan(1);
    try (RecordStore record = Stores.open(store.toString())) {
      assertThat(record.claims(key)).isEmpty();
      assertThat(record.orphans()).isEmpty();
    }

    long number = kept.path("judgements").path(0).path("number").asLong();
    assertThat(review("undo", number, "--by", "max").status()).isZero();
    assertThat(review("lexicon").lines()).hasSize(2);
    Run.done("recode", "--store", store);
    assertThat(actors("9 May")).containsExactly("GIN");
    assertThat(actors("2 June")).containsExactly("GIN");
  }

  /** Actors of what holds of the one document that holds these words. */
  private List<String> actors(String words) {
    try (RecordStore record = Stores.open(store.toString())) {
      return record
          .current(Long.MAX_VALUE)
          .filter(holding -> holding.document().text().contains(words))
          .flatMap(holding -> record.reviewed(holding).stream())
          .flatMap(claim -> claim.holds().stream())
          .flatMap(held -> held.claim().actors().stream())
          .map(party -> party.actor().code())
          .toList();
    }
  }
}
