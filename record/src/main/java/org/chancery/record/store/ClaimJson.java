package org.chancery.record.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Derivation;
import org.chancery.text.claim.Status;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.jspecify.annotations.Nullable;

/**
 * The stored form of a claim, from which it is rebuilt exactly. The names are those of the store,
 * so that renaming a Java type changes nothing that is kept; a field that is added later is absent
 * in what was kept before, and read as null or empty.
 */
final class ClaimJson {

  private ClaimJson() {}

  static String write(Claim claim) {
    return Json.text(node(claim));
  }

  static Claim read(String json) {
    return claim(Json.parse(json));
  }

  static String writeAll(List<Claim> claims) {
    var array = Json.array();
    claims.forEach(claim -> array.add(node(claim)));
    return Json.text(array);
  }

  static List<Claim> readAll(String json) {
    return Json.list(Json.parse(json), ClaimJson::claim);
  }

  private static ObjectNode node(Claim claim) {
    ObjectNode node = Json.object();
    node.set("quote", Json.span(claim.quote()));
    Json.put(node, "event", claim.event());
    Json.put(node, "modes", claim.modes());
    Json.put(node, "contexts", claim.contexts());
    node.put("kind", claim.kind()).put("area", claim.area());
    Json.put(node, "actors", claim.actors(), ClaimJson::party);
    Json.put(node, "recipients", claim.recipients(), ClaimJson::party);
    MentionJson.put(node, "date", claim.date());
    MentionJson.put(node, "dateWords", claim.dateWords());
    MentionJson.put(node, "place", claim.place());
    MentionJson.put(node, "placeWords", claim.placeWords());
    Json.put(node, "quantities", claim.quantities(), MentionJson::quantity);
    node.put("status", claim.status().word());
    Json.put(node, "claimants", claim.claimants());
    node.put("confidence", claim.confidence());
    node.put("rule", claim.derivation().rule());
    node.put("version", claim.derivation().version());
    return node;
  }

  private static Claim claim(JsonNode node) {
    return new Claim(
        Json.span(node.path("quote")),
        Json.string(node, "event"),
        Json.strings(node, "modes"),
        Json.strings(node, "contexts"),
        Json.must(node, "kind"),
        Json.must(node, "area"),
        Json.list(node, "actors", ClaimJson::party),
        Json.list(node, "recipients", ClaimJson::party),
        MentionJson.time(node.get("date")),
        MentionJson.timeMention(node.get("dateWords")),
        MentionJson.place(node.get("place")),
        MentionJson.placeMention(node.get("placeWords")),
        Json.list(node, "quantities", MentionJson::quantity),
        Json.constant(Status.class, Json.must(node, "status")),
        Json.strings(node, "claimants"),
        node.path("confidence").asDouble(),
        new Derivation(Json.must(node, "rule"), Json.must(node, "version")));
  }

  private static JsonNode party(Claim.Party party) {
    ObjectNode node = actor(party.actor());
    ActorMention words = party.words();
    if (words != null) {
      ObjectNode mention = node.putObject("words");
      mention.set("span", Json.span(words.span()));
      mention.put("form", Json.word(words.form()));
      Json.put(mention, "actors", words.actors(), ClaimJson::actor);
    }
    return node;
  }

  private static Claim.Party party(JsonNode node) {
    return new Claim.Party(actor(node), words(node.get("words")));
  }

  private static @Nullable ActorMention words(@Nullable JsonNode node) {
    return node == null
        ? null
        : new ActorMention(
            Json.span(node.path("span")),
            Json.list(node, "actors", ClaimJson::actor),
            Json.constant(ActorMention.Form.class, Json.must(node, "form")));
  }

  private static ObjectNode actor(Actor actor) {
    ObjectNode node = Json.object().put("code", actor.code()).put("sector", actor.sector());
    Json.put(node, "person", actor.person());
    Json.put(node, "office", actor.office());
    return node;
  }

  private static Actor actor(JsonNode node) {
    return new Actor(
        Json.must(node, "code"),
        Json.must(node, "sector"),
        Json.string(node, "person"),
        Json.string(node, "office"));
  }
}
