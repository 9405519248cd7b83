package org.chancery.record.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.record.ClaimKey;
import org.chancery.record.store.Holding;
import org.chancery.record.store.Judged;
import org.chancery.record.store.Judgement;
import org.chancery.record.store.Judgement.Verdict;
import org.chancery.record.store.JudgementOutcome;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.ReviewedClaim;
import org.chancery.record.store.Signature;
import org.chancery.record.store.StoredClaim;
import org.chancery.record.store.Subject;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.ontology.Ontology;

/**
 * What reviewers can say. Every method names the last judgement that the reviewer has seen, so that
 * nobody speaks over another unawares, and writes nothing unless it returns {@link Outcome.Kept}.
 * {@code by} says who and when.
 */
public final class Judging {

  private final RecordStore store;
  private final Ontology ontology;
  private final Finder finder;
  private final Corrector corrector;
  private final Pairing pairing;

  Judging(RecordStore store, Ontology ontology, Finder finder) {
    this.store = store;
    this.ontology = ontology;
    this.finder = finder;
    this.corrector = new Corrector(ontology);
    this.pairing = new Pairing(store);
  }

  /** The claim holds as it is shown: as the coder gave it, or as it was corrected or added. */
  public Outcome accept(String key, long seen, String reason, Signature by) {
    return finder
        .find(key)
        .map(
            found -> {
              ReviewedClaim claim = found.claim();
              List<Claim> held = claims(claim);
              boolean given = claim.added() || !held.equals(coded(claim)) && !held.isEmpty();
              Verdict verdict = given ? told(claim) : Verdict.ACCEPTED;
              return keep(found, seen, verdict, given ? held : List.of(), reason, by);
            })
        .orElseGet(() -> unknown(key));
  }

  /** The claim does not hold. */
  public Outcome reject(String key, long seen, String reason, Signature by) {
    return finder
        .find(key)
        .map(found -> keep(found, seen, Verdict.REJECTED, List.of(), reason, by))
        .orElseGet(() -> unknown(key));
  }

  /**
   * The claim holds with other fields.
   *
   * @param key of the claim; of one part of a divided claim, with {@code /1}, {@code /2} …
   */
  public Outcome correct(
      String key, long seen, List<Correction> corrections, String reason, Signature by) {
    int slash = key.indexOf('/');
    Optional<Finder.Found> found = finder.find(whole(key));
    List<Claim> claims = found.map(f -> claims(f.claim())).orElse(List.of());
    if (found.isPresent() && claims.isEmpty()) {
      claims = coded(found.get().claim());
    }
    int part = slash < 0 ? (claims.size() == 1 ? 0 : -1) : number(key.substring(slash + 1)) - 1;
    if (found.isEmpty() || part < 0 || part >= claims.size()) {
      return unknown(key);
    }
    Document document = found.get().holding().document();
    return switch (corrector.corrected(document, claims.get(part), corrections)) {
      case Corrector.Result.Wrong(List<FieldProblem> problems) -> new Outcome.Refused(problems);
      case Corrector.Result.Right(Claim right) -> {
        List<Claim> now = new ArrayList<>(claims);
        now.set(part, right);
        yield keep(found.get(), seen, told(found.get().claim()), now, reason, by);
      }
    };
  }

  /** The key of the claim that a part of a divided claim came from. */
  private static String whole(String key) {
    int slash = key.indexOf('/');
    return slash < 0 ? key : key.substring(0, slash);
  }

  private static int number(String digits) {
    return digits.matches("[1-9]\\d{0,3}") ? Integer.parseInt(digits) : 0;
  }

  /**
   * The words state several things: several claims hold instead of the one.
   *
   * @param parts what each of them says otherwise than the one; two or more
   */
  public Outcome divide(
      String key, long seen, List<List<Correction>> parts, String reason, Signature by) {
    Optional<Finder.Found> found = finder.find(key);
    Claim whole = found.map(f -> Backlog.shown(f.claim())).orElse(null);
    if (found.isEmpty() || whole == null || parts.size() < 2) {
      return unknown(key);
    }
    List<Claim> claims = new ArrayList<>();
    List<FieldProblem> problems = new ArrayList<>();
    for (List<Correction> part : parts) {
      switch (corrector.corrected(found.get().holding().document(), whole, part)) {
        case Corrector.Result.Wrong(List<FieldProblem> wrong) -> problems.addAll(wrong);
        case Corrector.Result.Right(Claim right) -> claims.add(right);
      }
    }
    return problems.isEmpty()
        ? keep(found.get(), seen, told(found.get().claim()), claims, reason, by)
        : new Outcome.Refused(problems);
  }

  /**
   * The text states something that the coder missed.
   *
   * @param edition that states it
   * @param start of the marked words in the text, in Unicode code points
   * @param end behind them
   * @param fields what the claim says: its kind and its actors at least; what is left out follows
   *     from the kind and from the document
   */
  public Outcome add(
      long edition, int start, int end, List<Correction> fields, String reason, Signature by) {
    Optional<Holding> holding = store.holding(edition).filter(Holding::current);
    if (holding.isEmpty()) {
      return new Outcome.Unknown("no address holds the edition " + edition);
    }
    Document document = holding.get().document();
    return switch (Added.claim(corrector, ontology, document, start, end, fields)) {
      case Corrector.Result.Wrong(List<FieldProblem> problems) -> new Outcome.Refused(problems);
      case Corrector.Result.Right(Claim claim) -> add(holding.get(), claim, reason, by);
    };
  }

  private Outcome add(Holding holding, Claim claim, String reason, Signature by) {
    String content = holding.document().id();
    String key = ClaimKey.of(content, claim);
    boolean there =
        store.reviewed(holding).stream()
            .flatMap(one -> one.holds().stream())
            .anyMatch(held -> ClaimKey.of(content, held.claim()).equals(key));
    if (there) {
      return new Outcome.Refused(
          List.of(new FieldProblem(Field.QUOTE, key, "these words say so already")));
    }
    long seen = new Chain(store.judgements(key)).seen();
    return keep(new Judgement(key, content, seen, Verdict.ADDED, List.of(claim), reason), by);
  }

  /**
   * All that holds of a text's claims is all that it states.
   *
   * @param seen the last judgement of the text as a whole; see {@link Subject.Text}
   */
  public Outcome complete(String content, long seen, String reason, Signature by) {
    if (store.editions(content).isEmpty()) {
      return new Outcome.Unknown("no address holds the text " + content);
    }
    String key = new Subject.Text(content).key();
    return keep(new Judgement(key, content, seen, Verdict.COMPLETE, List.of(), reason), by);
  }

  static boolean complete(Judged last) {
    return last.judgement().verdict() == Verdict.COMPLETE;
  }

  /**
   * The claims tell one event.
   *
   * @param asOf number of the last change that the reviewer's view knows
   */
  public Outcome merge(Set<String> keys, long asOf, String reason, Signature by) {
    Map<String, String> contents = new TreeMap<>();
    Optional<Outcome> missing = contents(keys, contents);
    if (missing.isPresent()) {
      return missing.get();
    }
    List<String> ordered = List.copyOf(contents.keySet());
    return ordered.size() < 2
        ? new Outcome.Unknown("a merger needs two claims")
        : pairing.together(ordered, key -> contents.getOrDefault(key, ""), asOf, reason, by);
  }

  /**
   * No claim of one side tells the event of the other.
   *
   * @param asOf number of the last change that the reviewer's view knows
   */
  public Outcome split(
      Set<String> these, Set<String> those, long asOf, String reason, Signature by) {
    Map<String, String> contents = new TreeMap<>();
    Set<String> all = new LinkedHashSet<>(these);
    all.addAll(those);
    Optional<Outcome> missing = contents(all, contents);
    if (missing.isPresent()) {
      return missing.get();
    }
    return these.isEmpty() || those.isEmpty() || these.stream().anyMatch(those::contains)
        ? new Outcome.Unknown("a split needs two sides that share no claim")
        : pairing.apart(these, those, key -> contents.getOrDefault(key, ""), asOf, reason, by);
  }

  /** The text of each claim; what is unknown otherwise. */
  private Optional<Outcome> contents(Set<String> keys, Map<String, String> contents) {
    for (String key : keys) {
      Optional<Finder.Found> found = finder.find(whole(key));
      if (found.isEmpty()) {
        return Optional.of(unknown(key));
      }
      contents.put(key, found.get().holding().document().id());
    }
    return Optional.empty();
  }

  /**
   * Takes a judgement back: what stood before it stands again. Taking back an undo is the same.
   *
   * @param number of the judgement
   */
  public Outcome undo(long number, String reason, Signature by) {
    Optional<Judged> target = store.judgement(number);
    if (target.isEmpty()) {
      return new Outcome.Unknown("there is no judgement " + number);
    }
    String subject = target.get().judgement().claim();
    Chain chain = new Chain(store.judgements(subject));
    Optional<Judgement> undoing = chain.undoing(number, reason);
    if (undoing.isEmpty()) {
      return new Outcome.Conflict(chain.since(number));
    }
    return Subject.of(subject) instanceof Subject.Pair
        ? pairing.keep(List.of(undoing.get()), by)
        : keep(undoing.get(), by);
  }

  private Outcome keep(
      Finder.Found found,
      long seen,
      Verdict verdict,
      List<Claim> claims,
      String reason,
      Signature by) {
    String content = found.holding().document().id();
    return keep(new Judgement(found.claim().key(), content, seen, verdict, claims, reason), by);
  }

  private Outcome keep(Judgement judgement, Signature by) {
    return switch (store.judge(judgement, by)) {
      case JudgementOutcome.Kept(Judged judged) -> new Outcome.Kept(List.of(judged));
      case JudgementOutcome.Conflict conflict ->
          new Outcome.Conflict(
              new Chain(store.judgements(judgement.claim())).since(judgement.seen()));
      case JudgementOutcome.Contradiction(Judgement refused) ->
          new Outcome.Contradiction(List.of(refused.claim()));
    };
  }

  private static Outcome unknown(String key) {
    return new Outcome.Unknown("no current text states the claim " + key);
  }

  private static Verdict told(ReviewedClaim claim) {
    return claim.added() ? Verdict.ADDED : Verdict.CORRECTED;
  }

  private static List<Claim> claims(ReviewedClaim claim) {
    return claim.holds().stream().map(StoredClaim::claim).toList();
  }

  private static List<Claim> coded(ReviewedClaim claim) {
    Claim coded = claim.coded();
    return coded == null ? List.of() : List.of(coded);
  }
}
