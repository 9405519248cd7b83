package org.chancery.record.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.record.Corroboration;
import org.chancery.record.Draft;
import org.chancery.record.Dyad;
import org.chancery.record.Event;
import org.chancery.record.Reconciliation;
import org.chancery.text.claim.Coded;
import org.chancery.text.claim.Status;
import org.chancery.text.mention.QuantityMention;
import org.junit.jupiter.api.Test;

class ReconcilerTest {

  private static final Dyad KEN_NOR = new Dyad("KEN", "NOR");

  private static Draft kenyan() {
    return Draft.of("k1", "KEN", "2019-05-20", "en", "Kenya", "Minister Juma called in Oslo.");
  }

  private static Draft norwegian() {
    return Draft.of("n1", "NOR", "2019-05-21", "en", "Norway", "Talks with Monica Juma were held.");
  }

  private static Draft swedish() {
    return Draft.of("x1", "SWE", "2020-01-01", "en", "Note", "They met in Oslo then.");
  }

  private static List<Event> events(Draft... drafts) {
    return new Reconciler().reconcile(coded(drafts)).events();
  }

  private static List<Coded> coded(Draft... drafts) {
    List<Coded> all = new ArrayList<>();
    for (Draft draft : drafts) {
      all.add(draft.coded());
    }
    return all;
  }

  private static Draft.Line visit(Draft draft, String date) {
    return draft
        .says(draft.coded().document().text().split("\n")[1], "CONSULT", "visit", "political")
        .by("KEN")
        .to("NOR")
        .on(date);
  }

  private static Draft.Line meeting(Draft draft, String date) {
    return draft
        .says(draft.coded().document().text().split("\n")[1], "CONSULT", "meeting", "political")
        .by("NOR")
        .by("KEN")
        .on(date);
  }

  @Test
  void oneMeetingToldByBothSidesIsOneEvent() {
    List<Event> events =
        events(visit(kenyan(), "2019-05-14").then(), meeting(norwegian(), "2019-05-14").then());
    assertThat(events).hasSize(1);
    assertThat(Corroboration.of(events.getFirst(), KEN_NOR)).isEqualTo(Corroboration.BOTH_SIDES);
  }

  @Test
  void twoMeetingsAWeekApartStayTwo() {
    assertThat(
            events(visit(kenyan(), "2019-05-14").then(), visit(norwegian(), "2019-05-21").then()))
        .hasSize(2);
  }

  @Test
  void aMonthJoinsTheOneDayInsideItButNotOneOfTwo() {
    assertThat(events(visit(kenyan(), "2019-05-14").then(), visit(swedish(), "2019-05").then()))
        .hasSize(1);
    assertThat(
            events(
                visit(kenyan(), "2019-05-14").then(),
                visit(norwegian(), "2019-05-28").then(),
                visit(swedish(), "2019-05").then()))
        .hasSize(3);
  }

  @Test
  void aBareYearNeedsSomethingParticularInCommon() {
    assertThat(events(visit(kenyan(), "2019-05-14").then(), visit(swedish(), "2019").then()))
        .hasSize(2);
    Draft third = Draft.of("x1", "SWE", "2020-01-01", "en", "Note", "Mr Otieno travelled in 2019.");
    Draft home = Draft.of("k2", "KEN", "2019-05-20", "en", "Kenya", "P. Otieno called in Oslo.");
    home.says("P. Otieno called", "CONSULT", "visit", "political")
        .by("KEN", "P. Otieno", null, null)
        .to("NOR")
        .on("2019-05-14");
    third
        .says("Mr Otieno travelled", "CONSULT", "visit", "political")
        .by("KEN", "Paul Otieno", null, null)
        .to("NOR")
        .on("2019");
    assertThat(events(home, third)).hasSize(1);
  }

  @Test
  void otherPeopleOtherNumbersAndOtherDirectionsStayApart() {
    Draft one = kenyan();
    Draft two = norwegian();
    one.says("Minister Juma", "AID", "aid", "humanitarian").by("NOR").to("KEN").on("2019-05");
    two.says("Talks", "AID", "aid", "humanitarian").by("KEN").to("NOR").on("2019-05");
    assertThat(events(one, two)).hasSize(2);

    Draft lorries = Draft.of("k3", "KEN", "2019-06-01", "en", "Gift", "Norway gave 40 lorries.");
    Draft tents = Draft.of("n3", "NOR", "2019-06-01", "en", "Gift", "Norway gave 300 tents.");
    lorries
        .says("gave 40 lorries", "AID", "delivery", "humanitarian")
        .by("NOR")
        .to("KEN")
        .on("2019-05")
        .count("40", "lorry", "40 lorries");
    tents
        .says("gave 300 tents", "AID", "delivery", "humanitarian")
        .by("NOR")
        .to("KEN")
        .on("2019-05")
        .count("300", "tent", "300 tents");
    assertThat(events(lorries, tents)).hasSize(2);
  }

  @Test
  void whatThePredecessorDidIsFoldedAndSaid() {
    Draft draft = Draft.of("r1", "RUS", "2015-01-01", "en", "Past", "The USSR recognised Ghana.");
    draft.says("recognised", "SUPPORT", "recognition", "political").by("SUN").to("GHA").on("1958");
    Event event = events(draft).getFirst();
    assertThat(event.parties()).containsExactly("RUS", "GHA");
    assertThat(event.predecessors()).containsExactly("SUN");
    assertThat(new Dyad("SUN", "GHA").concerns(event)).isTrue();
  }

  @Test
  void aPlanOfMarchIsLinkedToItsFulfilmentInMay() {
    Draft plan = Draft.of("k4", "KEN", "2019-03-02", "en", "Plan", "Norway will send engineers.");
    plan.says("will send engineers", "AGREE", "technical-assistance", "humanitarian")
        .by("NOR")
        .to("KEN")
        .on("2019-03-02")
        .status(Status.PLANNED);
    Draft done = Draft.of("n4", "NOR", "2019-05-30", "en", "Done", "Engineers came in May.");
    done.says("Engineers came", "AID", "technical-assistance", "humanitarian")
        .by("NOR")
        .to("KEN")
        .on("2019-05");
    Reconciliation result = new Reconciler().reconcile(coded(plan, done));
    assertThat(result.events()).hasSize(2);
    assertThat(result.fulfilments()).hasSize(1);
    Reconciliation.Fulfilment link = result.fulfilments().getFirst();
    assertThat(link.plan().status()).isEqualTo(Status.PLANNED);
    assertThat(link.event().status()).isEqualTo(Status.OCCURRED);
  }

  @Test
  void aDenialMeetsTheClaimThatItDenies() {
    Draft denial = norwegian();
    visit(denial, "2019-05-14").status(Status.DENIED);
    Event event = events(visit(kenyan(), "2019-05-14").then(), denial).getFirst();
    assertThat(event.disputed()).isTrue();
    assertThat(event.status()).isEqualTo(Status.OCCURRED);
  }

  @Test
  void everyClaimStaysAndTheOrderOfTheInputDoesNotMatter() {
    List<Coded> documents = new ArrayList<>();
    Random random = new Random(7);
    int claims = 0;
    for (int d = 0; d < 40; d++) {
      Draft draft =
          Draft.of("d" + d, d % 2 == 0 ? "KEN" : "NOR", "2019-06-01", "en", "Note", "They met.");
      for (int c = 0; c < 5; c++) {
        int day = 1 + random.nextInt(28);
        String date = random.nextInt(3) == 0 ? "2019-05" : "2019-05-%02d".formatted(day);
        visit(draft, date);
        claims++;
      }
      documents.add(draft.coded());
    }
    Reconciliation first = new Reconciler().reconcile(documents);
    Collections.shuffle(documents, random);
    assertThat(new Reconciler().reconcile(documents)).isEqualTo(first);
    assertThat(first.events().stream().mapToInt(e -> e.claims().size()).sum()).isEqualTo(claims);
  }

  private static Draft round(String id, String publisher, String date, String text) {
    return Draft.of(id, publisher, date, "en", "On the fourth round", text);
  }

  @Test
  void aTitleAndANumberedRoundJoinTheDatedOne() {
    Draft told = round("k2", "KEN", "2019-05-20", "The round of 14 May was useful.");
    told.says("fourth round", "CONSULT", "consultations", "political").by("KEN").by("NOR");
    told.says("The round of 14 May", "CONSULT", "consultations", "political")
        .by("NOR")
        .by("KEN")
        .quantity("4", "round", "14", QuantityMention.Role.ORDINAL)
        .on("2019-05-14");
    Draft later = round("n2", "NOR", "2020-02-02", "They recalled the fourth round.");
    later
        .says("the fourth round.", "CONSULT", "consultations", "political")
        .by("KEN")
        .by("NOR")
        .quantity("4", "round", "fourth", QuantityMention.Role.ORDINAL);
    List<Event> events = events(told, later);
    assertThat(events).hasSize(1);
    assertThat(Corroboration.of(events.getFirst(), KEN_NOR)).isEqualTo(Corroboration.BOTH_SIDES);
  }

  @Test
  void anUndatedVisitInTheTextIsNotTheDatedOne() {
    Draft told = round("k3", "KEN", "2019-05-20", "They came on 14 May. Guests had come before.");
    told.says("They came on 14 May", "CONSULT", "visit", "political")
        .by("NOR")
        .to("KEN")
        .on("2019-05-14");
    told.says("Guests had come before", "CONSULT", "visit", "political").by("NOR").to("KEN");
    assertThat(events(told)).hasSize(2);
  }

  @Test
  void visitsInBothDirectionsOnADayAreTwo() {
    Draft told = round("k4", "KEN", "2019-05-20", "One went to Oslo, one to Nairobi.");
    told.says("One went to Oslo", "CONSULT", "visit", "political")
        .by("KEN")
        .to("NOR")
        .on("2019-05-14");
    told.says("one to Nairobi", "CONSULT", "visit", "political")
        .by("NOR")
        .to("KEN")
        .on("2019-05-14");
    assertThat(events(told)).hasSize(2);
  }

  @Test
  void twoReadingsOfTheSameWordsAreOneEvent() {
    Draft told = round("k5", "KEN", "2019-05-20", "The parties spoke out against the new tariff.");
    told.says("The parties spoke out against the new tariff", "REJECT", "position", "political")
        .by("KEN")
        .by("NOR");
    told.says("The parties spoke out against the new", "CONSULT", "vote", "multilateral")
        .by("KEN")
        .by("NOR");
    assertThat(events(told)).hasSize(1);
  }

  @Test
  void theSameKindIsMatchedBeforeAnother() {
    Draft host = round("n6", "NOR", "2019-05-15", "Consultations were held on 14 May.");
    host.says("Consultations were held", "CONSULT", "consultations", "political")
        .by("NOR")
        .by("KEN")
        .on("2019-05-14");
    Draft guest = round("k6", "KEN", "2019-05-17", "We came on 14 May and held consultations.");
    guest
        .says("We came on 14 May", "CONSULT", "visit", "political")
        .by("KEN")
        .to("NOR")
        .on("2019-05-14");
    guest
        .says("held consultations", "CONSULT", "consultations", "political")
        .by("KEN")
        .by("NOR")
        .on("2019-05-14");
    List<Event> events = events(host, guest);
    assertThat(events).hasSize(2);
    assertThat(events)
        .filteredOn(event -> event.claims().size() == 2)
        .singleElement()
        .satisfies(event -> assertThat(event.kind()).isEqualTo("consultations"));
  }
}
