package org.chancery.record.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.Draft;
import org.chancery.record.Link;
import org.chancery.record.LinkKind;
import org.chancery.record.Reconciliation;
import org.chancery.text.claim.Status;
import org.junit.jupiter.api.Test;

/** What cannot be true together, and what only looks like it. */
class ContradictionsTest {

  private static Draft.Line accusation(String id, String day, String words) {
    return Tellings.says(id, "PER", day, "accusation", words).by("PER").to("FIN").on(day);
  }

  private static Draft.Line denial(String id, String day, String words) {
    return Tellings.says(id, "FIN", day, "denial", words).by("FIN").to("PER").on(day);
  }

  private static List<Link> found(Draft.Line... lines) {
    return Tellings.reconcile(lines).links().stream()
        .filter(link -> link.kind() == LinkKind.CONTRADICTS)
        .toList();
  }

  @Test
  void aDenialContradictsTheChargeThatItAnswers() {
    Draft.Line fish = accusation("a", "2021-05-04", "Peru accused Finland of taking its fish");
    Draft.Line tax = accusation("b", "2021-05-05", "Peru accused Finland of a tax on alpaca wool");
    Draft.Line answer = denial("c", "2021-05-07", "Finland denied the accusation about fish");
    Reconciliation all = Tellings.reconcile(fish, tax, answer);
    List<Link> links = found(fish, tax, answer);
    assertThat(links).hasSize(1);
    assertThat(links.getFirst().from()).isEqualTo(Tellings.event(all, "denied").id());
    assertThat(links.getFirst().to()).isEqualTo(Tellings.event(all, "its fish").id());
    assertThat(links.getFirst().evidence()).extracting("outcome").contains("answers", "soon");
  }

  @Test
  void itContradictsTheActThatItNames() {
    Draft.Line act =
        Tellings.says("a", "PER", "2021-05-04", "delivery", "Finland delivered tractors to Peru")
            .by("FIN")
            .to("PER")
            .on("2021-05-02");
    Draft.Line answer =
        denial("b", "2021-05-07", "Финляндия опровергла сообщения о поставке тракторов");
    assertThat(found(act, answer)).hasSize(1);
  }

  @Test
  void anActThatIsDeniedForAnotherTimeIsAnotherAct() {
    Draft.Line visit =
        Tellings.says("a", "PER", "2021-05-04", "visit", "The minister of Finland visited Lima")
            .by("FIN")
            .to("PER")
            .on("2021-05-03");
    Draft.Line denied =
        Tellings.says("b", "FIN", "2021-05-07", "visit", "The minister did not go to Lima in March")
            .by("FIN")
            .to("PER")
            .on("2021-03")
            .status(Status.DENIED);
    assertThat(found(visit, denied)).isEmpty();
  }

  @Test
  void whoRefusesOrAccusesInTurnDeniesNothing() {
    Draft.Line charge = accusation("a", "2021-05-04", "Peru accused Finland of taking its fish");
    Draft.Line refusal =
        Tellings.says("b", "FIN", "2021-05-06", "refusal", "Finland refused talks about fish")
            .by("FIN")
            .to("PER")
            .on("2021-05-06");
    Draft.Line reply =
        Tellings.says("c", "FIN", "2021-05-07", "accusation", "Finland accused Peru of slander")
            .by("FIN")
            .to("PER")
            .on("2021-05-07");
    Draft.Line other = denial("d", "2021-05-08", "Finland denied reports about a flood");
    assertThat(found(charge, refusal, reply, other)).isEmpty();
  }
}
