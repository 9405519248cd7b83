package org.chancery.record.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.record.CitedClaim;
import org.chancery.record.Event;
import org.chancery.record.Reconciliation;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.chancery.text.document.Document;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Measures reconciliation on tellings whose events are known, once with the claims that the coder
 * makes and once with claims made of the gold, so that the faults of the one and of the other can
 * be told apart.
 */
public final class EventScorer {

  private final List<GoldTelling> gold;
  private final Function<List<Coded>, Reconciliation> reconciler;
  private final List<String> problems = new ArrayList<>();

  public EventScorer(List<GoldTelling> gold, Function<List<Coded>, Reconciliation> reconciler) {
    this.gold = List.copyOf(gold);
    this.reconciler = reconciler;
  }

  /** Tellings whose words their document does not hold, in words; known after scoring. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /**
   * The figures with the coder's claims. A telling is matched with the claim whose quotation
   * overlaps its words most; one without a claim stands in an event of its own.
   *
   * @param documents coded; the last part of a path is the gold's name for the document
   */
  public EventFigures coded(List<Coded> documents) {
    Reconciliation all = reconciler.apply(documents);
    Map<String, Coded> byName = new HashMap<>();
    documents.forEach(coded -> byName.put(name(coded.document()), coded));
    Map<CitedClaim, Event> eventOf = events(all);
    Set<CitedClaim> taken = new HashSet<>();
    List<@Nullable Event> found = new ArrayList<>();
    for (GoldTelling telling : gold) {
      Coded coded = byName.get(telling.document());
      CitedClaim claim = coded == null ? null : nearest(coded, telling, taken);
      found.add(claim == null ? null : eventOf.get(claim));
    }
    return EventFigures.of(gold, found, all);
  }

  /** The figures with claims made of the gold. */
  public EventFigures given(List<Document> documents) {
    problems.clear();
    List<Coded> made = new ArrayList<>();
    Map<GoldTelling, CitedClaim> claims = new HashMap<>();
    for (Document document : documents) {
      List<Claim> own = new ArrayList<>();
      for (GoldTelling telling : gold) {
        if (telling.document().equals(name(document))) {
          Optional<Span> quote = GoldClaims.quote(document, telling);
          if (quote.isEmpty()) {
            problems.add(telling.document() + ": does not hold '" + telling.quote() + "'");
            continue;
          }
          Claim claim = GoldClaims.claim(document, telling, quote.get());
          own.add(claim);
          claims.put(telling, new CitedClaim(document, claim));
        }
      }
      made.add(new Coded(document, own));
    }
    Reconciliation all = reconciler.apply(made);
    Map<CitedClaim, Event> eventOf = events(all);
    List<@Nullable Event> found = new ArrayList<>();
    for (GoldTelling telling : gold) {
      CitedClaim claim = claims.get(telling);
      found.add(claim == null ? null : eventOf.get(claim));
    }
    return EventFigures.of(gold, found, all);
  }

  private static String name(Document document) {
    String path = document.path().replace('\\', '/');
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Map<CitedClaim, Event> events(Reconciliation all) {
    Map<CitedClaim, Event> eventOf = new HashMap<>();
    all.events().forEach(event -> event.claims().forEach(claim -> eventOf.put(claim, event)));
    return eventOf;
  }

  private static @Nullable CitedClaim nearest(
      Coded coded, GoldTelling telling, Set<CitedClaim> taken) {
    Span words = GoldClaims.quote(coded.document(), telling).orElse(null);
    CitedClaim best = null;
    int most = 0;
    for (Claim claim : coded.claims()) {
      CitedClaim cited = new CitedClaim(coded.document(), claim);
      int points = words == null ? 0 : points(words, claim, telling);
      if (points > most && !taken.contains(cited)) {
        most = points;
        best = cited;
      }
    }
    if (best != null) {
      taken.add(best);
    }
    return best;
  }

  /** Common letters, and of claims with as many the one of the gold's kind, or at least status. */
  private static int points(Span words, Claim claim, GoldTelling telling) {
    Span quote = claim.quote();
    int common = Math.min(words.end(), quote.end()) - Math.max(words.start(), quote.start());
    if (common <= 0) {
      return 0;
    }
    int kind = claim.kind().equals(telling.kind()) ? 2 : 0;
    int status = claim.status().word().equals(telling.status()) ? 1 : 0;
    return common * 4 + kind + status;
  }
}
