package org.chancery.record.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.chancery.record.Corroboration;
import org.chancery.record.Draft;
import org.chancery.record.events.EventKeeper;
import org.chancery.record.store.Addition;
import org.chancery.record.store.Judgement;
import org.chancery.record.store.Judgement.Verdict;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Signature;
import org.chancery.record.store.StoredClaim;
import org.chancery.record.store.Stores;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index of a real store. */
class StoreFeedTest {

  private static final Signature BY = new Signature(Instant.parse("2024-05-01T08:00:00Z"), "eva");
  private static final String ADDRESS = "https://mfa.example/1";

  @TempDir private Path folder;
  private RecordStore store;
  private SearchIndex index;

  @BeforeEach
  void open() {
    store = Stores.open(folder.resolve("store").toString());
    index = SearchIndex.open(folder.resolve("index"));
  }

  @AfterEach
  void close() {
    index.close();
    store.close();
  }

  private static Coded told(String id, String what) {
    return Draft.of(id, "BWA", "2021-03-04", "en", "Botswana and Cuba", what)
        .says(what, "AID", "aid", "health")
        .by("CUB")
        .to("BWA")
        .then()
        .coded();
  }

  private List<String> quotes(String words) {
    index.catchUp(new StoreFeed(store));
    return index.claims(SearchQuery.of(words)).hits().stream()
        .map(hit -> hit.quote().text())
        .toList();
  }

  @Test
  void aRevisionTakesThePlaceOfWhatWasThere() {
    store.add(Addition.coded(ADDRESS, told("a", "Cuba sent nurses."), "1"), BY);
    assertThat(quotes("nurse")).hasSize(1);
    store.add(Addition.coded(ADDRESS, told("b", "Cuba sent doctors."), "1"), BY);
    assertThat(quotes("nurse")).isEmpty();
    assertThat(quotes("doctor")).hasSize(1);
    assertThat(index.change()).isEqualTo(store.counts().changes());
  }

  @Test
  void aTextThatStillStandsElsewhereStays() {
    Coded nurses = told("a", "Cuba sent nurses.");
    store.add(Addition.coded(ADDRESS, nurses, "1"), BY);
    store.add(Addition.coded(ADDRESS + "/copy", nurses, "1"), BY);
    store.add(Addition.coded(ADDRESS, told("b", "Cuba sent doctors."), "1"), BY);
    assertThat(quotes("cuba")).hasSize(2);
  }

  @Test
  void whatReviewersSayCounts() {
    Coded nurses = told("a", "Cuba sent nurses.");
    store.add(Addition.coded(ADDRESS, nurses, "1"), BY);
    StoredClaim claim = store.holding(edition()).orElseThrow().claims().getFirst();
    judge(claim, 0, Verdict.REJECTED, List.of());
    assertThat(quotes("nurse")).isEmpty();
    long seen = store.judgements(claim.key()).getLast().number();
    judge(claim, seen, Verdict.CORRECTED, List.of(as(claim.claim(), "gift")));
    assertThat(quotes("nurse")).hasSize(1);
    assertThat(index.claims(SearchQuery.of("").only(Dimension.KIND, "gift")).total()).isOne();
    long last = store.judgements(claim.key()).getLast().number();
    judge(claim, last, Verdict.WITHDRAWN, List.of());
    assertThat(quotes("nurse")).hasSize(1);
    assertThat(index.claims(SearchQuery.of("").only(Dimension.KIND, "aid")).total()).isOne();
  }

  @Test
  void anewIsTheSameAsFollowed() {
    Coded nurses = told("a", "Cuba sent nurses.");
    store.add(Addition.coded(ADDRESS, nurses, "1"), BY);
    StoredClaim claim = store.holding(edition()).orElseThrow().claims().getFirst();
    judge(claim, 0, Verdict.REJECTED, List.of());
    assertThat(quotes("")).isEmpty();
    index.rebuild(new StoreFeed(store), done -> {});
    assertThat(quotes("")).isEmpty();
    assertThat(index.documents(SearchQuery.of("nurses")).total()).isOne();
  }

  @Test
  void anIndexOfAnotherStoreIsMadeAnew() {
    store.add(Addition.coded(ADDRESS, told("a", "Cuba sent nurses."), "1"), BY);
    assertThat(quotes("nurses")).hasSize(1);
    Signature later = new Signature(Instant.parse("2024-05-02T08:00:00Z"), "eva");
    try (RecordStore other = Stores.open(folder.resolve("other").toString())) {
      other.add(Addition.coded(ADDRESS, told("c", "Cuba sent books."), "1"), later);
      index.catchUp(new StoreFeed(other));
      assertThat(index.claims(SearchQuery.of("nurses")).total()).isZero();
      assertThat(index.claims(SearchQuery.of("books")).total()).isOne();
    }
  }

  private static Coded visit(String publisher, String day) {
    String words = "The minister of Cuba visited Gaborone on 3 March.";
    return Draft.of(publisher.toLowerCase(Locale.ROOT), publisher, day, "en", "Visit", words)
        .says(words, "CONSULT", "visit", "political")
        .by("CUB")
        .to("BWA")
        .on("2021-03-03")
        .in("Gaborone", "BWA")
        .then()
        .coded();
  }

  private List<String> told(Corroboration by) {
    return index.claims(SearchQuery.of("").only(Dimension.CORROBORATION, by.word())).hits().stream()
        .map(hit -> hit.source().publisher())
        .sorted()
        .toList();
  }

  private void followed() {
    new EventKeeper(store).catchUp();
    index.catchUp(new StoreFeed(store));
  }

  @Test
  void whatAnotherDocumentTellsIsFiledOfTheOlderOneToo() {
    store.add(Addition.coded(ADDRESS, visit("BWA", "2021-03-04"), "1"), BY);
    followed();
    assertThat(told(Corroboration.ONE_SIDE)).containsExactly("BWA");
    store.add(Addition.coded(ADDRESS + "/2", visit("CUB", "2021-03-05"), "1"), BY);
    index.catchUp(new StoreFeed(store));
    assertThat(told(Corroboration.ONE_SIDE)).containsExactly("BWA");
    followed();
    assertThat(told(Corroboration.ONE_SIDE)).isEmpty();
    assertThat(told(Corroboration.BOTH_SIDES)).containsExactly("BWA", "CUB");
    assertThat(index.claims(SearchQuery.of("")).hits())
        .extracting(ClaimHit::event)
        .doesNotContainNull()
        .containsOnly(index.claims(SearchQuery.of("")).hits().getFirst().event());
    store.add(Addition.coded(ADDRESS + "/2", told("b", "Cuba sent doctors."), "1"), BY);
    followed();
    assertThat(told(Corroboration.BOTH_SIDES)).isEmpty();
    index.rebuild(new StoreFeed(store), done -> {});
    assertThat(told(Corroboration.ONE_SIDE)).contains("BWA");
  }

  private long edition() {
    return store.current(Long.MAX_VALUE).findFirst().orElseThrow().edition();
  }

  private void judge(StoredClaim claim, long seen, Verdict verdict, List<Claim> instead) {
    store.judge(new Judgement(claim.key(), "a", seen, verdict, instead, ""), BY);
  }

  private static Claim as(Claim claim, String kind) {
    return new Claim(
        claim.quote(),
        claim.event(),
        claim.modes(),
        claim.contexts(),
        kind,
        claim.area(),
        claim.actors(),
        claim.recipients(),
        claim.date(),
        claim.dateWords(),
        claim.place(),
        claim.placeWords(),
        claim.quantities(),
        claim.status(),
        claim.claimants(),
        claim.confidence(),
        claim.derivation());
  }
}
