package org.chancery.record.versions;

import java.util.List;
import org.chancery.text.claim.Claim;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Sentence;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.span.Span;

/**
 * A sentence with everything that it names and claims.
 *
 * @param claims those whose quotes begin in the sentence
 */
public record Line(
    Sentence sentence,
    List<Predicate> predicates,
    List<ActorMention> actors,
    List<TimeMention> times,
    List<PlaceMention> places,
    List<QuantityMention> quantities,
    List<Claim> claims) {

  /** Copies the lists. */
  public Line {
    predicates = List.copyOf(predicates);
    actors = List.copyOf(actors);
    times = List.copyOf(times);
    places = List.copyOf(places);
    quantities = List.copyOf(quantities);
    claims = List.copyOf(claims);
  }

  public Span span() {
    return sentence.span();
  }
}
