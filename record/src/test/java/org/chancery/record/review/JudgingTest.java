package org.chancery.record.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.record.review.Desk.EVA;
import static org.chancery.record.review.Desk.MAX;
import static org.chancery.record.review.Desk.kept;
import static org.chancery.record.review.Desk.refused;
import static org.chancery.record.review.Desk.saying;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.record.events.EventKeeper;
import org.chancery.record.events.Events;
import org.chancery.record.events.KeptEvent;
import org.chancery.record.store.Addition;
import org.chancery.record.store.Fault;
import org.chancery.record.store.Inspection;
import org.chancery.record.store.Judged;
import org.chancery.record.store.Judgement.Verdict;
import org.chancery.record.store.Place;
import org.chancery.record.store.StoredClaim;
import org.chancery.record.store.Subject;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What reviewers say, and what holds then. */
class JudgingTest {

  @TempDir Path folder;

  private Desk open() {
    return Desk.at(folder.resolve("store").toString());
  }

  @Test
  void aCorrectionHoldsAndBringsWhatFollows() {
    try (Desk d = open()) {
      String key = d.key("b1", 0);
      kept(d.judge.correct(key, 0, saying(Field.KIND, "agreement"), "a treaty was signed", EVA));
      Claim now = d.holds("b1").getFirst().claim();
      assertThat(now.kind()).isEqualTo("agreement");
      assertThat(now.area()).isEqualTo("treaties");
      assertThat(now.event()).isEqualTo("SUPPORT");
      assertThat(now.confidence()).isEqualTo(1);
      assertThat(now.derivation().rule()).isEqualTo("reviewer");
      assertThat(now.actors()).isEqualTo(Desk.bolivia().claims().getFirst().actors());
    }
  }

  @Test
  void everyFieldCanBeCorrected() {
    try (Desk d = open()) {
      List<Correction> all =
          List.of(
              new Correction(Field.TYPE, "AGREE"),
              new Correction(Field.STATUS, "planned"),
              new Correction(Field.AREA, "economic"),
              new Correction(Field.CONTEXTS, "economic, diplomatic"),
              new Correction(Field.ACTORS, "CYP:LEG (A. Vella | Speaker); UN"),
              new Correction(Field.RECIPIENTS, "PRY"),
              new Correction(Field.DATE, "about 2024-02/2024-03"),
              new Correction(Field.PLACE, "La Paz, BOL"),
              new Correction(Field.QUANTITIES, "12.5 %; about 2000000 EUR"),
              new Correction(Field.CLAIMANTS, "BOL, PRY"),
              new Correction(Field.QUOTE, "27-40"));
      kept(d.judge.correct(d.key("b1", 0), 0, all, "", EVA));
      Claim now = d.holds("b1").getFirst().claim();
      assertThat(now.status()).isEqualTo(Status.PLANNED);
      assertThat(now.actors()).extracting(p -> p.actor().code()).containsExactly("CYP", "UN");
      assertThat(now.actors().getFirst().actor().person()).isEqualTo("A. Vella");
      assertThat(now.actors().getLast().actor().sector()).isEqualTo("IGO");
      assertThat(now.date())
          .hasToString(
              "TimeValue[value=2024-02, end=2024-03, precision=MONTH, bound=EXACT,"
                  + " approximate=true]");
      assertThat(now.place()).hasFieldOrPropertyWithValue("country", "BOL");
      assertThat(String.valueOf(now.place())).contains("geonames:");
      assertThat(now.quantities())
          .extracting(q -> q.role().name())
          .containsExactly("PERCENT", "MONEY");
      assertThat(now.claimedBy()).isEqualTo("PRY");
      assertThat(d.desk.claim(d.key("b1", 0)).orElseThrow().fields())
          .containsEntry(Field.ACTORS, "CYP:LEG (A. Vella | Speaker); UN:IGO")
          .containsEntry(Field.DATE, "about 2024-02/2024-03")
          .containsEntry(Field.QUANTITIES, "12.5 % (percent); about 2000000 EUR (money)")
          .containsEntry(Field.QUOTE, "27-40");
    }
  }

  @Test
  void whatCannotBeSaidIsRefusedFieldByField() {
    try (Desk d = open()) {
      String key = d.key("b1", 1);
      List<FieldProblem> problems =
          refused(
              d.judge.correct(
                  key,
                  0,
                  List.of(
                      new Correction(Field.TYPE, "FRIENDSHIP"),
                      new Correction(Field.KIND, "picnic"),
                      new Correction(Field.STATUS, "maybe"),
                      new Correction(Field.DATE, "2023-02-30"),
                      new Correction(Field.ACTORS, "XQQ:GOV"),
                      new Correction(Field.QUOTE, "5-100000")),
                  "",
                  EVA));
      assertThat(problems)
          .extracting(FieldProblem::field)
          .containsExactlyInAnyOrder(
              Field.TYPE, Field.KIND, Field.STATUS, Field.DATE, Field.ACTORS, Field.QUOTE);
      assertThat(refused(d.judge.correct(key, 0, saying(Field.RECIPIENTS, ""), "", EVA)))
          .extracting(FieldProblem::line)
          .containsExactly("recipients '': AID needs a recipient, or two who act together");
      assertThat(refused(d.judge.correct(key, 0, saying(Field.MODE, "visit"), "", EVA)))
          .extracting(FieldProblem::message)
          .containsExactly("is no mode of AID, which has none");
      assertThat(d.store.counts().judgements()).isZero();
    }
  }

  @Test
  void everythingCanBeUndoneAndThatToo() {
    try (Desk d = open()) {
      String key = d.key("b1", 0);
      Judged accepted = kept(d.judge.accept(key, 0, "", EVA));
      Judged corrected =
          kept(d.judge.correct(key, accepted.number(), saying(Field.DATE, "2023"), "", MAX));
      Judged undo = kept(d.judge.undo(corrected.number(), "the day is told", EVA));
      assertThat(undo.judgement().verdict()).isEqualTo(Verdict.ACCEPTED);
      assertThat(undo.judgement().undoes()).isEqualTo(corrected.number());
      assertThat(date(d)).isEqualTo("2023-11-04");
      Judged redo = kept(d.judge.undo(undo.number(), "it is not", MAX));
      assertThat(date(d)).isEqualTo("2023");
      assertThat(d.desk.history(key))
          .extracting(Said::undone)
          .containsExactly(false, false, true, false);
      kept(d.judge.undo(corrected.number(), "", EVA));
      assertThat(date(d)).isEqualTo("2023-11-04");
      kept(d.judge.undo(accepted.number(), "", EVA));
      assertThat(d.desk.claim(key).orElseThrow().claim().settled()).isFalse();
      assertThat(d.judge.undo(redo.number(), "", EVA)).isInstanceOf(Outcome.Conflict.class);
      assertThat(d.judge.undo(999, "", EVA)).isInstanceOf(Outcome.Unknown.class);
    }
  }

  private static String date(Desk d) {
    return DateValue.write(d.holds("b1").getFirst().claim().date());
  }

  @Test
  void whoSpeaksOverAnotherIsToldWhatTheOtherSaid() {
    try (Desk d = open()) {
      String key = d.key("b1", 0);
      Judged first = kept(d.judge.reject(key, 0, "not told", EVA));
      assertThat(d.judge.accept(key, 0, "told", MAX))
          .isEqualTo(new Outcome.Conflict(List.of(first)));
      kept(d.judge.accept(key, first.number(), "told", MAX));
      assertThat(d.holds("b1")).hasSize(2);
    }
  }

  /** Two threads on one claim, many times: one is kept, the other learns of it. */
  @ParameterizedTest
  @EnumSource(Place.class)
  void ofTwoAtOnceOneIsKept(Place place) throws Exception {
    try (Desk d = Desk.at(place.fresh(folder));
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      String key = d.key("b1", 0);
      long seen = 0;
      for (int i = 0; i < 8; i++) {
        CyclicBarrier together = new CyclicBarrier(2);
        long mine = seen;
        List<Future<Outcome>> both = new ArrayList<>();
        for (String name : List.of("eva", "max")) {
          both.add(
              threads.submit(
                  () -> {
                    together.await();
                    return d.judge.accept(key, mine, "", Desk.by(name));
                  }));
        }
        List<Outcome> outcomes = List.of(both.getFirst().get(), both.getLast().get());
        Judged kept =
            kept(
                outcomes.stream().filter(Outcome.Kept.class::isInstance).findFirst().orElseThrow());
        assertThat(outcomes).contains(new Outcome.Conflict(List.of(kept)));
        seen = kept.number();
      }
      assertThat(d.desk.history(key)).hasSize(8);
    }
  }

  @Test
  void aSecondOpinionKeepsTheCorrection() {
    try (Desk d = open()) {
      String key = d.key("b1", 0);
      Judged first = kept(d.judge.correct(key, 0, saying(Field.DATE, "2023"), "", EVA));
      Judged second = kept(d.judge.accept(key, first.number(), "", MAX));
      assertThat(second.judgement().verdict()).isEqualTo(Verdict.CORRECTED);
      assertThat(date(d)).isEqualTo("2023");
    }
  }

  @Test
  void aDividedClaimIsSeveralAndEachCanBeCorrected() {
    try (Desk d = open()) {
      String key = d.key("b1", 0);
      Judged divided =
          kept(
              d.judge.divide(
                  key,
                  0,
                  List.of(List.of(), List.of(new Correction(Field.KIND, "meeting"))),
                  "they met, too",
                  EVA));
      kept(
          d.judge.correct(key + "/2", divided.number(), saying(Field.DATE, "2023-11-05"), "", EVA));
      assertThat(d.holds("b1")).extracting(StoredClaim::key).startsWith(key + "/1", key + "/2");
      assertThat(d.holds("b1").get(1).claim().date())
          .hasFieldOrPropertyWithValue("value", "2023-11-05");
      assertThat(d.judge.correct(key + "/3", 0, List.of(), "", EVA))
          .isInstanceOf(Outcome.Unknown.class);
    }
  }

  @Test
  void aMissedClaimIsAddedAtItsWordsAndOutlivesACoding() {
    try (Desk d = open()) {
      long edition = d.holding("b1").edition();
      String text = d.holding("b1").document().text();
      int at = text.indexOf("The two sides");
      int start = text.codePointCount(0, at);
      int end = start + "The two sides will open consulates".length();
      List<Correction> fields =
          List.of(
              new Correction(Field.KIND, "mission-opening"),
              new Correction(Field.ACTORS, "MLT; BOL"),
              new Correction(Field.STATUS, "planned"),
              new Correction(Field.TYPE, "AGREE"));
      assertThat(refused(d.judge.add(edition, start, end, List.of(), "", EVA)))
          .extracting(FieldProblem::field)
          .containsExactly(Field.KIND);
      assertThat(refused(d.judge.add(edition, start, end, saying(Field.KIND, "visit"), "", EVA)))
          .extracting(FieldProblem::field)
          .containsExactly(Field.ACTORS);
      Judged added = kept(d.judge.add(edition, start, end, fields, "missed", EVA));
      assertThat(d.judge.add(edition, start, end, fields, "again", EVA))
          .isInstanceOf(Outcome.Refused.class);
      d.store.recode(edition, new Addition.Found(List.of(), "coder 2"), EVA);
      Claim held = d.holds("b1").getFirst().claim();
      assertThat(held.quote().in(text)).isEqualTo("The two sides will open consulates");
      assertThat(d.store.orphans()).isEmpty();
      String key = added.judgement().claim();
      kept(d.judge.correct(key, added.number(), saying(Field.DATE, "2024"), "", MAX));
      assertThat(d.holds("b1").getFirst().claim().date()).isNotNull();
      long last = d.store.judgements(key).getLast().number();
      kept(d.judge.reject(key, last, "it is no opening", MAX));
      assertThat(d.holds("b1")).isEmpty();
      assertThat(d.store.orphans()).isEmpty();
      kept(d.judge.undo(d.store.judgements(key).getLast().number(), "", EVA));
      assertThat(d.holds("b1")).hasSize(1);
    }
  }

  @Test
  void aCorrectionThatTheCoderComesToReadStaysAttached() {
    try (Desk d = open()) {
      String key = d.key("b1", 0);
      kept(d.judge.correct(key, 0, saying(Field.ACTORS, "CYP"), "", EVA));
      Claim right = d.holds("b1").getFirst().claim();
      long edition = d.holding("b1").edition();
      d.store.recode(edition, new Addition.Found(List.of(right), "coder 2"), EVA);
      assertThat(d.store.orphans()).isEmpty();
      String now = d.key("b1", 0);
      ClaimView view = d.desk.claim(now).orElseThrow();
      assertThat(now).isNotEqualTo(key);
      assertThat(view.claim().settled()).isTrue();
      assertThat(view.history()).hasSize(1);
      kept(d.judge.accept(now, view.claim().seen(), "", MAX));
      d.store.recode(edition, new Addition.Found(List.of(), "coder 3"), EVA);
      assertThat(d.store.orphans()).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void eventsAreMergedAndSplit(Place place) {
    String location = place.fresh(folder);
    try (Desk d = Desk.at(location)) {
      String a = d.key("b1", 1);
      String b = d.key("m1", 0);
      String other = d.key("b1", 0);
      assertThat(tellings(d, a)).contains(b);
      Judged apart = kept(d.judge.split(Set.of(a), Set.of(b), asOf(d), "two gifts", EVA));
      assertThat(apart.judgement().verdict()).isEqualTo(Verdict.APART);
      assertThat(tellings(d, a)).doesNotContain(b);
      assertThat(d.judge.merge(Set.of(a, b), 1, "", MAX))
          .isEqualTo(new Outcome.Conflict(List.of(apart)));
      kept(d.judge.merge(Set.of(a, other), asOf(d), "", MAX));
      assertThat(d.judge.merge(Set.of(b, other), asOf(d), "", MAX))
          .isInstanceOf(Outcome.Contradiction.class);
      kept(d.judge.undo(apart.number(), "one gift", EVA));
      assertThat(tellings(d, a)).contains(b, other);
      assertThat(d.judge.merge(Set.of(a), 0, "", EVA)).isInstanceOf(Outcome.Unknown.class);
      assertThat(d.judge.merge(Set.of(a, "0000"), 0, "", EVA)).isInstanceOf(Outcome.Unknown.class);
    }
    List<Fault> faults = new ArrayList<>();
    Inspection.of(location, faults::add);
    assertThat(faults).filteredOn(f -> !f.where().startsWith("edition")).isEmpty();
  }

  @Test
  void whatWasSplitStaysSplitWhenItIsCorrected() {
    try (Desk d = open()) {
      String a = d.key("b1", 1);
      kept(d.judge.split(Set.of(a), Set.of(d.key("m1", 0)), asOf(d), "", EVA));
      kept(d.judge.correct(a, 0, saying(Field.DATE, "2023-11-02"), "", EVA));
      assertThat(tellings(d, a)).containsExactly(a);
    }
  }

  private static long asOf(Desk d) {
    return d.store.counts().changes();
  }

  /** Keys of the claims in one event with a claim, as the store keeps events. */
  private static List<String> tellings(Desk d, String key) {
    new EventKeeper(d.store).catchUp();
    Events events = new Events(d.store);
    long edition = d.desk.claim(key).orElseThrow().edition();
    KeptEvent event = events.event(events.eventOf(edition, key).orElseThrow()).orElseThrow();
    return event.members().stream().map(member -> member.cited().key()).toList();
  }

  @Test
  void aTextIsDeclaredCompleteAndThatIsUndone() {
    try (Desk d = open()) {
      Judged complete = kept(d.judge.complete("b1", 0, "read twice", EVA));
      assertThat(d.desk.complete("b1")).isTrue();
      assertThat(d.store.orphans()).isEmpty();
      kept(d.judge.undo(complete.number(), "not yet", EVA));
      assertThat(d.desk.complete("b1")).isFalse();
      assertThat(d.desk.history(new Subject.Text("b1").key())).hasSize(2);
      assertThat(d.judge.complete("zz", 0, "", EVA)).isInstanceOf(Outcome.Unknown.class);
    }
  }
}
