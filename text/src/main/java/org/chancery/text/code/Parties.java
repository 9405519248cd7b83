package org.chancery.text.code;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.claim.Claim.Party;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;

/**
 * Actor and recipient of a hit.
 *
 * @param told how many of the two sides the row's own slots named, 0 to 2
 */
record Parties(List<Party> actors, List<Party> recipients, int told) {

  /** Nobody on either side. */
  static final Parties NONE = new Parties(List.of(), List.of(), 0);

  /** What states do together, as far as it is told. */
  static Parties of(List<String> codes) {
    List<Party> sides = codes.stream().map(c -> new Party(Actor.of(c, "GOV"), null)).toList();
    return new Parties(sides, List.of(), 1);
  }

  /** Both sides on one. */
  Parties together() {
    List<Party> all = new ArrayList<>(actors);
    all.addAll(recipients);
    return new Parties(all, List.of(), 1);
  }

  /** The same people, as told by words that do not name them. */
  Parties unnamed() {
    return new Parties(unnamed(actors), unnamed(recipients), 1);
  }

  private static List<Party> unnamed(List<Party> side) {
    return side.stream().map(p -> new Party(p.actor(), null)).toList();
  }

  /** The same people with their sides changed: who is invited accepts. */
  Parties swapped() {
    return new Parties(/* actors= */ recipients, /* recipients= */ actors, told);
  }

  /**
   * The same done by {@code mention}, as far as nobody is on both sides; else to its other side.
   */
  Parties by(ActorMention mention, Scene scene) {
    List<Party> doers =
        mention.actors().stream()
            .filter(a -> recipients.stream().noneMatch(r -> r.actor().code().equals(a.code())))
            .map(a -> new Party(a, mention))
            .toList();
    String other = scene.counterpart(mention.actors().getFirst().code());
    List<Party> sides =
        recipients.isEmpty() && other != null
            ? List.of(new Party(Actor.of(other, "GOV"), null))
            : recipients;
    return doers.isEmpty() ? this : new Parties(doers, sides, told + 1);
  }

  boolean nobody() {
    return actors.isEmpty() && recipients.isEmpty();
  }

  Parties {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
