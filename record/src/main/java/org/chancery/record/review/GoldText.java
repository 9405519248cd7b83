package org.chancery.record.review;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.record.store.Holding;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.ReviewedClaim;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.chancery.text.document.Document;

/**
 * A text of which reviewers have said everything: what holds of it is gold.
 *
 * @param claims that hold, in text order
 */
public record GoldText(Document document, List<Claim> claims) {

  public GoldText {
    claims = List.copyOf(claims);
  }

  /**
   * Current texts whose every claim was judged, or that a reviewer declared complete; by edition. A
   * text without any claim must be declared complete.
   */
  public static Stream<GoldText> of(RecordStore store) {
    ReviewDesk desk = new ReviewDesk(store);
    return store
        .current(Long.MAX_VALUE)
        .flatMap(
            holding -> {
              List<ReviewedClaim> claims = store.reviewed(holding);
              boolean judged =
                  !claims.isEmpty() && claims.stream().allMatch(ReviewedClaim::settled);
              return judged || desk.complete(holding.document().id())
                  ? Stream.of(gold(holding, claims))
                  : Stream.empty();
            });
  }

  private static GoldText gold(Holding holding, List<ReviewedClaim> claims) {
    return new GoldText(
        holding.document(),
        claims.stream()
            .flatMap(claim -> claim.holds().stream())
            .map(held -> held.claim())
            .sorted((a, b) -> a.quote().compareTo(b.quote()))
            .toList());
  }

  /** The text with its claims, as a coder without fault would give them. */
  public Coded coded() {
    return new Coded(document, claims);
  }
}
