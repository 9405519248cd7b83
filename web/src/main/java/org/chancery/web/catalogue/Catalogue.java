package org.chancery.web.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.record.events.Events;
import org.chancery.record.search.ClaimHit;
import org.chancery.record.search.DocumentHit;
import org.chancery.record.search.Mark;
import org.chancery.record.search.Page;
import org.chancery.record.search.SearchQuery;
import org.chancery.record.store.Holding;
import org.chancery.record.store.Judged;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Reviewed;
import org.chancery.record.store.StoredClaim;
import org.chancery.web.Problem;

/** Finds what the server shows; throws {@link Problem} where there is no such thing. */
public final class Catalogue {

  /** Digits of the id of a text, which no number of an edition has. */
  private static final int ID = 16;

  private final RecordStore store;
  private final LiveIndex index;
  private final History history;
  private final Versions versions;
  private final Events events;

  public Catalogue(RecordStore store, LiveIndex index) {
    Languages languages = new Languages();
    this.store = store;
    this.index = index;
    this.history = new History(store, languages);
    this.versions = new Versions(this, languages);
    this.events = new Events(store);
  }

  /** What became of documents at their addresses. */
  public History history() {
    return history;
  }

  /** Language versions of documents. */
  public Versions versions() {
    return versions;
  }

  public RecordStore store() {
    return store;
  }

  /** Lets events and searches follow what was just said; others see it within seconds anyway. */
  public void catchUp() {
    index.catchUp();
  }

  /** Number of the last change that searches see. */
  long change() {
    return index.change();
  }

  /** What the claims come to. */
  public Events events() {
    return events;
  }

  /** Documents that are looked for. */
  public Page<DocumentHit> documents(SearchQuery query) {
    return found(() -> index.get().documents(query));
  }

  /** Claims that are looked for. */
  public Page<ClaimHit> claims(SearchQuery query) {
    return found(() -> index.get().claims(query));
  }

  /** Documents that are about the same, the likest first. */
  public List<DocumentHit> alike(long edition, int size) {
    return index.get().alike(edition, size);
  }

  /** Where a query's words stand in a document; offsets in code points. */
  public List<Mark> marks(String words, long edition) {
    return words.isBlank() ? List.of() : index.get().marks(words, edition);
  }

  /** The only thing about a query that can be wrong by now is a cursor of another one. */
  private static <T> T found(Supplier<T> search) {
    try {
      return search.get();
    } catch (IllegalArgumentException e) {
      throw Problem.invalid("after", "is no cursor of this list");
    }
  }

  /**
   * A document.
   *
   * @param name the number of an edition, or the id of a text that some address holds now
   */
  public Holding document(String name) {
    return find(name).orElseThrow(() -> Problem.missing("document " + name));
  }

  private Optional<Holding> find(String name) {
    if (name.length() == ID) {
      return store.editions(name).stream().findFirst().flatMap(store::holding);
    }
    try {
      return store.holding(Long.parseLong(name));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The claims of an edition that hold after review, in text order. */
  public List<StoredClaim> claims(Holding holding) {
    return Reviewed.claims(holding, store.judged(holding.document().id())).stream()
        .sorted(Comparator.comparing((StoredClaim c) -> c.claim().quote()))
        .toList();
  }

  /**
   * A claim with the document that states it.
   *
   * @param stored as it holds after review
   */
  public record Cited(Holding holding, StoredClaim stored) {}

  /** A claim by its key, that of a part of a split claim included. */
  public Cited claim(String key) {
    String whole = key.contains("/") ? key.substring(0, key.indexOf('/')) : key;
    return editions(whole).stream()
        .flatMap(edition -> store.holding(edition).stream())
        .flatMap(holding -> holds(holding, key).stream())
        .findFirst()
        .orElseThrow(() -> Problem.missing("claim " + key));
  }

  private Optional<Cited> holds(Holding holding, String key) {
    return claims(holding).stream()
        .filter(claim -> claim.key().equals(key))
        .findFirst()
        .map(claim -> new Cited(holding, claim));
  }

  /** Where the coder found it, or where a reviewer added it. */
  private List<Long> editions(String key) {
    List<Long> coded = store.claims(key).stream().map(RecordStore.Cited::edition).toList();
    List<Judged> judged = store.judgements(key);
    return coded.isEmpty() && !judged.isEmpty()
        ? store.editions(judged.getLast().judgement().content())
        : coded;
  }

  /** Where an edition stands now. */
  public List<String> addresses(long edition) {
    return store.holding(edition).map(Holding::addresses).orElse(List.of());
  }
}
