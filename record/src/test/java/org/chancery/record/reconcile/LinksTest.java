package org.chancery.record.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.Draft;
import org.chancery.record.Link;
import org.chancery.record.LinkKind;
import org.chancery.record.Reconciliation;
import org.chancery.text.claim.Status;
import org.junit.jupiter.api.Test;

class LinksTest {

  private static final String POLITICAL = "political";

  private static void assertLinked(Reconciliation all, String from, LinkKind kind, String to) {
    String source = Tellings.event(all, from).id();
    String target = Tellings.event(all, to).id();
    assertThat(all.links())
        .filteredOn(link -> link.from().equals(source) && link.to().equals(target))
        .singleElement()
        .satisfies(link -> assertThat(link.kind()).isEqualTo(kind))
        .satisfies(link -> assertThat(link.evidence()).isNotEmpty());
  }

  private static Draft.Line trip(String id, String published, String words) {
    return Tellings.says(id, "PER", published, "visit", words)
        .by("PER", "Luis Quispe", null, null)
        .to("FIN");
  }

  @Test
  void aPlanForMayIsKeptByTheVisitOfMayAndNotByThatOfJune() {
    Reconciliation all =
        Tellings.reconcile(
            trip("a", "2022-03-01", "Quispe will travel in May")
                .on("2022-05")
                .status(Status.PLANNED),
            trip("b", "2022-05-12", "Quispe came to Helsinki").on("2022-05-11"),
            trip("c", "2022-06-12", "Quispe came once more").on("2022-06-11"));
    assertThat(all.events()).hasSize(3);
    assertLinked(all, "came to Helsinki", LinkKind.FULFILS, "will travel");
  }

  @Test
  void aPlanForADayAndTheFactOfThatDayAreOne() {
    Reconciliation all =
        Tellings.reconcile(
            trip("a", "2022-03-01", "Quispe will travel on the 11th")
                .on("2022-05-11")
                .status(Status.PLANNED),
            trip("b", "2022-05-12", "Quispe came to Helsinki").on("2022-05-11"));
    assertThat(all.events()).singleElement().satisfies(e -> assertThat(e.claims()).hasSize(2));
  }

  @Test
  void aCancellationNamesWhatItCalledOff() {
    Reconciliation all =
        Tellings.reconcile(
            trip("a", "2022-03-01", "Quispe will travel in May")
                .on("2022-05")
                .status(Status.PLANNED),
            Tellings.says("b", "FIN", "2022-03-01", "agreement", "A treaty will be signed in May")
                .by("PER")
                .by("FIN")
                .on("2022-05")
                .status(Status.PLANNED),
            Tellings.says("c", "FIN", "2022-04-21", "refusal", "Lima called the visit off")
                .by("PER")
                .to("FIN")
                .on("2022-04-20"));
    assertLinked(all, "called the visit off", LinkKind.CANCELS, "will travel");
    assertThat(all.links()).filteredOn(link -> link.kind() == LinkKind.CANCELS).hasSize(1);
  }

  @Test
  void aSumIsLinkedToItsItemsAndAllToTheVisit() {
    Draft draft =
        Draft.of(
            "s1",
            "FIN",
            "2022-05-13",
            "en",
            "Results",
            "Quispe visited Finland. Two agreements were signed. One is on fisheries. One is on tax.");
    draft
        .says("Quispe visited Finland", null, "visit", POLITICAL)
        .by("PER", "Luis Quispe", null, null)
        .to("FIN")
        .on("2022-05-11");
    draft
        .says("Two agreements were signed", null, "agreement", "treaties")
        .by("PER")
        .by("FIN")
        .on("2022-05-11")
        .count("2", "agreement", "Two agreements");
    for (String item : List.of("One is on fisheries", "One is on tax")) {
      draft.says(item, null, "agreement", "treaties").by("PER").by("FIN").on("2022-05-11");
    }
    Reconciliation all = new Reconciler().reconcile(List.of(draft.coded()));
    assertThat(all.events()).hasSize(4);
    assertLinked(all, "Two agreements", LinkKind.SUMS_UP, "fisheries");
    assertLinked(all, "Two agreements", LinkKind.SUMS_UP, "tax");
    assertLinked(all, "on tax", LinkKind.PART_OF, "Quispe visited");
  }

  @Test
  void aVagueTellingOfOneOfTwoIsPerhapsTheSameAsEither() {
    Reconciliation all =
        Tellings.reconcile(
            trip("a", "2022-05-12", "Quispe came on the 3rd").on("2022-05-03"),
            trip("b", "2022-05-29", "Quispe came on the 28th").on("2022-05-28"),
            trip("c", "2022-07-01", "Quispe came in May").on("2022-05"));
    assertThat(all.events()).hasSize(3);
    assertThat(all.links()).extracting(Link::kind).containsOnly(LinkKind.SAME_AS).hasSize(2);
  }
}
