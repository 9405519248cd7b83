package org.chancery.record.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.record.review.Desk.EVA;
import static org.chancery.record.review.Desk.MAX;
import static org.chancery.record.review.Desk.kept;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.record.Draft;
import org.chancery.record.Dyad;
import org.chancery.record.events.EventKeeper;
import org.chancery.record.store.Addition;
import org.chancery.record.store.Place;
import org.chancery.record.store.Signature;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.chancery.text.claim.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What waits, in which order and why, and who is given what. */
class QueueTest {

  private static final Instant NOW = EVA.at();
  private static final Duration WHILE = Duration.ofMinutes(10);

  @TempDir Path folder;

  private Desk open() {
    return Desk.at(folder.resolve("store").toString());
  }

  private static List<QueueItem> all(ReviewDesk desk, QueueFilter filter) {
    return desk.queue(filter, null, 100, NOW).items();
  }

  @Test
  void theMostUncertainOfTheImportantComesFirst() {
    try (Desk d = open()) {
      List<QueueItem> items = all(d.desk, QueueFilter.ALL);
      assertThat(items)
          .hasSize(3)
          .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
      QueueItem first = items.getFirst();
      assertThat(first.key()).isEqualTo(d.key("b1", 0));
      assertThat(first.quote()).isEqualTo("the President of Malta visited Sucre");
      assertThat(first.reasons())
          .extracting(Reason::english)
          .contains("a head of state takes part", "a recipient is inferred, not named");
      assertThat(first.uncertainty()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void reasonsAddUpAsIfIndependent() {
    try (Desk d = open()) {
      QueueItem item = all(d.desk, QueueFilter.ALL).getFirst();
      double left = 1;
      for (Reason reason : item.reasons()) {
        left *= reason.side() == Reason.Side.UNCERTAIN ? 1 - reason.weight() : 1;
      }
      assertThat(item.uncertainty()).isEqualTo(1 - left);
    }
  }

  /** Another document comes and tells the event otherwise; the queue learns of it. */
  @Test
  void conflictsOfAnEventAndAWatchedDyadRaiseAClaim() {
    try (Desk d = open()) {
      ReviewDesk desk = new ReviewDesk(d.store, Set.of(new Dyad("MLT", "BOL")));
      new EventKeeper(d.store).catchUp();
      double before = gift(d, desk).uncertainty();
      d.add("https://agency.example/7", otherwise());
      new EventKeeper(d.store).catchUp();
      QueueItem gift = gift(d, desk);
      assertThat(gift.uncertainty()).isGreaterThan(before);
      assertThat(gift.reasons()).extracting(Reason::feature).contains("conflict", "told");
      assertThat(gift.reasons())
          .extracting(Reason::detail)
          .contains("occurred / denied", "MLT–BOL");
    }
  }

  /** The gift of a reviewed text, told with another number and denied. */
  private static Coded otherwise() {
    return Draft.of("n1", "PRY", "2023-11-08", "en", "Malta gave Bolivia 300 pumps in Oruro.")
        .says("Malta gave Bolivia 300 pumps in Oruro", "AID", "aid", "humanitarian")
        .by("MLT", null, null, "Malta")
        .to("BOL", null, null, "Bolivia")
        .on("2023-11")
        .count("300", "water pump", "300 pumps")
        .status(Status.DENIED)
        .then()
        .coded();
  }

  private static QueueItem gift(Desk d, ReviewDesk desk) {
    String key = d.key("m1", 0);
    return all(desk, QueueFilter.ALL).stream()
        .filter(i -> i.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void pagesFollowEachOther() {
    try (Desk d = open()) {
      List<String> keys = new ArrayList<>();
      String cursor = null;
      do {
        QueuePage page = d.desk.queue(QueueFilter.ALL, cursor, 1, NOW);
        assertThat(page.waiting()).isEqualTo(3);
        page.items().forEach(item -> keys.add(item.key()));
        cursor = page.next();
      } while (cursor != null);
      assertThat(keys)
          .containsExactlyElementsOf(
              all(d.desk, QueueFilter.ALL).stream().map(QueueItem::key).toList());
      assertThatThrownBy(() -> d.desk.queue(QueueFilter.ALL, "nonsense", 1, NOW))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  /** Meanwhile the first falls to the end, the last rises to the front, and another comes. */
  @Test
  void whoReadsOnMeetsEachOnceThoughOthersMove() {
    try (Desk d = open()) {
      List<String> old = keys(d);
      List<String> met = new ArrayList<>();
      QueuePage page = d.desk.queue(QueueFilter.ALL, null, 1, NOW);
      page.items().forEach(item -> met.add(item.key()));
      for (int place = 0; place < old.size(); place++) {
        recode(d, old.get(place), place == 0 ? 1 : 1 - place * 0.4);
      }
      d.add("https://agency.example/7", otherwise());
      List<String> now = keys(d);
      assertThat(now).hasSize(4);
      assertThat(now.stream().filter(old::contains)).isNotEqualTo(old);
      while (page.next() != null) {
        page = d.desk.queue(QueueFilter.ALL, page.next(), 1, NOW);
        page.items().forEach(item -> met.add(item.key()));
      }
      assertThat(met).isEqualTo(old);
    }
  }

  private static List<String> keys(Desk d) {
    return all(d.desk, QueueFilter.ALL).stream().map(QueueItem::key).toList();
  }

  /** Lets a newer coder hold one claim with another confidence. */
  private static void recode(Desk d, String key, double sure) {
    QueueItem item =
        all(d.desk, QueueFilter.ALL).stream()
            .filter(i -> i.key().equals(key))
            .findFirst()
            .orElseThrow();
    List<Claim> claims =
        d.store.holding(item.edition()).orElseThrow().claims().stream()
            .map(c -> c.key().equals(key) ? c.claim().sure(sure) : c.claim())
            .toList();
    d.store.recode(item.edition(), new Addition.Found(claims, "newer " + key), EVA);
  }

  @Test
  void aFilterLetsThroughWhatItNames() {
    try (Desk d = open()) {
      assertThat(all(d.desk, QueueFilter.ALL.type("AID"))).hasSize(2);
      assertThat(all(d.desk, QueueFilter.ALL.kind("visit"))).hasSize(1);
      assertThat(all(d.desk, QueueFilter.ALL.publisher("MLT"))).hasSize(1);
      assertThat(all(d.desk, QueueFilter.ALL.language("ru"))).isEmpty();
      assertThat(all(d.desk, QueueFilter.ALL.dyad(new Dyad("BOL", "MLT")))).hasSize(3);
      assertThat(all(d.desk, QueueFilter.ALL.dyad(new Dyad("BOL", "PER")))).isEmpty();
      assertThat(all(d.desk, QueueFilter.ALL.edition(d.holding("b1").edition()))).hasSize(2);
      assertThat(all(d.desk, QueueFilter.ALL.edition(4711L))).isEmpty();
    }
  }

  @Test
  void whatIsJudgedWaitsOnlyForOthers() {
    try (Desk d = open()) {
      String key = d.key("b1", 0);
      all(d.desk, QueueFilter.ALL);
      long number = kept(d.judge.reject(key, 0, "", EVA)).number();
      assertThat(all(d.desk, QueueFilter.ALL)).extracting(QueueItem::key).doesNotContain(key);
      assertThat(all(d.desk, QueueFilter.ALL.secondBy("eva"))).isEmpty();
      assertThat(all(d.desk, QueueFilter.ALL.secondBy("max")))
          .extracting(QueueItem::key)
          .containsExactly(key);
      kept(d.judge.undo(number, "", EVA));
      assertThat(all(d.desk, QueueFilter.ALL)).hasSize(3);
      assertThat(all(d.desk, QueueFilter.ALL.secondBy("max"))).isEmpty();
    }
  }

  @Test
  void whatComesAndGoesIsFollowed() {
    try (Desk d = open()) {
      assertThat(all(d.desk, QueueFilter.ALL)).hasSize(3);
      d.add("https://mfa.example/bol", Desk.malta());
      assertThat(all(d.desk, QueueFilter.ALL)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void twoReviewersAreGivenDifferentClaimsForAWhile(Place place) {
    try (Desk d = Desk.at(place.fresh(folder))) {
      QueueItem evas = d.desk.next(QueueFilter.ALL, EVA, WHILE).orElseThrow();
      QueueItem maxs = d.desk.next(QueueFilter.ALL, MAX, WHILE).orElseThrow();
      assertThat(maxs.key()).isNotEqualTo(evas.key());
      assertThat(d.desk.next(QueueFilter.ALL, EVA, WHILE).orElseThrow().key())
          .isEqualTo(evas.key());
      assertThat(d.desk.take(evas.key(), MAX, WHILE)).isFalse();
      assertThat(all(d.desk, QueueFilter.ALL).getFirst().lease()).isNotNull();
      Signature later = new Signature(NOW.plus(WHILE), "max");
      assertThat(d.desk.next(QueueFilter.ALL, later, WHILE).orElseThrow().key())
          .isEqualTo(evas.key());
      d.desk.giveBack(maxs.key(), "max");
      assertThat(d.desk.take(maxs.key(), EVA, WHILE)).isTrue();
      kept(d.judge.accept(evas.key(), evas.seen(), "a lease keeps nobody from judging", EVA));
    }
  }
}
