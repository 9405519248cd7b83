package org.chancery.record.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Derivation;
import org.chancery.text.claim.Status;
import org.chancery.text.document.Document;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.mention.TimeValue;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Claims as a coder without fault would make them of the gold. */
final class GoldClaims {

  private GoldClaims() {}

  /** Where the words stand; empty where the document does not hold them. */
  static Optional<Span> quote(Document document, GoldTelling telling) {
    int start = document.text().indexOf(telling.quote());
    return start < 0
        ? Optional.empty()
        : Optional.of(new Span(start, start + telling.quote().length()));
  }

  static Claim claim(Document document, GoldTelling telling, Span quote) {
    String claimant = telling.claimedBy() == null ? document.publisher() : telling.claimedBy();
    TimeValue date = date(telling);
    boolean placed = telling.place() != null || telling.country() != null;
    return new Claim(
        quote,
        telling.plover(),
        List.of(),
        List.of(),
        telling.kind(),
        "",
        parties(telling.actors()),
        parties(telling.recipients()),
        date,
        date == null ? null : new TimeMention(quote, date, false),
        placed ? new Place(telling.place(), telling.country(), null, null, null) : null,
        null,
        quantities(telling, quote),
        Status.valueOf(telling.status().toUpperCase(Locale.ROOT)),
        claimant == null ? List.of() : List.of(claimant),
        1,
        new Derivation("gold:1", "0"));
  }

  private static List<Claim.Party> parties(List<GoldTelling.Party> side) {
    return side.stream()
        .map(p -> new Claim.Party(new Actor(p.code(), "GOV", p.person(), null), null))
        .toList();
  }

  private static @Nullable TimeValue date(GoldTelling telling) {
    String date = telling.date();
    if (date == null) {
      return null;
    }
    TimeValue.Precision precision =
        switch (date.length()) {
          case 4 -> TimeValue.Precision.YEAR;
          case 7 -> TimeValue.Precision.MONTH;
          default -> TimeValue.Precision.DAY;
        };
    return telling.end() == null
        ? TimeValue.exact(date, precision)
        : TimeValue.interval(date, telling.end(), precision);
  }

  private static List<QuantityMention> quantities(GoldTelling telling, Span quote) {
    List<QuantityMention> quantities = new ArrayList<>();
    for (GoldTelling.Amount amount : telling.quantities()) {
      quantities.add(
          new QuantityMention(
              quote, amount.value(), amount.unit(), false, amount.role(), null, null));
    }
    return quantities;
  }
}
