package org.chancery.record.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.chancery.record.Draft;
import org.chancery.record.store.Addition;
import org.chancery.record.store.Holding;
import org.chancery.record.store.Judged;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Signature;
import org.chancery.record.store.StoredClaim;
import org.chancery.record.store.Stores;
import org.chancery.text.claim.Coded;

/** A desk with two texts on it, for tests. */
final class Desk implements AutoCloseable {

  static final Signature EVA = by("eva");
  static final Signature MAX = by("max");

  final RecordStore store;
  final ReviewDesk desk;
  final Judging judge;

  private Desk(String location) {
    store = Stores.open(location);
    desk = new ReviewDesk(store);
    judge = desk.judge();
  }

  /** In a fresh place; Bolivia tells of a visit and of a gift, Malta of the gift. */
  static Desk at(String location) {
    Desk desk = new Desk(location);
    desk.add("https://mfa.example/bol", bolivia());
    desk.add("https://mfa.example/mlt", malta());
    return desk;
  }

  static Signature by(String name) {
    return new Signature(Instant.parse("2024-03-01T10:00:00Z"), name);
  }

  static Coded bolivia() {
    return Draft.of(
            "b1",
            "BOL",
            "2023-11-06",
            "en",
            "Bolivia and Malta: a visit",
            "On 4 November 2023 the President of Malta visited Sucre. 🕊",
            "Malta gave Bolivia 300 water pumps.",
            "The two sides will open consulates.")
        .says("the President of Malta visited Sucre", "CONSULT", "visit", "political")
        .by("MLT", null, "President", "President of Malta")
        .to("BOL")
        .on("2023-11-04")
        .in("Sucre", "BOL")
        .then()
        .says("Malta gave Bolivia 300 water pumps", "AID", "aid", "humanitarian")
        .by("MLT", null, null, "Malta")
        .to("BOL", null, null, "Bolivia")
        .on("2023-11")
        .count("300", "water pump", "300 water pumps")
        .then()
        .coded();
  }

  static Coded malta() {
    return Draft.of(
            "m1", "MLT", "2023-11-07", "en", "Malta helps", "Malta gave Bolivia 300 water pumps.")
        .says("Malta gave Bolivia 300 water pumps", "AID", "aid", "humanitarian")
        .by("MLT", null, null, "Malta")
        .to("BOL", null, null, "Bolivia")
        .on("2023-11")
        .count("300", "water pump", "300 water pumps")
        .then()
        .coded();
  }

  void add(String address, Coded coded) {
    store.add(Addition.coded(address, coded, "coder 1"), EVA);
  }

  Holding holding(String content) {
    return store.holding(store.editions(content).getFirst()).orElseThrow();
  }

  /** Key of a claim of a text, in the coder's order. */
  String key(String content, int number) {
    return holding(content).claims().get(number).key();
  }

  /** What holds of a text. */
  List<StoredClaim> holds(String content) {
    return store.reviewed(holding(content)).stream().flatMap(c -> c.holds().stream()).toList();
  }

  static Judged kept(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Kept.class);
    return ((Outcome.Kept) outcome).judged().getFirst();
  }

  static List<FieldProblem> refused(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) outcome).problems();
  }

  static List<Correction> saying(Field field, String value) {
    return List.of(new Correction(field, value));
  }

  @Override
  public void close() {
    store.close();
  }
}
