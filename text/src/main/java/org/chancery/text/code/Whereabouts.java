package org.chancery.text.code;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.actor.States;
import org.chancery.text.claim.Claim;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Relation;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.ontology.Kind;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** What places tell of who takes part: where somebody comes from, who is host, who was struck. */
final class Whereabouts {

  /** What is done in another country: where it is told to be tells with whom. */
  private static final Set<String> ABROAD =
      Set.of(
          "visit",
          "military-visit",
          "port-call",
          "mission-opening",
          "mission-closing",
          "standing-mission",
          "language-centre",
          "flight",
          "festival");

  /** What people do where they are: where it is told to be tells who. */
  private static final Set<String> AT_HOME = Set.of("protest", "boycott");

  /** Kinds whose place is the host's country where the text names no other. */
  private static final Set<String> VISITS = Set.of("visit", "military-visit", "port-call");

  private Whereabouts() {}

  /** Whether the place of an act of this kind is that of the other side. */
  static boolean abroad(Kind kind) {
    return ABROAD.contains(kind.id());
  }

  /** Whether the place of an act of this kind, done by nobody named, is that of who does it. */
  static boolean atHome(Kind kind) {
    return AT_HOME.contains(kind.id());
  }

  /** Where an act was done: at the place told, else in the state told, else with the host. */
  static @Nullable Place place(
      Reading reading,
      Matcher.Hit hit,
      Kind kind,
      List<Claim.Party> hosts,
      @Nullable PlaceMention told) {
    Place stage = told == null ? stage(reading, hit) : told.place();
    return stage == null ? visited(kind, hosts) : stage;
  }

  /** "<i>In Senegal</i>, the envoy met …": the state that a phrase of place beside it names. */
  private static @Nullable Place stage(Reading reading, Matcher.Hit hit) {
    Syntax syntax = reading.syntax();
    for (ActorMention mention : reading.actors()) {
      int at = syntax.sentence().tokenAt(mention.span().end() - 1);
      Arc arc = syntax.arc(at);
      boolean beside = arc.relation() == Relation.OBLIQUE && arc.head() == hit.head();
      String code = mention.actors().getFirst().code();
      if (beside
          && mention.form() == ActorMention.Form.NAME
          && syntax.markers().of(Role.LOCATIVE).contains(arc.marker())
          && States.world().byCode(code).isPresent()) {
        return new Place(null, code, null, null, null);
      }
    }
    return null;
  }

  /** The state that an act abroad was done in, as its place; null where none or several are. */
  private static @Nullable Place visited(Kind kind, List<Claim.Party> hosts) {
    Set<String> codes = new HashSet<>();
    hosts.forEach(host -> codes.add(host.actor().code()));
    String code = codes.size() == 1 ? codes.iterator().next() : "";
    boolean state = code.length() == 3 && States.world().byCode(code).isPresent();
    return VISITS.contains(kind.id()) && state ? new Place(null, code, null, null, null) : null;
  }

  /** "a team of surgeons <i>from Turin</i>": the country of the place, or null. */
  static @Nullable String origin(Reading reading, Matcher.Hit hit) {
    Syntax syntax = reading.syntax();
    for (PlaceMention place : reading.places()) {
      int at = syntax.sentence().tokenAt(place.span().end() - 1);
      boolean from = syntax.markers().of(Role.ORIGIN).contains(syntax.arc(at).marker());
      boolean doer =
          at < hit.head()
              && syntax.subjects(hit.head()).stream().anyMatch(s -> syntax.below(at, s));
      if (from && doer && place.place().country() != null) {
        return place.place().country();
      }
    }
    return null;
  }

  /** Whom a disaster struck: the country of its place, else the one state of the sentence. */
  static @Nullable String struck(Reading reading) {
    for (PlaceMention place : reading.places()) {
      if (place.place().country() != null) {
        return place.place().country();
      }
    }
    List<String> states =
        reading.actors().stream()
            .flatMap(m -> m.actors().stream())
            .map(Actor::code)
            .filter(code -> code.length() == 3)
            .distinct()
            .toList();
    return states.size() == 1 ? states.getFirst() : null;
  }

  /**
   * The state where the quoted words place an act, or null.
   *
   * @param among codes that may be host, or null where any may
   * @param but codes that are not the host
   */
  static @Nullable String host(
      Reading reading, Span quote, @Nullable List<String> among, Set<String> but) {
    return reading.places().stream()
        .filter(p -> quote.overlaps(p.span()))
        .map(p -> p.place().country() == null ? "" : p.place().country())
        .filter(code -> !code.isEmpty() && !but.contains(code))
        .filter(code -> among == null || among.contains(code))
        .findFirst()
        .orElse(null);
  }
}
