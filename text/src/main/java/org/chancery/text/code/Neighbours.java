package org.chancery.text.code;

import java.util.List;
import org.chancery.text.claim.Claim.Party;
import org.chancery.text.ontology.Kind;
import org.chancery.text.span.Span;

/**
 * The other side of an act whose slots name but one: the one other actor that its words name, where
 * there is no second.
 */
final class Neighbours {

  private Neighbours() {}

  /** The sides of a hit, completed from {@code quote} where one is missing. */
  static Parties completed(Reading reading, Matcher.Hit hit, Kind kind, Span quote, Parties found) {
    boolean open =
        hit.trigger().event() != null
            && found.told() > 0
            && found.actors().size() == 1
            && found.recipients().isEmpty()
            && reading.syntax().predicate(hit.head()).isPresent()
            && !kind.id().equals("vote");
    if (!open) {
      return found;
    }
    String actor = found.actors().getFirst().actor().code();
    Bystanders bystanders = new Bystanders(reading.syntax(), hit);
    List<Party> others =
        reading.actors().stream()
            .filter(m -> quote.contains(m.span()) && !bystanders.any(m))
            .flatMap(m -> m.actors().stream().map(a -> new Party(a, m)))
            .filter(p -> !p.actor().code().equals(actor))
            .toList();
    long codes = others.stream().map(p -> p.actor().code()).distinct().count();
    return codes == 1
        ? new Parties(found.actors(), List.of(others.getFirst()), found.told())
        : found;
  }
}
