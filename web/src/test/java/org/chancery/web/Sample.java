package org.chancery.web;

import java.time.Instant;
import org.chancery.record.Draft;
import org.chancery.record.store.Addition;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Signature;
import org.chancery.text.claim.Coded;
import org.chancery.text.claim.Status;
import org.chancery.text.mention.QuantityMention.Role;

/**
 * A small record: a visit told by both sides in two languages, a correction, and a hostile page.
 */
public final class Sample {

  public static final String ADDRESS = "https://mfa.example/peru/17";

  /** Names of the texts; as long as those that readers give. */
  public static final String PERU = "00000000000000a1";

  public static final String MALTA = "00000000000000b2";
  public static final String REVISED = "00000000000000c3";
  public static final String HOSTILE = "00000000000000d4";

  static final String ATTACK = "<script>document.title='run'</script><img src=x onerror=alert(1)>";

  private Sample() {}

  /**
   * Adds everything. The numbers of the editions are 1, 3, 5 and 7, each coding being a change too.
   */
  public static void fill(RecordStore store) {
    add(store, ADDRESS, peru(PERU, "300"));
    add(store, "https://foreign.example/mt/visit", malta(MALTA, "500"));
    add(store, ADDRESS, peru(REVISED, "320"));
    add(store, "https://wire.example/odd?<b>=1", hostile());
  }

  public static void add(RecordStore store, String address, Coded coded) {
    store.add(
        Addition.coded(address, coded, "coder 1"),
        new Signature(Instant.parse("2024-03-01T10:15:30Z"), "desk"));
  }

  static Coded peru(String id, String blankets) {
    return Draft.of(
            id,
            "PER",
            "2023-11-06",
            "en",
            "Peru and Malta: a visit \uD83D\uDD4A to Lima",
            "On 4 November 2023 the Foreign Minister of Malta visited Lima.",
            "Peru gave Malta " + blankets + " alpaca blankets.",
            "The two countries plan to sign an agreement on air services in 2025.")
        .says("the Foreign Minister of Malta visited Lima", "CONSULT", "visit", "political")
        .by("MLT", null, "Foreign Minister", "Foreign Minister of Malta")
        .to("PER")
        .on("2023-11-04")
        .in("Lima", "PER")
        .then()
        .says("Peru gave Malta " + blankets + " alpaca blankets", "AID", "aid", "humanitarian")
        .by("PER")
        .to("MLT")
        .on("2023-11")
        .quantity(blankets, "blanket", blankets + " alpaca blankets", Role.COUNT)
        .then()
        .says("sign an agreement on air services", "AGREE", "agreement", "treaties")
        .by("PER")
        .by("MLT")
        .on("2025")
        .status(Status.PLANNED)
        .then()
        .coded();
  }

  /** A text in a language that the program does not read. */
  public static Coded foreign() {
    return Draft.of("00000000000000f7", "MLT", "2024-02-02", "mt", "Il-ministru f'Lima").coded();
  }

  /** The other side's text, in Russian. */
  public static Coded malta(String id, String blankets) {
    return Draft.of(
            id,
            "MLT",
            "2023-11-07",
            "ru",
            "Перу и Мальта: визит в Лиму",
            "4 ноября 2023 года министр иностранных дел Мальты посетил Лиму.",
            "Перу передало Мальте " + blankets + " одеял из шерсти альпаки.",
            "Две страны намерены подписать в 2025 году соглашение о воздушном сообщении.")
        .says("министр иностранных дел Мальты посетил Лиму", "CONSULT", "visit", "political")
        .by("MLT")
        .to("PER")
        .on("2023-11-04")
        .in("Lima", "PER")
        .then()
        .says(
            "Перу передало Мальте " + blankets + " одеял из шерсти альпаки",
            "AID",
            "aid",
            "humanitarian")
        .by("PER")
        .to("MLT")
        .on("2023-11")
        .quantity(blankets, "blanket", blankets + " одеял", Role.COUNT)
        .then()
        .coded();
  }

  private static Coded hostile() {
    return Draft.of(
            HOSTILE,
            "<b>",
            "2024-01-02",
            "en",
            ATTACK,
            "Fiji thanked Tonga \" onmouseover=\"alert(1) " + ATTACK + " for its help.")
        .says("Fiji thanked Tonga \" onmouseover=\"alert(1) " + ATTACK, "SUPPORT", "thanks", ATTACK)
        .by("FJI", ATTACK, ATTACK, "Fiji")
        .to("TON")
        .on("2024-01-02")
        .in(ATTACK, "TON")
        .claimedBy(ATTACK)
        .then()
        .coded();
  }
}
