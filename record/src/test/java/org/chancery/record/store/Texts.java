package org.chancery.record.store;

import java.time.Instant;
import org.chancery.record.Draft;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;

/** Small coded texts for the tests of stores. */
final class Texts {

  static final String ADDRESS = "https://mfa.example/peru/17";
  static final String MIRROR = "https://m.mfa.example/peru/17";

  private Texts() {}

  static Signature by(String name) {
    return new Signature(Instant.parse("2024-03-01T10:15:30.123456Z"), name);
  }

  /** Peru tells of a visit and of a gift. */
  static Coded visit() {
    return told("p1", "PER", "Peru and Malta: a visit");
  }

  /** What Peru told at first, under another title: another text. */
  static Coded corrected() {
    return told("p2", "PER", "Peru and Malta: a visit (corrected)");
  }

  /** The same words, published by the other side. */
  static Coded other() {
    return told("p1", "MLT", "Peru and Malta: a visit");
  }

  private static Coded told(String id, String publisher, String title) {
    return Draft.of(
            id,
            publisher,
            "2023-11-06",
            "en",
            title,
            "On 4 November 2023 the Foreign Minister of Malta visited Lima. 🕊",
            "Peru gave Malta 300 alpaca blankets.")
        .says("the Foreign Minister of Malta visited Lima", "CONSULT", "visit", "political")
        .by("MLT", null, "Foreign Minister", "Foreign Minister of Malta")
        .to("PER")
        .on("2023-11-04")
        .in("Lima", "PER")
        .then()
        .says("Peru gave Malta 300 alpaca blankets", "AID", "aid", "humanitarian")
        .by("PER")
        .to("MLT")
        .on("2023-11")
        .count("300", "blanket", "300 alpaca blankets")
        .then()
        .coded();
  }

  static Addition at(String address, Coded coded) {
    return Addition.coded(address, coded, "coder 1");
  }

  static Claim claim(Coded coded, int number) {
    return coded.claims().get(number);
  }
}
