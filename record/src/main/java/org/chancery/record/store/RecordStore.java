package org.chancery.record.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.record.account.Access;
import org.chancery.record.watch.Watches;
import org.chancery.text.document.Document;

/**
 * The record: documents, what was coded from them, and what reviewers said of it.
 *
 * <pre>{@code
 * try (RecordStore store = Stores.open("/srv/chancery")) {
 *   store.add(Addition.coded(address, coded, coderVersion), new Signature(now, "desk"));
 * }
 * }</pre>
 *
 * <p>Statements are added and never changed or deleted; what is current is derived from them. What
 * a method has written is durable when it returns. Threads may share a store, and programs too:
 * they write one after the other.
 *
 * <p>A <em>document</em> is an address. An <em>edition</em> is a text as one publisher published it
 * on one day in one language; it may stand at several addresses and is coded once. A
 * <em>revision</em> says which edition an address held from a change on.
 *
 * <p>Every method throws {@link StoreProblem} where the store cannot work.
 */
public interface RecordStore extends AutoCloseable {

  /**
   * Whether an edition like this is there with claims, so that nobody needs to code it to add it.
   */
  boolean coded(Document document);

  /**
   * Adds what stands at an address; writes nothing where all of it is there already. Claims are
   * kept unless the edition has some.
   */
  Added add(Addition addition, Signature by);

  /**
   * Adds what another version of the coder reads in an edition.
   *
   * @throws IllegalArgumentException where there is no such edition
   */
  Coding recode(long edition, Addition.Found found, Signature by);

  /** Adds a reviewer's judgement, unless somebody else judged the claim meanwhile. */
  JudgementOutcome judge(Judgement judgement, Signature by);

  /**
   * Adds what a reviewer says of pairs of claims: all of it or nothing, in one step.
   *
   * @param pairs judgements of {@link Subject.Pair}s
   * @param consistent asked of the pairs that would hold then; false refuses all
   * @return what came of each: all kept, or for each that stands in the way why
   */
  List<JudgementOutcome> judge(
      List<Judgement> pairs, Predicate<List<Judged>> consistent, Signature by);

  /** What an address held, the first revision first; empty where it is not known. */
  List<Revision> revisions(String address);

  /** An edition with its latest claims, current or not. */
  Optional<Holding> holding(long edition);

  /**
   * All that counted when change {@code asOf} was the last: every edition that some address held,
   * with its latest claims then, by edition. Reads a page at a time. To follow the store from
   * there, go on with {@link #changes}.
   */
  Stream<Holding> current(long asOf);

  /** Editions that some address holds and that this version of the coder did not code last. */
  Stream<Holding> uncoded(String coder);

  /** Current editions of a text, several where it was published more than once; by edition. */
  List<Long> editions(String content);

  /** Current claims with this key, by edition: several where texts of one content differ. */
  List<Cited> claims(String key);

  /** A claim as a coder last gave it, current or not; empty where none ever did. */
  Optional<Cited> lastCoded(String key);

  /** Current claims that are wanted, by edition and there in text order. Reads a page at a time. */
  Stream<Cited> claims(Wanted wanted);

  /**
   * A claim with the edition that states it.
   *
   * @param edition whose claim it is
   */
  record Cited(long edition, StoredClaim claim) {}

  /** Every judgement of a claim or of another {@link Subject}, the first first. */
  List<Judged> judgements(String subject);

  /** Every judgement that was ever made, the first first. Reads a page at a time. */
  Stream<Judged> judgements();

  /** A judgement by its number. */
  Optional<Judged> judgement(long number);

  /** What holds of pairs of claims: the last judgement of each that says same or apart. */
  List<Judged> pairs();

  /**
   * What holds of an edition's claims after review; this is the one place where judgements are
   * applied.
   */
  default List<ReviewedClaim> reviewed(Holding holding) {
    return Reviewed.of(holding, judged(holding.document().id()));
  }

  /**
   * The last judgement of every claim that cites a text, the first made first; {@link
   * Reviewed#claims} says what they come to.
   *
   * @param content id of the text ({@code Document.id})
   */
  List<Judged> judged(String content);

  /**
   * Last judgements whose claim no current coding states any more, withdrawn ones left out. A claim
   * that a reviewer added is orphaned when its text is no longer current, and so is what was said
   * of a text. A correction is not orphaned where the coder now reads what the reviewer said. What
   * was said of pairs waits for its claims.
   */
  List<Judged> orphans();

  /**
   * What was added after a change.
   *
   * @param after number of the last change that is known, 0 to begin
   * @param limit how many at most
   */
  List<Change> changes(long after, int limit);

  /** Number of the last change, 0 before the first. Quick, unlike {@link #counts}. */
  long latest();

  /** How much there is of each sort. Counts row by row: not for what is asked often. */
  Counts counts();

  /**
   * Reads kept events from one state of the store. Keeping them is the part of {@code
   * org.chancery.record.events}.
   */
  <T> T events(Function<EventReading, T> work);

  /** Changes kept events, all or nothing, while nobody else writes; durable when it returns. */
  <T> T keepEvents(Function<EventWriting, T> work);

  /** What is known of fetches from the web. */
  Fetches fetches();

  /** Who may use the store through a server, and what they did. */
  Access access();

  /** The sources that servers read by themselves. */
  Watches watches();

  /** Who looks at which claims just now. */
  Leases leases();

  @Override
  void close();
}
