package org.chancery.record.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chancery.record.Draft;
import org.chancery.record.Reconciliation;
import org.chancery.text.claim.Coded;
import org.chancery.text.claim.Status;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final List<String> STATES = List.of("PER", "FIN", "CHL", "NOR", "KEN");
  private static final List<String> KINDS = List.of("visit", "meeting", "agreement", "aid");

  /** Documents that tell the same few events again and again, exactly and vaguely. */
  private static List<Coded> documents(int count, long seed) {
    Random random = new Random(seed);
    List<Coded> documents = new ArrayList<>();
    for (int d = 0; d < count; d++) {
      String words = "They met and signed something.";
      Draft draft =
          Draft.of(
              "d" + d, STATES.get(d % 5), "2021-06-%02d".formatted(1 + d % 28), "en", "T", words);
      for (int c = 0; c < 4; c++) {
        int month = 1 + random.nextInt(6);
        int day = 1 + random.nextInt(28);
        String date =
            switch (random.nextInt(4)) {
              case 0 -> "2021";
              case 1 -> "2021-%02d".formatted(month);
              default -> "2021-%02d-%02d".formatted(month, day);
            };
        int from = random.nextInt(5);
        draft
            .says(words.substring(0, 10 + c), null, KINDS.get(random.nextInt(4)), "political")
            .by(STATES.get(from))
            .to(STATES.get((from + 1 + random.nextInt(4)) % 5))
            .status(random.nextInt(5) == 0 ? Status.PLANNED : Status.OCCURRED)
            .on(date);
      }
      documents.add(draft.coded());
    }
    return documents;
  }

  @Test
  void documentsOneByOneGiveWhatTheyGiveAtOnce() {
    List<Coded> documents = documents(120, 11);
    Reconciliation atOnce = new Reconciler().reconcile(documents);
    Standing standing = new Standing(Constraints.NONE);
    documents.reversed().forEach(document -> standing.add(List.of(document)));
    assertThat(standing.reconciliation()).isEqualTo(atOnce);
    assertThat(atOnce.events().size()).isLessThan(480);
    assertThat(atOnce.events().stream().mapToInt(e -> e.claims().size()).sum()).isEqualTo(480);
  }

  @Test
  void takingADocumentOutLeavesWhatTheOthersGive() {
    List<Coded> documents = documents(60, 5);
    Standing standing = new Standing(Constraints.NONE);
    standing.add(documents);
    standing.remove(Set.of("d7"));
    List<Coded> others =
        documents.stream().filter(coded -> !coded.document().id().equals("d7")).toList();
    assertThat(standing.reconciliation()).isEqualTo(new Reconciler().reconcile(others));
  }

  @Test
  void onlyTheUnitsOfADocumentAreDoneAnew() {
    Standing standing = new Standing(Constraints.NONE);
    standing.add(documents(40, 3));
    Coded more =
        Tellings.says("m1", "PER", "2021-05-05", "visit", "The minister called")
            .by("PER")
            .to("FIN")
            .on("2021-05-04")
            .then()
            .coded();
    assertThat(standing.add(List.of(more))).containsExactly("FIN+PER");
    assertThat(Reconciler.units(more)).containsExactly("FIN+PER");
  }

  /** A full bucket is parted, so that ten times the claims of a month need no hundredfold work. */
  @Test
  void pairsGrowAlmostAsClaimsDo() {
    int few = pairs(2_000);
    int many = pairs(20_000);
    assertThat(many).isLessThan(20 * few);
  }

  private static int pairs(int claims) {
    List<Profile> block = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      Draft.Line line =
          Tellings.says("s" + i, "PER", "2021-05-05", "meeting", "They met")
              .by("PER")
              .to("FIN")
              .on(i % 3 == 0 ? "2021" : "2021-05-%02d".formatted(1 + i % 28));
      block.addAll(ProfileReader.read(line.then().coded()));
    }
    return Candidates.of(block).size();
  }
}
