package org.chancery.text.claim;

import java.util.List;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.mention.TimeValue;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a text says happened or holds.
 *
 * @param quote the exact words that say it, in the document's text
 * @param event PLOVER type code, or null for a standing fact
 * @param kind row of {@code ontology/kinds.tsv}
 * @param area area of relations
 * @param date resolved, or null where the text does not tell
 * @param dateWords the mention that {@code date} was read from, or null
 * @param claimants who asserts it, outermost first; ISO codes. Empty where the publisher is unknown
 *     and nobody is named
 * @param confidence 0 to 1
 */
public record Claim(
    Span quote,
    @Nullable String event,
    List<String> modes,
    List<String> contexts,
    String kind,
    String area,
    List<Party> actors,
    List<Party> recipients,
    @Nullable TimeValue date,
    @Nullable TimeMention dateWords,
    @Nullable Place place,
    @Nullable PlaceMention placeWords,
    List<QuantityMention> quantities,
    Status status,
    List<String> claimants,
    double confidence,
    Derivation derivation) {

  public Claim {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    quantities = List.copyOf(quantities);
    claimants = List.copyOf(claimants);
  }

  /**
   * One side of the act.
   *
   * @param words where the text names it, or null where it is inferred (the giver of an agentless
   *     passive)
   */
  public record Party(Actor actor, @Nullable ActorMention words) {}

  /** The same claim, held with another confidence of 0 to 1. */
  public Claim sure(double other) {
    return new Claim(
        quote,
        event,
        modes,
        contexts,
        kind,
        area,
        actors,
        recipients,
        date,
        dateWords,
        place,
        placeWords,
        quantities,
        status,
        claimants,
        other,
        derivation);
  }

  /** Who asserts it in the end, or null. */
  public @Nullable String claimedBy() {
    return claimants.isEmpty() ? null : claimants.getLast();
  }
}
