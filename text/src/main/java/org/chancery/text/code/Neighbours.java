package org.chancery.text.code;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.actor.States;
import org.chancery.text.claim.Claim.Party;
import org.chancery.text.document.Passage;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.ActorMention.Form;
import org.chancery.text.ontology.Kind;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * The states that a passage has named so far. A text about many states has no other side that holds
 * throughout: there the one that was named last is meant. "Peru let the aircraft land. Chad
 * <i>withdrew its permission</i>."
 */
final class Neighbours {

  private final List<Named> named = new ArrayList<>();
  private @Nullable Passage passage;

  /** A state at a place in the text, in code units. */
  private record Named(Actor actor, int at) {}

  /** Takes note of those whom a sentence of {@code here} names. */
  void reads(Reading reading, @Nullable Passage here) {
    if (here == null || !here.equals(passage)) {
      named.clear();
      passage = here;
    }
    for (ActorMention mention : reading.actors()) {
      if (tells(mention.form())) {
        for (Actor actor : mention.actors()) {
          named.add(new Named(actor, mention.span().start()));
        }
      }
    }
  }

  /** The sides of a hit, with the one that was named last before it where a side is missing. */
  Parties completed(Reading reading, Matcher.Hit hit, Kind kind, Span quote, Parties found) {
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
    Actor actor = found.actors().getFirst().actor();
    Party beside = beside(reading, hit, quote, actor);
    if (beside == null && !kind.oneSided() && !nobody(reading, hit)) {
      beside = before(reading, hit, actor);
    }
    return beside == null ? found : new Parties(found.actors(), List.of(beside), found.told());
  }

  private static boolean nobody(Reading reading, Matcher.Hit hit) {
    return hit.trigger().roles().recipient().equals(List.of("none"))
        || new Faceless(reading.syntax(), hit).meant();
  }

  /** The one other that the quoted words name. */
  private static @Nullable Party beside(Reading reading, Matcher.Hit hit, Span quote, Actor actor) {
    Bystanders bystanders = new Bystanders(reading.syntax(), hit);
    List<Party> others =
        reading.actors().stream()
            .filter(m -> quote.contains(m.span()) && !bystanders.any(m))
            .flatMap(m -> m.actors().stream().map(a -> new Party(a, m)))
            .filter(p -> !p.actor().code().equals(actor.code()))
            .toList();
    long codes = others.stream().map(p -> p.actor().code()).distinct().count();
    return codes == 1 ? others.getFirst() : null;
  }

  /** The state that was named last before the hit. */
  private @Nullable Party before(Reading reading, Matcher.Hit hit, Actor actor) {
    int head = reading.syntax().token(hit.head()).span().start();
    for (Named each : named.reversed()) {
      if (each.at < head && state(each.actor) && !each.actor.code().equals(actor.code())) {
        return new Party(Actor.of(each.actor.code(), "GOV"), null);
      }
    }
    return null;
  }

  private static boolean state(Actor actor) {
    return States.world().byCode(actor.code()).isPresent();
  }

  private static boolean tells(Form form) {
    return form != Form.FIRST_PERSON && form != Form.PRONOUN && form != Form.COLLECTIVE;
  }
}
