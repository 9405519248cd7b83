package org.chancery.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.record.store.Texts.ADDRESS;
import static org.chancery.record.store.Texts.MIRROR;
import static org.chancery.record.store.Texts.at;
import static org.chancery.record.store.Texts.by;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chancery.record.ClaimKey;
import org.chancery.record.Draft;
import org.chancery.record.store.Added.Novelty;
import org.chancery.record.store.Judgement.Verdict;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.chancery.text.document.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store promises, whatever keeps it. */
abstract class RecordStoreContract {

  private RecordStore store;

  /** Where an empty store can be made; each call another place. */
  abstract String freshLocation();

  private String location;

  @BeforeEach
  void open() {
    location = freshLocation();
    store = Stores.open(location);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen() {
    store.close();
    store = Stores.open(location);
  }

  @Test
  void whatWasAddedComesBackExactly() {
    Coded visit = Texts.visit();
    Added added = store.add(at(ADDRESS, visit), by("ana"));
    reopen();
    Holding holding = store.holding(added.revision().edition()).orElseThrow();
    assertThat(holding.coded().claims()).isEqualTo(visit.claims());
    assertThat(holding.document().text()).isEqualTo(visit.document().text());
    assertThat(holding.document().passages()).isEqualTo(visit.document().passages());
    assertThat(holding.document().published()).isEqualTo(visit.document().published());
    assertThat(holding.document().path()).isEqualTo(ADDRESS);
    assertThat(holding.addresses()).containsExactly(ADDRESS);
    assertThat(holding.coding())
        .isEqualTo(new Coding(2, added.revision().edition(), "coder 1", by("ana")));
    assertThat(added.novelty()).isEqualTo(Novelty.NEW);
    assertThat(store.revisions(ADDRESS)).containsExactly(added.revision());
  }

  @Test
  void addingTheSameAgainWritesNothing() {
    Added first = store.add(at(ADDRESS, Texts.visit()), by("ana"));
    Counts counts = store.counts();
    Added second = store.add(at(ADDRESS, Texts.visit()), by("ben"));
    assertThat(second).isEqualTo(new Added(Novelty.KNOWN, first.revision()));
    assertThat(store.counts()).isEqualTo(counts);
  }

  @Test
  void anotherTextAtAnAddressIsARevision() {
    long edition = store.add(at(ADDRESS, Texts.visit()), by("ana")).revision().edition();
    Added second = store.add(at(ADDRESS, Texts.corrected()), by("ben"));
    assertThat(second.novelty()).isEqualTo(Novelty.REVISION);
    assertThat(second.revision().number()).isEqualTo(2);
    assertThat(store.revisions(ADDRESS)).extracting(Revision::content).containsExactly("p1", "p2");
    assertThat(store.holding(edition).orElseThrow().current()).isFalse();
    assertThat(store.current(Holdings.NOW))
        .extracting(h -> h.document().id())
        .containsExactly("p2");
    assertThat(store.counts().claims()).isEqualTo(2);
  }

  /** As a page told by its list, and later fetched by itself. */
  @Test
  void whoTellsLessOfTheSameTextAtAnAddressIsNoRevision() {
    Added first = store.add(at(ADDRESS, Texts.visit()), by("ana"));
    Document known = Texts.visit().document();
    Document bare =
        new Document(
            known.id(),
            known.path(),
            null,
            null,
            null,
            known.language(),
            known.text(),
            known.passages(),
            known.alternates());
    assertThat(store.add(Addition.uncoded(ADDRESS, bare), by("ben")))
        .isEqualTo(new Added(Novelty.KNOWN, first.revision()));
    assertThat(store.add(Addition.uncoded(MIRROR, bare), by("ben")).novelty())
        .isEqualTo(Novelty.NEW);
    assertThat(store.add(at(MIRROR, Texts.visit()), by("ben")).novelty())
        .as("who tells more")
        .isEqualTo(Novelty.REVISION);
    assertThat(store.add(Addition.uncoded(MIRROR, bare), by("ben")).novelty())
        .isEqualTo(Novelty.KNOWN);
  }

  @Test
  void aTextThatComesBackIsARevisionOfTheSameEdition() {
    Added first = store.add(at(ADDRESS, Texts.visit()), by("ana"));
    store.add(at(ADDRESS, Texts.corrected()), by("ana"));
    Added third = store.add(Addition.uncoded(ADDRESS, Texts.visit().document()), by("ana"));
    assertThat(third.revision().number()).isEqualTo(3);
    assertThat(third.revision().edition()).isEqualTo(first.revision().edition());
    Holding holding = store.holding(first.revision().edition()).orElseThrow();
    assertThat(holding.addresses()).containsExactly(ADDRESS);
    assertThat(holding.claims()).hasSize(2);
  }

  @Test
  void theSameTextElsewhereDoublesNoClaims() {
    store.add(at(ADDRESS, Texts.visit()), by("ana"));
    assertThat(store.coded(Texts.visit().document())).isTrue();
    Added copy = store.add(at(MIRROR, Texts.visit()), by("ana"));
    assertThat(copy.novelty()).isEqualTo(Novelty.COPY);
    assertThat(store.counts().claims()).isEqualTo(2);
    assertThat(store.counts().documents()).isEqualTo(2);
    assertThat(store.current(Holdings.NOW).map(Holding::addresses))
        .containsExactly(List.of(ADDRESS, MIRROR));
  }

  @Test
  void theSameWordsOfAnotherPublisherAreTheirs() {
    store.add(at(ADDRESS, Texts.visit()), by("ana"));
    assertThat(store.coded(Texts.other().document())).isFalse();
    Added added = store.add(at("https://foreign.example/9", Texts.other()), by("ana"));
    assertThat(added.novelty()).isEqualTo(Novelty.NEW);
    String key = key(Texts.visit(), 0);
    assertThat(store.claims(key))
        .extracting(cited -> cited.claim().claim().claimedBy())
        .containsExactly("PER", "MLT");
  }

  @Test
  void whatIsNotCodedIsListedUntilItIs() {
    Coded visit = Texts.visit();
    long edition =
        store.add(Addition.uncoded(ADDRESS, visit.document()), by("ana")).revision().edition();
    assertThat(store.coded(visit.document())).isFalse();
    assertThat(store.uncoded("coder 1")).extracting(Holding::edition).containsExactly(edition);
    assertThat(store.holding(edition).orElseThrow().coding()).isNull();
    store.add(at(ADDRESS, visit), by("ana"));
    assertThat(store.uncoded("coder 1")).isEmpty();
    assertThat(store.uncoded("coder 2")).hasSize(1);
    assertThat(store.revisions(ADDRESS)).hasSize(1);
    assertThat(store.counts().claims()).isEqualTo(2);
  }

  @Test
  void aNewCodingTakesThePlaceOfTheOldWhichStays() {
    Coded visit = Texts.visit();
    long edition = store.add(at(ADDRESS, visit), by("ana")).revision().edition();
    long before = store.counts().changes();
    List<Claim> fewer = visit.claims().subList(0, 1);
    store.recode(edition, new Addition.Found(fewer, "coder 2"), by("recode"));
    assertThat(store.holding(edition).orElseThrow().coded().claims()).isEqualTo(fewer);
    assertThat(store.counts().claims()).isEqualTo(1);
    assertThat(store.current(before).toList().getFirst().claims()).hasSize(2);
  }

  @Test
  void nobodyCodesWhatIsNotThere() {
    assertThatThrownBy(
            () -> store.recode(7, new Addition.Found(List.of(), "coder 2"), by("recode")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("7");
  }

  @Test
  void changesTellAllThatHappenedInOrder() {
    Added first = store.add(at(ADDRESS, Texts.visit()), by("ana"));
    Added second = store.add(at(ADDRESS, Texts.corrected()), by("ben"));
    store.judge(judgement(Texts.corrected(), 0, 0, Verdict.ACCEPTED), by("eva"));
    List<Change> changes = store.changes(0, 100);
    assertThat(changes)
        .containsExactly(
            new Change.Revised(1, by("ana"), ADDRESS, first.revision().edition(), null),
            new Change.Recoded(2, by("ana"), first.revision().edition(), "coder 1"),
            new Change.Revised(
                3, by("ben"), ADDRESS, second.revision().edition(), first.revision().edition()),
            new Change.Recoded(4, by("ben"), second.revision().edition(), "coder 1"),
            new Change.Judged(5, by("eva"), key(Texts.corrected(), 0), "p2"));
    assertThat(store.changes(2, 2)).isEqualTo(changes.subList(2, 4));
    assertThat(store.changes(5, 100)).isEmpty();
    assertThat(store.counts().changes()).isEqualTo(5);
  }

  @Test
  void aStreamShowsWhatCountedAsOfAChange() {
    store.add(at(ADDRESS, Texts.visit()), by("ana"));
    long then = store.counts().changes();
    store.add(at(ADDRESS, Texts.corrected()), by("ana"));
    store.add(at(MIRROR, Texts.other()), by("ana"));
    assertThat(store.current(then)).extracting(h -> h.document().id()).containsExactly("p1");
    assertThat(store.current(0)).isEmpty();
  }

  @Test
  void aStreamGoesOverManyPages() {
    int many = Pages.SIZE * 2 + 1;
    for (int i = 0; i < many; i++) {
      store.add(
          at("file " + i, Draft.of("t" + i, "PER", "2020-01-01", "en", "A").coded()), by("a"));
    }
    assertThat(store.current(Holdings.NOW).map(h -> h.document().id()))
        .containsExactlyElementsOf(IntStream.range(0, many).mapToObj(i -> "t" + i).toList());
  }

  @Test
  void claimsOfOneKeyAreNumbered() {
    Coded visit = Texts.visit();
    List<Claim> twice = List.of(Texts.claim(visit, 0), Texts.claim(visit, 0));
    Added added = store.add(at(ADDRESS, new Coded(visit.document(), twice)), by("ana"));
    String key = key(visit, 0);
    assertThat(store.holding(added.revision().edition()).orElseThrow().claims())
        .extracting(StoredClaim::key)
        .containsExactly(key, key + "-2");
  }

  @Test
  void reviewersNeverOverwriteEachOtherSilently() {
    Coded visit = Texts.visit();
    store.add(at(ADDRESS, visit), by("ana"));
    Judged first = kept(store.judge(judgement(visit, 0, 0, Verdict.ACCEPTED), by("eva")));
    JudgementOutcome blind = store.judge(judgement(visit, 0, 0, Verdict.REJECTED), by("max"));
    assertThat(blind).isEqualTo(new JudgementOutcome.Conflict(first));
    Judged second =
        kept(store.judge(judgement(visit, 0, first.number(), Verdict.WITHDRAWN), by("max")));
    assertThat(store.judgements(key(visit, 0))).containsExactly(first, second);
  }

  @Test
  void aCorrectionKeepsTheClaimsThatHoldInstead() {
    Coded visit = Texts.visit();
    Judgement split =
        new Judgement(
            key(visit, 0), "p1", 0, Verdict.CORRECTED, visit.claims(), "two acts, «visit» & gift");
    store.judge(split, by("eva"));
    reopen();
    assertThat(store.judgements(key(visit, 0)))
        .extracting(Judged::judgement)
        .containsExactly(split);
  }

  @Test
  void judgementsOutliveARecodingOrAreOrphaned() {
    Coded visit = Texts.visit();
    long edition = store.add(at(ADDRESS, visit), by("ana")).revision().edition();
    store.judge(judgement(visit, 0, 0, Verdict.ACCEPTED), by("eva"));
    Judged lost = kept(store.judge(judgement(visit, 1, 0, Verdict.REJECTED), by("eva")));
    assertThat(store.orphans()).isEmpty();
    store.recode(
        edition, new Addition.Found(visit.claims().subList(0, 1), "coder 2"), by("recode"));
    assertThat(store.orphans()).containsExactly(lost);
    store.judge(judgement(visit, 1, lost.number(), Verdict.WITHDRAWN), by("eva"));
    assertThat(store.orphans()).isEmpty();
  }

  @Test
  void anAddedClaimIsOrphanedWithItsText() {
    Coded visit = Texts.visit();
    store.add(at(ADDRESS, new Coded(visit.document(), List.of())), by("ana"));
    Judgement missed =
        new Judgement(
            key(visit, 0), "p1", 0, Verdict.ADDED, visit.claims().subList(0, 1), "missed");
    store.judge(missed, by("eva"));
    assertThat(store.orphans()).isEmpty();
    store.add(at(ADDRESS, Texts.corrected()), by("ana"));
    assertThat(store.orphans()).extracting(Judged::judgement).containsExactly(missed);
  }

  @Test
  void manyWritersLoseNothingAndNumberWithoutGaps() throws Exception {
    int writers = 4;
    int each = 12;
    int documents = writers * each;
    try (ExecutorService threads = Executors.newFixedThreadPool(writers);
        RecordStore other = Stores.open(location)) {
      List<Future<?>> work = new ArrayList<>();
      for (int w = 0; w < writers; w++) {
        RecordStore mine = w % 2 == 0 ? store : other;
        String name = "writer " + w;
        work.add(threads.submit(() -> write(mine, name, each)));
      }
      for (Future<?> future : work) {
        future.get();
      }
    }
    List<Change> changes = store.changes(0, 1000);
    assertThat(changes).hasSize(2 * documents);
    assertThat(changes.stream().map(Change::number))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, changes.size()).mapToObj(Long::valueOf).toList());
    assertThat(store.counts().documents()).isEqualTo(documents);
  }

  private static void write(RecordStore store, String name, int count) {
    for (int i = 0; i < count; i++) {
      String id = name + " text " + i;
      Coded coded = Draft.of(id, "PER", "2020-01-01", "en", "Lima " + id).coded();
      store.add(at(id, coded), by(name));
    }
  }

  /** One of many wins; the others are told who did. */
  @Test
  void oneOfManyReviewersWins() throws Exception {
    Coded visit = Texts.visit();
    store.add(at(ADDRESS, visit), by("ana"));
    int reviewers = 6;
    List<JudgementOutcome> outcomes = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(reviewers)) {
      List<Future<JudgementOutcome>> work =
          IntStream.range(0, reviewers)
              .mapToObj(
                  i ->
                      threads.submit(
                          () ->
                              store.judge(
                                  judgement(visit, 0, 0, Verdict.ACCEPTED), by("reviewer " + i))))
              .toList();
      for (Future<JudgementOutcome> future : work) {
        outcomes.add(future.get());
      }
    }
    assertThat(outcomes).filteredOn(JudgementOutcome.Kept.class::isInstance).hasSize(1);
    assertThat(store.judgements(key(visit, 0))).hasSize(1);
  }

  @Test
  void theLastFetchIsKnownAndIsNoStatement() {
    Instant noon = Instant.parse("2031-05-06T12:00:00.123456Z");
    Fetch first = new Fetch("http://a.example/#feed", "http://a.example/x", noon, "\"1\"", null);
    Fetch later = new Fetch(first.asked(), first.address(), noon.plusSeconds(1), null, "Tue");
    assertThat(store.fetches().last(first.asked())).isEmpty();
    store.fetches().note(first);
    reopen();
    assertThat(store.fetches().last(first.asked())).contains(first);
    store.fetches().note(later);
    assertThat(store.fetches().last(first.asked())).contains(later);
    assertThat(store.changes(0, 10)).isEmpty();
  }

  @Test
  void whatCannotBeGivenBackIsRefused() {
    assertThatThrownBy(() -> at(" ", Texts.visit())).hasMessageContaining("address");
    assertThatThrownBy(() -> at("x".repeat(3000), Texts.visit())).hasMessageContaining("address");
    for (String bad : List.of("half \ud83d a dove", "NUL \0 inside", "low \udd4a first")) {
      Coded coded = Draft.of("b", "PER", "2020-01-01", "en", bad).coded();
      assertThatThrownBy(() -> at(ADDRESS, coded)).hasMessageContaining("cannot be kept");
    }
  }

  private static String key(Coded coded, int number) {
    return ClaimKey.of(coded.document(), coded.claims().get(number));
  }

  private static Judgement judgement(Coded coded, int number, long seen, Verdict verdict) {
    return new Judgement(
        key(coded, number), coded.document().id(), seen, verdict, List.of(), "as read");
  }

  private static Judged kept(JudgementOutcome outcome) {
    assertThat(outcome).isInstanceOf(JudgementOutcome.Kept.class);
    return ((JudgementOutcome.Kept) outcome).judged();
  }
}
