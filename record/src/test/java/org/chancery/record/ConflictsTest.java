package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.Conflict.Detail;
import org.chancery.text.claim.Status;
import org.chancery.text.mention.QuantityMention;
import org.junit.jupiter.api.Test;

class ConflictsTest {

  private static Draft.Line gift(String publisher, String published) {
    return Draft.of(
            publisher + published, publisher, published, "en", "Note", "A gift of 10 or 12.")
        .says("A gift of 10 or 12", "AID", "aid", "humanitarian")
        .by("PER")
        .to("FIN");
  }

  private static Event event(Draft.Line... lines) {
    return new Event(
        List.of(lines).stream()
            .map(line -> line.then().coded())
            .map(coded -> new CitedClaim(coded.document(), coded.claims().getFirst()))
            .toList());
  }

  @Test
  void amountsAndDatesThatDifferAreToldBySource() {
    Event event =
        event(
            gift("PER", "2020-03-09")
                .on("2020-03-01")
                .quantity("10", "EUR", "10", QuantityMention.Role.MONEY),
            gift("FIN", "2020-03-10")
                .on("2020-03-02")
                .quantity("12", "EUR", "12", QuantityMention.Role.MONEY));
    List<Conflict> conflicts = Conflicts.of(event);
    assertThat(conflicts).extracting(Conflict::detail).containsExactly(Detail.DATE, Detail.AMOUNT);
    assertThat(conflicts.getLast().versions())
        .extracting(version -> version.value() + " " + version.claimants())
        .containsExactlyInAnyOrder("10 EUR [PER]", "12 EUR [FIN]");
  }

  @Test
  void aMonthAndADayInItAgree() {
    assertThat(
            Conflicts.of(
                event(
                    gift("PER", "2020-03-09").on("2020-03"),
                    gift("FIN", "2020-03-10").on("2020-03-02"))))
        .isEmpty();
  }

  @Test
  void aPlanToldBeforeTheFactIsNoConflictAndADenialIs() {
    Draft.Line plan = gift("PER", "2020-02-09").on("2020-03-02").status(Status.PLANNED);
    Draft.Line fact = gift("FIN", "2020-03-10").on("2020-03-02");
    assertThat(Conflicts.of(event(plan, fact))).isEmpty();
    Draft.Line denial = gift("PER", "2020-03-11").on("2020-03-02").status(Status.DENIED);
    assertThat(Conflicts.of(event(denial, fact)))
        .extracting(Conflict::detail)
        .containsExactly(Detail.STATUS);
  }

  @Test
  void aMinisterAndHisDeputyAreTwoLevels() {
    Draft.Line minister =
        Draft.of("m", "PER", "2020-03-09", "en", "Note", "A guest came.")
            .says("A guest came", "CONSULT", "visit", "political")
            .by("PER", "Luis Quispe", "Foreign Minister", null)
            .to("FIN");
    Draft.Line deputy =
        Draft.of("d", "FIN", "2020-03-10", "en", "Note", "A guest came.")
            .says("A guest came", "CONSULT", "visit", "political")
            .by("PER", "L. Quispe", "Deputy Foreign Minister", null)
            .to("FIN");
    assertThat(Conflicts.of(event(minister, deputy)))
        .singleElement()
        .satisfies(c -> assertThat(c.detail()).isEqualTo(Detail.LEVEL))
        .satisfies(
            c ->
                assertThat(c.versions())
                    .extracting(Conflict.Version::value)
                    .containsExactlyInAnyOrder("PER MINISTER", "PER DEPUTY_MINISTER"));
  }

  @Test
  void witnessesAreSidesOthersAndTheUnnamed() {
    Witnesses one = Witnesses.of(event(gift("PER", "2020-03-09")));
    assertThat(one.corroboration()).isEqualTo(Corroboration.ONE_SIDE);
    Witnesses all =
        Witnesses.of(
            event(gift("PER", "2020-03-09"), gift("FIN", "2020-03-10"), gift("SWE", "2020-03-11")));
    assertThat(all.sides()).containsExactlyInAnyOrder("PER", "FIN");
    assertThat(all.others()).containsExactly("SWE");
    assertThat(all.corroboration()).isEqualTo(Corroboration.BOTH_SIDES);
  }
}
