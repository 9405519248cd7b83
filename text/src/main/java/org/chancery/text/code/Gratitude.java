package org.chancery.text.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.mention.ActorMention;

/**
 * The words of thanks over an act: "<i>Laos thanked Peru</i> for the delivery".
 *
 * @param thankful who thanks
 * @param thanked who is thanked; empty where only the deed is named
 */
record Gratitude(List<ActorMention> thankful, List<ActorMention> thanked) {

  /** What people are thanked for. */
  private static final Set<String> DEEDS = Set.of("AID", "SUPPORT", "RETREAT");

  /** The thanks that {@code hit} hangs on; empty where it is no deed or nobody gives thanks. */
  static Optional<Gratitude> over(Reading reading, List<Matcher.Hit> all, Matcher.Hit hit) {
    String event = hit.trigger().event();
    Syntax syntax = reading.syntax();
    if (event == null || !DEEDS.contains(event) || syntax.predicate(hit.head()).isPresent()) {
      return Optional.empty();
    }
    return all.stream()
        .filter(other -> other.head() != hit.head())
        .filter(other -> other.trigger().kind().equals("thanks"))
        .filter(other -> syntax.below(hit.head(), other.head()))
        .findFirst()
        .map(other -> of(new Cast(reading), other));
  }

  private static Gratitude of(Cast cast, Matcher.Hit thanks) {
    Roles roles = thanks.trigger().roles();
    return new Gratitude(cast.fill(thanks, roles.actor()), cast.fill(thanks, roles.recipient()));
  }
}
