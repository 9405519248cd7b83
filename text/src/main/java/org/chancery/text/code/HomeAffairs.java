package org.chancery.text.code;

import java.util.Locale;
import java.util.Objects;
import org.chancery.text.claim.Claim.Party;
import org.chancery.text.ontology.EventType;
import org.chancery.text.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * What the publisher's own state does at home: "The President signed the housing bill". A record
 * needs two sides or something that lies abroad; force used at home is recorded all the same, for
 * the codebook asks for no recipient there.
 */
final class HomeAffairs {

  private final Scene scene;
  private final TriggerTable triggers;
  private final Ontology ontology;

  HomeAffairs(Scene scene, TriggerTable triggers, Ontology ontology) {
    this.scene = scene;
    this.triggers = triggers;
    this.ontology = ontology;
  }

  /** Whether a hit tells of nothing that lies abroad. */
  boolean only(Reading reading, Matcher.Hit hit, Parties parties) {
    String home = scene.publisher();
    return home != null
        && !scene.joint()
        && scene.pair().size() < 2
        && !force(hit.trigger().event())
        && parties.actors().stream().allMatch(p -> own(home, p))
        && parties.recipients().stream().allMatch(p -> own(home, p))
        && !abroad(reading, home);
  }

  private boolean force(@Nullable String event) {
    EventType type = event == null ? null : ontology.type(event);
    return type != null && type.quad().equals("MX");
  }

  private static boolean own(String home, Party party) {
    return party.actor().code().equals(home);
  }

  /** Whether a sentence names another state, a foreign place or the world at large. */
  private boolean abroad(Reading reading, String home) {
    return reading.actors().stream()
            .flatMap(m -> m.actors().stream())
            .anyMatch(a -> !a.code().equals(home))
        || reading.places().stream()
            .map(p -> p.place().country())
            .filter(Objects::nonNull)
            .anyMatch(c -> !c.equals(home))
        || reading.sentence().tokens().stream()
            .anyMatch(t -> outside(t.lemma()) || outside(t.text()));
  }

  private boolean outside(String word) {
    return triggers.inClass("abroad", word.toLowerCase(Locale.ROOT));
  }
}
