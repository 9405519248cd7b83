package org.chancery.record.difference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.record.versions.Concepts;
import org.chancery.record.versions.Line;
import org.chancery.record.versions.Sound;
import org.chancery.text.claim.Claim;
import org.chancery.text.language.Token;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.ActorMention.Form;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * States and organisations that one half names and the other does not, neither by a pronoun nor by
 * a town. Only a party to an act is missed: "the Peruvian proposal" may well become "it".
 */
final class Actors implements Finder {

  private static final Set<Form> NAMED =
      EnumSet.of(Form.NAME, Form.BODY, Form.OFFICE, Form.CAPITAL);

  @Override
  public List<Difference> find(Half first, Half second) {
    Map<String, Span> left = unmatched(first, second);
    Map<String, Span> right = unmatched(second, first);
    List<Difference> found = new ArrayList<>();
    List<String> others = new ArrayList<>(right.keySet());
    left.forEach(
        (code, span) -> {
          String other = others.isEmpty() ? null : others.removeFirst();
          if (other != null || party(code, span, first)) {
            found.add(
                new Difference(
                    Difference.Type.ACTOR, first.has(span, code), side(second, right, other)));
          }
        });
    for (String code : others) {
      Span span = right.get(code);
      if (span != null && party(code, span, second)) {
        found.add(new Difference(Difference.Type.ACTOR, first.lacks(), second.has(span, code)));
      }
    }
    return found;
  }

  private static Difference.Side side(Half half, Map<String, Span> spans, @Nullable String code) {
    Span span = code == null ? null : spans.get(code);
    return span == null || code == null ? half.lacks() : half.has(span, code);
  }

  private static Map<String, Span> unmatched(Half half, Half other) {
    Set<String> told = told(other);
    Map<String, Span> unmatched = new LinkedHashMap<>();
    for (ActorMention mention : half.all(Line::actors)) {
      for (Actor actor : mention.actors()) {
        boolean named =
            NAMED.contains(mention.form())
                && !told.contains(actor.code())
                && outright(mention.span(), half);
        if (named && !heard(mention.span(), half, other)) {
          unmatched.putIfAbsent(actor.code(), mention.span());
        }
      }
    }
    return unmatched;
  }

  /** Whether the words have a name of their own: "the Peruvian minister", not "the minister". */
  private static boolean outright(Span words, Half half) {
    return half.tokens()
        .filter(token -> words.contains(token.span()) && Names.capital(token.text()))
        .anyMatch(
            token ->
                Concepts.of(half.language(), token).isEmpty()
                    && !token.is(Token.Tag.DETERMINER, Token.Tag.PRONOUN));
  }

  /** Whether the other half has a name that sounds like the one in the words. */
  private static boolean heard(Span words, Half half, Half other) {
    return half.tokens()
        .filter(token -> words.contains(token.span()) && Names.capital(token.text()))
        .anyMatch(
            token ->
                other
                    .tokens()
                    .anyMatch(t -> Names.capital(t.text()) && Sound.alike(token.text(), t.text())));
  }

  /** Words of the half that name somebody whom the other names as well. */
  static List<Span> shared(Half half, Half other) {
    Set<String> told = told(other);
    return half.all(Line::actors).stream()
        .filter(mention -> mention.actors().stream().anyMatch(a -> told.contains(a.code())))
        .map(ActorMention::span)
        .toList();
  }

  private static Set<String> told(Half half) {
    Set<String> told = new HashSet<>();
    half.all(Line::actors).forEach(m -> m.actors().forEach(actor -> told.add(actor.code())));
    for (PlaceMention place : half.all(Line::places)) {
      if (place.place().country() != null) {
        told.add(place.place().country());
      }
    }
    return told;
  }

  /** Whether a claim of the half has the words for a party. */
  private static boolean party(String code, Span words, Half half) {
    for (Claim claim : half.claims()) {
      List<Claim.Party> parties = new ArrayList<>(claim.actors());
      parties.addAll(claim.recipients());
      for (Claim.Party party : parties) {
        ActorMention mention = party.words();
        if (party.actor().code().equals(code)
            && mention != null
            && mention.span().overlaps(words)) {
          return true;
        }
      }
    }
    return false;
  }
}
