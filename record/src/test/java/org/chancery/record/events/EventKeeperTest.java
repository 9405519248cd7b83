package org.chancery.record.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.record.CitedClaim;
import org.chancery.record.ClaimKey;
import org.chancery.record.Draft;
import org.chancery.record.Event;
import org.chancery.record.Evidence;
import org.chancery.record.Link;
import org.chancery.record.Merge;
import org.chancery.record.Reconciliation;
import org.chancery.record.reconcile.Reconciler;
import org.chancery.record.store.Addition;
import org.chancery.record.store.EventRetired;
import org.chancery.record.store.Fault;
import org.chancery.record.store.Judged;
import org.chancery.record.store.Judgement;
import org.chancery.record.store.Judgement.Verdict;
import org.chancery.record.store.JudgementOutcome;
import org.chancery.record.store.Place;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Signature;
import org.chancery.record.store.Stores;
import org.chancery.record.store.Subject;
import org.chancery.record.store.WantedEvents;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.chancery.text.claim.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever came in whatever order, the kept events are those of all documents at once. */
class EventKeeperTest {

  private static final Signature BY = new Signature(Instant.parse("2024-03-01T10:15:30Z"), "ana");
  private static final List<String> STATES = List.of("PER", "FIN", "MLT", "FJI", "TON");
  static final List<String> KINDS = List.of("visit", "meeting", "agreement", "aid");

  @TempDir private Path folder;

  private static List<Coded> documents(int count, long seed) {
    Random random = new Random(seed);
    List<Coded> documents = new ArrayList<>();
    for (int d = 0; d < count; d++) {
      String words = "They met and signed something, note " + d + ".";
      Draft draft =
          Draft.of(
              "%016x".formatted(d + 1),
              STATES.get(d % 5),
              "2021-06-%02d".formatted(1 + d % 28),
              "en",
              "T",
              words);
      for (int c = 0; c < 4; c++) {
        int month = 1 + random.nextInt(6);
        String date =
            switch (random.nextInt(4)) {
              case 0 -> "2021";
              case 1 -> "2021-%02d".formatted(month);
              default -> "2021-%02d-%02d".formatted(month, 1 + random.nextInt(28));
            };
        int from = random.nextInt(5);
        draft
            .says(words.substring(0, 10 + c), null, KINDS.get(random.nextInt(4)), "political")
            .by(STATES.get(from))
            .to(STATES.get((from + 1 + random.nextInt(4)) % 5))
            .status(random.nextInt(5) == 0 ? Status.PLANNED : Status.OCCURRED)
            .on(date);
      }
      documents.add(draft.coded());
    }
    return documents;
  }

  static void add(RecordStore store, Coded coded) {
    store.add(Addition.coded("https://x.example/" + coded.document().id(), coded, "1"), BY);
  }

  /** Events as sets of their claims' keys, with the links between them. */
  private static Set<Object> told(Reconciliation all) {
    Map<String, Set<String>> events = new HashMap<>();
    for (Event event : all.events()) {
      events.put(event.id(), keys(event));
    }
    Set<Object> told = new HashSet<>(events.values());
    for (Link link : all.links()) {
      told.add(List.of(link.kind(), events.get(link.from()), events.get(link.to())));
    }
    return told;
  }

  static Set<String> keys(Event event) {
    return event.claims().stream()
        .map(CitedClaim::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<KeptEvent> all(RecordStore store) {
    Events events = new Events(store);
    List<KeptEvent> all = new ArrayList<>();
    String cursor = null;
    do {
      EventPage page = events.page(WantedEvents.ALL, cursor, 7);
      page.events().forEach(entry -> all.add(events.event(entry.row().id()).orElseThrow()));
      cursor = page.next();
    } while (cursor != null);
    return all;
  }

  private static Set<Object> told(RecordStore store) {
    Map<String, Set<String>> events = new HashMap<>();
    List<KeptEvent> all = all(store);
    all.forEach(event -> events.put(event.id(), keys(event.event())));
    Set<Object> told = new HashSet<>(events.values());
    for (KeptEvent event : all) {
      for (KeptEvent.Neighbour n : event.links()) {
        told.add(List.of(n.link().kind(), events.get(n.link().from()), events.get(n.link().to())));
      }
    }
    return told;
  }

  private static Map<String, Set<String>> byName(RecordStore store) {
    Map<String, Set<String>> named = new TreeMap<>();
    all(store).forEach(event -> named.put(event.id(), keys(event.event())));
    return named;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyOrderGivesTheEventsOfAllAtOnce(long seed) {
    List<Coded> documents = documents(60, 11);
    Set<Object> atOnce = told(new Reconciler().reconcile(documents));
    List<Coded> shuffled = new ArrayList<>(documents);
    Random random = new Random(seed);
    Collections.shuffle(shuffled, random);
    try (RecordStore store = Stores.open(Place.SQLITE.fresh(folder))) {
      EventKeeper keeper = new EventKeeper(store);
      for (Coded coded : shuffled) {
        add(store, coded);
        if (random.nextInt(4) == 0) {
          keeper.catchUp();
        }
      }
      keeper.catchUp();
      assertThat(told(store)).isEqualTo(atOnce);
      Map<String, Set<String>> before = byName(store);
      keeper.rebuild(EventKeeper.Progress.NONE);
      assertThat(new Events(store).level()).isTrue();
      assertThat(byName(store)).isEqualTo(before);
      assertThat(faults(store)).isEmpty();
    }
  }

  static List<Fault> faults(RecordStore store) {
    List<Fault> faults = new ArrayList<>();
    EventInspection.of(store, faults::add);
    return faults;
  }

  /** Revisions, newer codings, rejections and corrections, in any order. */
  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void whateverHappensTheEventsAreThoseOfWhatHolds(long seed) {
    Random random = new Random(seed);
    List<Coded> documents = documents(40, seed);
    try (RecordStore store = Stores.open(Place.SQLITE.fresh(folder))) {
      EventKeeper keeper = new EventKeeper(store);
      documents.subList(0, 30).forEach(coded -> add(store, coded));
      for (int step = 0; step < 30; step++) {
        Coded coded = documents.get(random.nextInt(30));
        switch (random.nextInt(3)) {
          case 0 -> revise(store, coded, documents.get(30 + random.nextInt(10)));
          case 1 -> recode(store, coded);
          default -> judge(store, coded, random);
        }
        if (random.nextInt(3) == 0) {
          keeper.catchUp();
          assertThat(faults(store)).isEmpty();
        }
      }
      keeper.catchUp();
      assertThat(faults(store)).isEmpty();
      Map<String, Set<String>> before = byName(store);
      keeper.rebuild(EventKeeper.Progress.NONE);
      assertThat(byName(store)).isEqualTo(before);
    }
  }

  private static void revise(RecordStore store, Coded old, Coded now) {
    store.add(Addition.coded("https://x.example/" + old.document().id(), now, "1"), BY);
  }

  /** Reads the text as if the first claim were missed. */
  private static void recode(RecordStore store, Coded coded) {
    List<Claim> fewer = coded.claims().subList(1, coded.claims().size());
    for (long edition : store.editions(coded.document().id())) {
      store.recode(edition, new Addition.Found(fewer, "2"), BY);
    }
  }

  private static void judge(RecordStore store, Coded coded, Random random) {
    Claim claim = coded.claims().get(random.nextInt(coded.claims().size()));
    String key = ClaimKey.of(coded.document(), claim);
    List<Judged> before = store.judgements(key);
    long seen = before.isEmpty() ? 0 : before.getLast().number();
    Verdict verdict =
        List.of(Verdict.REJECTED, Verdict.CORRECTED, Verdict.WITHDRAWN).get(random.nextInt(3));
    List<Claim> instead =
        verdict == Verdict.CORRECTED
            ? List.of(documents(1, random.nextLong()).getFirst().claims().getFirst())
            : List.of();
    store.judge(new Judgement(key, coded.document().id(), seen, verdict, instead, ""), BY);
  }

  @Test
  void aNameLeadsToWhatTookItsPlace() {
    try (RecordStore store = Stores.open(Place.SQLITE.fresh(folder))) {
      EventKeeper keeper = new EventKeeper(store);
      Events events = new Events(store);
      add(store, note("1", "PER", "2021-06-02", "2021-06-01"));
      add(store, note("2", "MLT", "2021-06-09", "2021-06-08"));
      keeper.catchUp();
      List<KeptEvent> two = all(store);
      assertThat(two).hasSize(2);
      assertThat(two).allMatch(event -> event.row().corroboration().equals("one-side"));
      Judgement correction =
          new Judgement(
              two.get(1).event().lead().key(),
              "2",
              0,
              Verdict.CORRECTED,
              note("2", "MLT", "2021-06-09", "2021-06-01").claims(),
              "");
      store.judge(correction, BY);
      keeper.catchUp();
      KeptEvent one = events.event(two.get(1).id()).orElseThrow();
      assertThat(all(store)).hasSize(1);
      assertThat(one.id()).isEqualTo(two.getFirst().id());
      assertThat(one.row().corroboration()).isEqualTo("both-sides");
      assertThat(one.members()).extracting(KeptEvent.Member::side).containsExactly("PER", "MLT");
      assertThat(one.merges()).hasSize(1);
      assertThat(one.merges().getFirst().evidence()).extracting(Evidence::weight).contains(4.0);
      assertThat(one.predecessors()).extracting(EventRetired::id).containsExactly(two.get(1).id());
      long seen = store.judgements(correction.claim()).getLast().number();
      store.judge(
          new Judgement(correction.claim(), "2", seen, Verdict.WITHDRAWN, List.of(), ""), BY);
      keeper.catchUp();
      assertThat(byName(store).keySet()).contains(two.get(0).id(), two.get(1).id());
      assertThat(faults(store)).isEmpty();
    }
  }

  @Test
  void whatReviewersSayOfTwoClaimsHolds() {
    try (RecordStore store = Stores.open(Place.SQLITE.fresh(folder))) {
      EventKeeper keeper = new EventKeeper(store);
      add(store, note("1", "PER", "2021-06-02", "2021-06-01"));
      add(store, note("2", "MLT", "2021-06-03", "2021-06-01"));
      add(store, aid("3"));
      keeper.catchUp();
      assertThat(all(store)).hasSize(2);
      String visit = new Events(store).eventsOf(1).keySet().iterator().next();
      String twin = new Events(store).eventsOf(3).keySet().iterator().next();
      String aid = new Events(store).eventsOf(5).keySet().iterator().next();
      long apart = pair(store, visit, twin, 0, Verdict.APART);
      keeper.catchUp();
      assertThat(all(store)).hasSize(3);
      long same = pair(store, visit, aid, 0, Verdict.SAME);
      keeper.catchUp();
      assertThat(byName(store).values()).contains(new TreeSet<>(Set.of(visit, aid)));
      KeptEvent joined =
          all(store).stream().filter(e -> e.members().size() == 2).findFirst().orElseThrow();
      assertThat(joined.merges()).extracting(Merge::judged).containsExactly(true);
      assertThat(faults(store)).isEmpty();
      pair(store, visit, twin, apart, Verdict.WITHDRAWN);
      keeper.catchUp();
      assertThat(all(store)).hasSize(1);
      pair(store, visit, aid, same, Verdict.WITHDRAWN);
      keeper.catchUp();
      assertThat(all(store)).hasSize(2);
      assertThat(faults(store)).isEmpty();
    }
  }

  private static long pair(RecordStore store, String a, String b, long seen, Verdict verdict) {
    String key = new Subject.Pair(a, b).key();
    Judgement judgement = new Judgement(key, "1", seen, verdict, List.of(), "");
    return ((JudgementOutcome.Kept) store.judge(judgement, BY)).judged().number();
  }

  /** Of other parties: no rule would put it together with the visit. */
  private static Coded aid(String id) {
    String words = "Fiji gave Tonga a boat.";
    return Draft.of(id, "FJI", "2021-06-04", "en", "Aid", words)
        .says(words, "AID", "aid", "economic")
        .by("FJI")
        .to("TON")
        .on("2021-06-01")
        .then()
        .coded();
  }

  private static Coded note(String id, String publisher, String published, String day) {
    String words = "The minister of Malta visited Lima.";
    return Draft.of(id, publisher, published, "en", "Visit", words)
        .says(words, "CONSULT", "visit", "political")
        .by("MLT")
        .to("PER")
        .on(day)
        .in("Lima", "PER")
        .then()
        .coded();
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void everyKindOfStoreKeepsEvents(Place place) {
    List<Coded> documents = documents(12, 5);
    try (RecordStore store = Stores.open(place.fresh(folder))) {
      documents.forEach(coded -> add(store, coded));
      new EventKeeper(store).catchUp();
      assertThat(told(store)).isEqualTo(told(new Reconciler().reconcile(documents)));
    }
  }
}
