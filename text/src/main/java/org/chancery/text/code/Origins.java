package org.chancery.text.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.claim.Claim;
import org.chancery.text.mention.ActorMention;
import org.jspecify.annotations.Nullable;

/** Where the parties of a claim stand in its sentence, or how they are known without words. */
final class Origins {

  private final Scene scene;
  private final Reading reading;
  private final List<Matcher.Hit> hits;
  private final Cast cast;

  Origins(Scene scene, Reading reading, List<Matcher.Hit> hits) {
    this.scene = scene;
    this.reading = reading;
    this.hits = hits;
    this.cast = new Cast(reading);
  }

  /** An origin for the code of each party. */
  Map<String, String> of(Matcher.Hit hit, Claim claim) {
    Map<String, String> origins = new LinkedHashMap<>();
    List<Claim.Party> parties = new ArrayList<>(claim.actors());
    parties.addAll(claim.recipients());
    for (Claim.Party party : parties) {
      String code = party.actor().code();
      ActorMention words = party.words();
      origins.put(code, words == null ? meant(claim, code) : named(hit, claim, words));
    }
    return origins;
  }

  private String named(Matcher.Hit hit, Claim claim, ActorMention words) {
    Roles roles = hit.trigger().roles();
    List<String> slots = new ArrayList<>(roles.actor());
    slots.addAll(roles.recipient());
    for (String slot : slots) {
      if (cast.fill(hit, List.of(slot)).contains(words)) {
        return slot(slot);
      }
    }
    Optional<Gratitude> thanks = Gratitude.over(reading, hits, hit);
    if (thanks.isPresent()
        && (thanks.get().thankful().contains(words) || thanks.get().thanked().contains(words))) {
      return "inferred from the thanks over it";
    }
    int verb = reading.syntax().verbAbove(hit.head());
    if (verb >= 0 && cast.at(reading.syntax().subjects(verb)).contains(words)) {
      return "inferred: who does what “%s” says".formatted(reading.syntax().token(verb).text());
    }
    boolean here = reading.sentence().span().contains(words.span());
    boolean quoted = claim.quote().overlaps(words.span());
    return here
        ? quoted ? "inferred: named in the quoted words" : "inferred: named in the sentence"
        : "told before; the sentence goes on with it";
  }

  private static String slot(String slot) {
    String what =
        switch (slot) {
          case "subj" -> "who does it";
          case "obj" -> "to whom it is done";
          case "iobj" -> "to whom it is given";
          case "poss" -> "whose it is";
          case "obj.poss" -> "whose object it is";
          case "said" -> "who does what is said";
          case "gen", "dat", "ins" -> "a bare case";
          default -> "a phrase with “" + slot + "”";
        };
    return "in the slot " + slot + ": " + what;
  }

  private String meant(Claim claim, String code) {
    String other = other(claim, code);
    if (other != null && code.equals(scene.counterpart(other))) {
      return "inferred: the other state of the pair";
    }
    boolean host =
        reading.places().stream().anyMatch(place -> code.equals(place.place().country()));
    if (host) {
      return "inferred from the place";
    }
    if (code.equals(scene.publisher())) {
      return "inferred: who publishes the text";
    }
    return scene.pair().contains(code)
        ? "inferred: of the pair that the text is about"
        : "inferred from what was told before";
  }

  /** The one other party of a claim, or null. */
  private static @Nullable String other(Claim claim, String code) {
    List<String> codes = new ArrayList<>();
    claim.actors().forEach(p -> codes.add(p.actor().code()));
    claim.recipients().forEach(p -> codes.add(p.actor().code()));
    codes.remove(code);
    return codes.size() == 1 ? codes.getFirst() : null;
  }
}
