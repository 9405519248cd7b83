package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.actor.Term.Party;
import org.chancery.text.language.Token;
import org.chancery.text.mention.ActorMention.Form;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Takes hyphenated words apart. */
final class Compounds {

  private Compounds() {}

  /**
   * The parties of a hyphenated word: all halves where each is a state or an organisation, the
   * first where the last is another word ("Russian-made"), none else ("pro-Russian").
   */
  static List<Party> parties(Lexicon lexicon, Token token) {
    String[] halves = Spelling.plain(token.text()).split("-");
    String[] lemmas = Spelling.plain(token.lemma()).split("-");
    List<Party> parties = new ArrayList<>();
    if (halves.length == 2 && lexicon.continent(halves[1])) {
      Party party = party(lexicon, token, halves[0], lemmas[0], false);
      return party == null ? List.of() : List.of(party);
    }
    for (int i = 0; i < halves.length; i++) {
      String lemma = lemmas.length == halves.length ? lemmas[i] : halves[i];
      Party party = party(lexicon, token, halves[i], lemma, i == halves.length - 1);
      if (party == null) {
        boolean made = i == 1 && parties.getFirst().form() != Form.DEMONYM;
        return made && !Spelling.capitalised(halves[i]) && halves.length == 2
            ? List.of(adjective(parties.getFirst()))
            : List.of();
      }
      parties.add(party);
    }
    boolean distinct = parties.stream().map(Party::code).distinct().count() == parties.size();
    return distinct ? parties : List.of();
  }

  private static Party adjective(Party party) {
    return new Party(
        party.code(), party.sector(), Form.ADJECTIVE, party.organisation(), party.namesakes());
  }

  private static @Nullable Party party(
      Lexicon lexicon, Token token, String half, String lemma, boolean last) {
    if (half.isEmpty()) {
      return null;
    }
    Party combining = last ? null : lexicon.combining(half);
    if (combining != null) {
      return combining;
    }
    Span span = new Span(token.span().start(), token.span().start() + half.length());
    Token alone = new Token(span, half, lemma, token.tag(), token.features());
    Line line = Line.of(lexicon.words(), List.of(alone));
    Trie.Match<Term> match = lexicon.name(line, 0);
    return match == null
        ? null
        : match.values().stream()
            .filter(Party.class::isInstance)
            .map(Party.class::cast)
            .findFirst()
            .orElse(null);
  }
}
