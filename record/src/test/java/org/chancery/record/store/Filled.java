package org.chancery.record.store;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.ClaimKey;
import org.chancery.record.Draft;
import org.chancery.text.claim.Coded;
import org.chancery.text.document.Document;

/** A store that holds something of everything. */
final class Filled {

  private Filled() {}

  /** Two revisions, a copy, another publisher's edition, two codings and three judgements. */
  static void fill(String location) {
    Coded visit = honest("Peru and Malta: a visit");
    Coded corrected = honest("Peru and Malta: a visit, corrected");
    Signature by = Texts.by("ana");
    try (RecordStore store = Stores.open(location)) {
      long edition = store.add(Texts.at(Texts.ADDRESS, visit), by).revision().edition();
      store.add(Texts.at(Texts.MIRROR, visit), by);
      store.add(Texts.at(Texts.ADDRESS, corrected), by);
      store.add(Addition.uncoded("https://bare.example/", honest("Not coded").document()), by);
      store.recode(edition, new Addition.Found(visit.claims(), "coder 2"), Texts.by("recode"));
      String key = ClaimKey.of(visit.document(), visit.claims().getFirst());
      Judged first = judge(store, visit, key, 0, Judgement.Verdict.ACCEPTED);
      judge(store, visit, key, first.number(), Judgement.Verdict.CORRECTED);
      judge(store, visit, "0123456789abcdef", 0, Judgement.Verdict.REJECTED);
    }
  }

  private static Judged judge(
      RecordStore store, Coded coded, String key, long seen, Judgement.Verdict verdict) {
    Judgement judgement =
        new Judgement(
            key,
            coded.document().id(),
            seen,
            verdict,
            verdict == Judgement.Verdict.CORRECTED ? coded.claims() : List.of(),
            "as read");
    return ((JudgementOutcome.Kept) store.judge(judgement, Texts.by("eva"))).judged();
  }

  /** A coded text whose id is that of its words, as a reader gives it. */
  static Coded honest(String title) {
    Coded drafted = draft("?", title);
    return draft(Additions.sha256(drafted.document().text()).substring(0, 16), title);
  }

  private static Coded draft(String id, String title) {
    return Draft.of(
            id, "PER", "2023-11-06", "en", title, "On 4 November 2023 the minister flew to Malta.")
        .says("the minister flew to Malta", "CONSULT", "visit", "political")
        .by("PER", "Ana «Ñ» Quispe 🕊", "minister", "minister")
        .to("MLT")
        .on("2023-11-04")
        .then()
        .coded();
  }

  /** All that can be asked of a store, for comparison. */
  static List<Object> contents(String location) {
    try (RecordStore store = Stores.open(location)) {
      List<Object> all = new ArrayList<>();
      all.add(store.counts());
      all.addAll(store.changes(0, 1000));
      all.addAll(store.orphans());
      all.addAll(store.revisions(Texts.ADDRESS));
      all.addAll(store.revisions(Texts.MIRROR));
      store.current(Holdings.NOW).forEach(all::add);
      store
          .current(Holdings.NOW)
          .flatMap(holding -> holding.claims().stream())
          .forEach(claim -> all.addAll(store.judgements(claim.key())));
      Document document = honest("Peru and Malta: a visit").document();
      all.add(store.coded(document));
      return all;
    }
  }
}
