package org.chancery.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chancery.record.Corroboration;
import org.chancery.record.Draft;
import org.chancery.record.Dyad;
import org.chancery.record.Rank;
import org.junit.jupiter.api.Test;

class DossierComposerTest {

  private final Dossier dossier = Accra.dossier();

  private Entry entry(String kind) {
    List<Entry> found = dossier.entries(entry -> entry.kind().equals(kind));
    assertThat(found).as(kind).hasSize(1);
    return found.getFirst();
  }

  @Test
  void tellsOnlyEventsOfBothAndAllOfTheirClaims() {
    assertThat(dossier.entries(entry -> entry.kind().equals("trade"))).isEmpty();
    assertThat(dossier.summary().claims()).isEqualTo(20);
    assertThat(dossier.summary().events()).isEqualTo(dossier.entries().size());
  }

  @Test
  void whatTheSovietUnionDidIsToldUnderRussia() {
    Entry recognition = entry("recognition");
    assertThat(recognition.direction()).isEqualTo(Direction.A_TO_B);
    assertThat(recognition.event().predecessors()).containsExactly("SUN");
  }

  @Test
  void aMeetingThatBothSidesTellIsOneContactOfTheVisitor() {
    Contact contact =
        dossier.contacts().stream()
            .filter(c -> c.entry().told() == Corroboration.BOTH_SIDES)
            .findFirst()
            .orElseThrow();
    assertThat(contact.entry().event().claims()).hasSize(2);
    assertThat(contact.from()).isEqualTo("GHA");
    assertThat(contact.rank()).isEqualTo(Rank.MINISTER);
  }

  @Test
  void contactsComeByRank() {
    assertThat(dossier.contacts())
        .extracting(Contact::rank)
        .containsExactly(Rank.HEAD_OF_STATE, Rank.MINISTER);
  }

  @Test
  void sumsEachCurrencyByItselfAndCountsAnEventOnce() {
    assertThat(dossier.summary().moneyFromA())
        .containsExactly(
            new Money("RUB", new BigDecimal("40000000"), 1, false),
            new Money("USD", new BigDecimal("4250000"), 2, false));
    assertThat(dossier.summary().moneyFromB()).isEmpty();
    assertThat(entry("relief").direction()).isEqualTo(Direction.B_TO_A);
  }

  @Test
  void plansStandApartAndAreLinkedToWhatKeptThem() {
    Entry plan =
        dossier.entries(entry -> entry.ahead() && entry.kind().equals("delivery")).getFirst();
    Integer kept = plan.fulfilledBy();
    assertThat(dossier.entries(entry -> Objects.equals(entry.number(), kept)))
        .singleElement()
        .satisfies(entry -> assertThat(entry.fulfils()).isEqualTo(plan.number()));
    assertThat(dossier.entries(Entry::ahead)).hasSize(3);
    assertThat(entry("negotiation").fact()).isFalse();
    assertThat(entry("negotiation").ahead()).isFalse();
  }

  @Test
  void theSameDocumentsInAnotherOrderGiveTheSameDossier() {
    assertThat(new DossierComposer().compose(Accra.DYAD, Period.ALL, Accra.documents().reversed()))
        .isEqualTo(dossier);
  }

  @Test
  void aPeriodKeepsWhatTouchesIt() {
    Period year = new Period(LocalDate.parse("2018-01-01"), LocalDate.parse("2018-12-31"));
    Dossier some = new DossierComposer().compose(Accra.DYAD, year, Accra.documents());
    assertThat(some.entries())
        .isNotEmpty()
        .allSatisfy(
            entry -> assertThat(String.valueOf(entry.event().date())).contains("value=2018"));
  }

  @Test
  void aDyadWithoutDocumentsIsEmptyRatherThanAnError() {
    Dossier none = new DossierComposer().compose(new Dyad("PER", "FIN"), Period.ALL, List.of());
    assertThat(none.entries()).isEmpty();
    assertThat(none.summary().first()).isNull();
  }

  private static Dossier of(Draft draft) {
    return new DossierComposer()
        .compose(new Dyad("PER", "FIN"), Period.ALL, List.of(draft.coded()));
  }

  @Test
  void whereAVisitTakesPlaceTellsWhoCame() {
    Draft draft =
        Draft.of("p1", "PER", "2020-01-01", "en", "Note", "Lima received the Finnish guests.");
    draft
        .says("Lima received the Finnish guests", "CONSULT", "visit", "political")
        .by("PER")
        .to("FIN")
        .in("Lima", "PER")
        .on("2019-12-03");
    Dossier told = of(draft);
    assertThat(told.entries().getFirst().direction()).isEqualTo(Direction.B_TO_A);
    assertThat(told.contacts().getFirst().from()).isEqualTo("FIN");
    assertThat(told.summary().visitsByB()).isEqualTo(1);
  }

  @Test
  void whoMeetsWhomDoesNotTellWhoTravelledAndTravellersInNumbersAreNoDelegation() {
    Draft draft =
        Draft.of("p2", "PER", "2020-01-01", "en", "Note", "We met their envoy. 900 tourists came.");
    draft
        .says("We met their envoy", "CONSULT", "meeting", "political")
        .by("PER")
        .to("FIN", null, "ambassador", null);
    draft
        .says("900 tourists came", "CONSULT", "visit", "political")
        .by("FIN")
        .to("PER")
        .count("900", "tourist", "900 tourists");
    assertThat(of(draft).contacts())
        .singleElement()
        .satisfies(
            contact -> {
              assertThat(contact.from()).isNull();
              assertThat(contact.rank()).isEqualTo(Rank.AMBASSADOR);
            });
  }

  @Test
  void aBareNameTellsNothing() {
    Draft draft = Draft.of("p3", "PER", "2020-01-01", "en", "Note", "The dialogue is old.");
    draft.says("dialogue", "CONSULT", "dialogue", "political").by("PER").by("FIN");
    assertThat(of(draft).entries()).isEmpty();
  }
}
