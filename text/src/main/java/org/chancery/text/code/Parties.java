package org.chancery.text.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.claim.Claim.Party;
import org.chancery.text.language.Relation;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.ActorMention.Form;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.ontology.Kind;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Actor and recipient of a hit: first from the slots that its row names, then from the clause, then
 * from who speaks about whom.
 *
 * @param told how many of the two sides the row's own slots named, 0 to 2
 */
record Parties(List<Party> actors, List<Party> recipients, int told) {

  /** What a state does or suffers by itself; nobody is inferred on the other side. */
  private static final Set<String> ONE_SIDED =
      Set.of(
          "independence", "proclamation", "background", "government-formation", "election",
          "office-holder", "disaster", "membership", "precedent", "anniversary", "appointment",
          "resignation", "institution", "conflict", "violence", "arrest", "restriction", "protest",
          "investigation", "vote", "candidacy", "conference", "summit", "mission");

  /** Acts that both do together, whoever is named first. */
  private static final Set<String> MUTUAL = Set.of("COOPERATE");

  static Parties of(Scene scene, Reading reading, Matcher.Hit hit, Kind kind, Span quote) {
    Cast cast = new Cast(reading);
    Roles roles = hit.trigger().roles();
    Map<String, Party> actors = byCode(cast.fill(hit, roles.actor()));
    Map<String, Party> recipients = byCode(cast.fill(hit, roles.recipient()));
    int told = (actors.isEmpty() ? 0 : 1) + (recipients.isEmpty() ? 0 : 1);
    if (roles.together()) {
      recipients.forEach(actors::putIfAbsent);
      recipients.clear();
    }
    actors.keySet().forEach(recipients::remove);
    boolean closedActor = roles.actor().equals(List.of("none"));
    boolean closedRecipient = roles.recipient().equals(List.of("none"));
    if (actors.isEmpty() && !closedActor) {
      inferActor(scene, reading, hit, quote, cast, actors, recipients);
    }
    boolean lonely = actors.size() == 1 && recipients.isEmpty();
    if (lonely && !closedRecipient && !ONE_SIDED.contains(kind.id())) {
      inferRecipient(scene, reading, hit, quote, cast, actors, recipients, roles.together());
    }
    if (hit.trigger().event() != null && MUTUAL.contains(hit.trigger().event())) {
      recipients.forEach(actors::putIfAbsent);
      recipients.clear();
    }
    return new Parties(List.copyOf(actors.values()), List.copyOf(recipients.values()), told);
  }

  private static Map<String, Party> byCode(List<ActorMention> mentions) {
    Map<String, Party> parties = new LinkedHashMap<>();
    for (ActorMention mention : mentions) {
      for (Actor actor : mention.actors()) {
        parties.putIfAbsent(actor.code(), new Party(actor, mention));
      }
    }
    return parties;
  }

  private static void inferActor(
      Scene scene,
      Reading reading,
      Matcher.Hit hit,
      Span quote,
      Cast cast,
      Map<String, Party> actors,
      Map<String, Party> recipients) {
    Syntax syntax = reading.syntax();
    int verb = syntax.predicate(hit.head()).isPresent() ? -1 : syntax.verbAbove(hit.head());
    Relation relation = syntax.arc(hit.head()).relation();
    if (verb >= 0 && relation != Relation.SUBJECT) {
      putOthers(actors, recipients, cast.at(syntax.subjects(verb)));
    }
    if (actors.isEmpty()) {
      List<ActorMention> inside =
          reading.actors().stream().filter(m -> quote.overlaps(m.span())).toList();
      putOthers(actors, recipients, inside);
    }
    String only = recipients.size() == 1 ? recipients.keySet().iterator().next() : null;
    String partner = only == null ? null : scene.counterpart(only);
    if (actors.isEmpty() && partner != null) {
      actors.put(partner, inferred(partner));
    }
  }

  private static void putOthers(
      Map<String, Party> side, Map<String, Party> others, List<ActorMention> mentions) {
    byCode(mentions)
        .forEach(
            (code, party) -> {
              if (!others.containsKey(code)) {
                side.putIfAbsent(code, party);
              }
            });
  }

  private static void inferRecipient(
      Scene scene,
      Reading reading,
      Matcher.Hit hit,
      Span quote,
      Cast cast,
      Map<String, Party> actors,
      Map<String, Party> recipients,
      boolean together) {
    Map<String, Party> side = together ? actors : recipients;
    List<ActorMention> after =
        reading.actors().stream()
            .filter(m -> quote.overlaps(m.span()) && m.form() != Form.FIRST_PERSON)
            .toList();
    for (ActorMention mention : after) {
      if (side.isEmpty() || together) {
        putOthers(side, actors, List.of(mention));
      }
      if (!recipients.isEmpty()) {
        return;
      }
    }
    String actor = actors.keySet().iterator().next();
    String host = country(reading, quote);
    String partner = scene.counterpart(actor);
    if (host != null && !host.equals(actor) && scene.pair().contains(host)) {
      side.put(host, inferred(host));
    } else if (partner != null) {
      side.put(partner, inferred(partner));
    }
  }

  private static @Nullable String country(Reading reading, Span quote) {
    for (PlaceMention place : reading.places()) {
      if (quote.overlaps(place.span()) && place.place().country() != null) {
        return place.place().country();
      }
    }
    return null;
  }

  private static Party inferred(String code) {
    return new Party(Actor.of(code, "GOV"), null);
  }

  /** Both sides' codes. */
  List<String> codes() {
    List<String> codes = new ArrayList<>();
    actors.forEach(p -> codes.add(p.actor().code()));
    recipients.forEach(p -> codes.add(p.actor().code()));
    return codes;
  }
}
