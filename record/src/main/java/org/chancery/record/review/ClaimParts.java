package org.chancery.record.review;

import java.util.List;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Derivation;
import org.chancery.text.claim.Status;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.mention.TimeValue;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** A claim taken apart, so that some of it can be another. Of one method at a time. */
final class ClaimParts {

  Span quote;
  @Nullable String event;
  List<String> modes;
  List<String> contexts;
  String kind;
  String area;
  List<Claim.Party> actors;
  List<Claim.Party> recipients;
  @Nullable TimeValue date;
  @Nullable TimeMention dateWords;
  @Nullable Place place;
  @Nullable PlaceMention placeWords;
  List<QuantityMention> quantities;
  Status status;
  List<String> claimants;
  double confidence;
  Derivation derivation;

  ClaimParts(Claim claim) {
    quote = claim.quote();
    event = claim.event();
    modes = claim.modes();
    contexts = claim.contexts();
    kind = claim.kind();
    area = claim.area();
    actors = claim.actors();
    recipients = claim.recipients();
    date = claim.date();
    dateWords = claim.dateWords();
    place = claim.place();
    placeWords = claim.placeWords();
    quantities = claim.quantities();
    status = claim.status();
    claimants = claim.claimants();
    confidence = claim.confidence();
    derivation = claim.derivation();
  }

  Claim claim() {
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
        confidence,
        derivation);
  }
}
