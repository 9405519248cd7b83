package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.chancery.text.language.Token;
import org.chancery.text.resource.Table;
import org.chancery.text.resource.Table.Row;
import org.chancery.text.span.Span;
import org.junit.jupiter.api.Test;

class StatesTest {

  private static final String EN = "org/chancery/text/language/en/";

  private final States states = States.world();
  private final StateNames names = StateNames.of(EN);

  @Test
  void holdsEveryCodeOfIso3166AndAllMembersOfTheUnitedNations() {
    for (String alpha2 : Locale.getISOCountries()) {
      State state = states.byAlpha2(alpha2).orElseThrow();
      assertThat(state.code()).isEqualTo(Locale.of("", alpha2).getISO3Country());
    }
    assertThat(states.all()).filteredOn(s -> s.kind() == State.Kind.MEMBER).hasSize(193);
  }

  @Test
  void givesEveryLastingStateACurrencyThatExists() {
    for (State state : states.all()) {
      if (state.kind() == State.Kind.MEMBER) {
        assertThat(Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode))
            .as(state.code())
            .contains(state.currency());
      }
    }
  }

  @Test
  void knowsWhatCameBeforeAndAfter() {
    assertThat(states.heir("SUN")).isEqualTo("RUS");
    assertThat(states.heir("YUG")).isEqualTo("SRB");
    assertThat(states.heir("ASEAN")).isEqualTo("ASEAN");
    assertThat(states.at("RUS", LocalDate.of(1975, 6, 1))).isEqualTo("SUN");
    assertThat(states.at("SUN", LocalDate.of(2001, 6, 1))).isEqualTo("RUS");
    assertThat(states.at("UKR", LocalDate.of(1975, 6, 1))).isEqualTo("UKR");
    assertThat(states.at("PER", LocalDate.of(1975, 6, 1))).isEqualTo("PER");
    assertThat(states.predecessors("SVK")).extracting(State::code).containsExactly("CSK");
  }

  @Test
  void namesAStateAsItWasCalledAtTheTime() {
    assertThat(names.shown("MMR")).hasValue("Myanmar");
    assertThat(names.at("MMR", LocalDate.of(1970, 1, 1))).hasValue("Burma");
    assertThat(names.at("COD", LocalDate.of(1980, 1, 1))).hasValue("Zaire");
    assertThat(names.at("TUR", LocalDate.of(2010, 1, 1))).hasValue("Turkey");
    assertThat(names.shown("SUN")).hasValue("Soviet Union");
    assertThat(names.official("LAO")).hasValue("Lao People's Democratic Republic");
  }

  @Test
  void hasAWordOfEverySortForEveryMember() {
    Lexicon lexicon = new Lexicon(EN, Words.plain());
    for (State state : states.all()) {
      assertThat(names.shown(state.code())).as(state.code()).isPresent();
    }
    for (Row row : Table.read(EN + "states.tsv").rows()) {
      for (String column : List.of("names", "adjectives", "demonyms", "capitals")) {
        for (String name : row.list(column)) {
          assertThat(codes(lexicon, name)).as(row.where() + " " + name).contains(row.get("code"));
        }
      }
      boolean member =
          states.byCode(row.get("code")).orElseThrow().kind() == State.Kind.MEMBER
              && row.get("to").isEmpty();
      if (member && !List.of("DMA").contains(row.get("code"))) {
        assertThat(row.list("adjectives")).as(row.where()).isNotEmpty();
        assertThat(row.list("demonyms")).as(row.where()).isNotEmpty();
      }
    }
  }

  private static List<String> codes(Lexicon lexicon, String name) {
    List<Token> tokens =
        Spelling.split(name).stream()
            .map(
                w ->
                    new Token(
                        new Span(0, w.length()), w, w.toLowerCase(Locale.ROOT), Token.Tag.NAME, ""))
            .toList();
    Trie.Match<Term> match = lexicon.name(Line.of(lexicon.words(), tokens), 0);
    if (match == null || match.end() < tokens.size()) {
      return List.of();
    }
    return match.values().stream()
        .filter(Term.Party.class::isInstance)
        .map(t -> ((Term.Party) t).code())
        .toList();
  }
}
