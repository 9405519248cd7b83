package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.actor.Term.Head;
import org.chancery.text.actor.Term.Party;
import org.chancery.text.actor.Term.Sense;
import org.chancery.text.actor.Term.Sort;
import org.chancery.text.language.LocalNames;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.mention.ActorMention.Form;
import org.chancery.text.resource.Table;
import org.chancery.text.resource.Table.Row;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Every name of a language's actor tables. Immutable after construction. */
final class Lexicon {

  private static final String WORLD = "org/chancery/text/world/";

  private final Words words;
  private final Trie<Term> names;
  private final Trie<Term> portfolios;
  private final Map<Glue, Trie<Boolean>> glue = new EnumMap<>(Glue.class);
  private final Map<String, Party> combining = new HashMap<>();
  private final Map<String, Set<String>> official = new HashMap<>();

  /** Names that a caller knows better, or null. */
  private final @Nullable Trie<Term> local;

  Lexicon(String resources, Words words) {
    this.words = words;
    local = null;
    portfolios = new Trie<>(words, Map.of());
    names =
        new Trie<>(
            words,
            Map.of(
                "^{portfolio}",
                new Portfolios(this, false),
                "{portfolio}",
                new Portfolios(this, true),
                "{office}",
                this::office,
                "{region}",
                (line, at) -> glue(Glue.REGION, line, at)));
    readGlue(Table.read(resources + "grammar.tsv"));
    readStates(Table.read(resources + "states.tsv"));
    readOrganisations(
        Table.read(WORLD + "organisations.tsv"), Table.read(resources + "organisations.tsv"));
    readAgencies(Table.read(resources + "agencies.tsv"));
    readOffices(Table.read(resources + "offices.tsv"));
    readReferences(Table.read(resources + "references.tsv"));
    readPersons(Table.read(WORLD + "persons.tsv"), Table.read(resources + "persons.tsv"));
  }

  /** Shares all that {@code tables} has. */
  private Lexicon(Lexicon tables, LocalNames known) {
    words = tables.words;
    names = tables.names;
    portfolios = tables.portfolios;
    glue.putAll(tables.glue);
    combining.putAll(tables.combining);
    official.putAll(tables.official);
    Trie<Term> own = new Trie<>(words, Map.of());
    for (LocalNames.ActorName name : known.actors()) {
      boolean organisation = States.world().byCode(name.code()).isEmpty();
      boolean state = organisation || name.sector().equals("GOV");
      Form form = state ? Form.NAME : Form.BODY;
      own.add(name.words(), new Party(name.code(), name.sector(), form, organisation));
    }
    local = own;
  }

  /** These names mean what they say here; everything else is as it was. */
  Lexicon with(LocalNames known) {
    return new Lexicon(this, known);
  }

  Words words() {
    return words;
  }

  /** The longest name that starts at {@code from}, or null. */
  Trie.@Nullable Match<Term> name(Line line, int from) {
    Trie.Match<Term> match = names.longest(line, from);
    Trie.Match<Term> own = local == null ? null : local.longest(line, from);
    return own == null || (match != null && match.end() > own.end()) ? match : own;
  }

  /** Index after a portfolio of the table at {@code at}, or -1. */
  int portfolio(Line line, int at) {
    Trie.Match<Term> match = portfolios.longest(line, at);
    return match == null ? -1 : match.end();
  }

  /** Index after the longest words of {@code sense} at {@code at}, or -1. */
  int glue(Glue sense, Line line, int at) {
    if (!line.has(at)) {
      return -1;
    }
    Trie<Boolean> trie = glue.get(sense);
    Trie.Match<Boolean> match = trie == null ? null : trie.longest(line, at);
    return match == null ? -1 : match.end();
  }

  boolean is(Glue sense, Line line, int at) {
    return glue(sense, line, at) > at;
  }

  /** Whether the language has words of {@code sense} at all. */
  boolean knows(Glue sense) {
    return glue.containsKey(sense);
  }

  /** The state that {@code half} means as the first half of a compound ("Sino"), or null. */
  @Nullable Party combining(String half) {
    return combining.get(half.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} is the name of a part of the world: "EU-Africa". */
  boolean continent(String word) {
    Trie<Boolean> continents = glue.get(Glue.CONTINENT);
    Token token = new Token(new Span(0, Math.max(1, word.length())), word, word, Tag.NAME, "");
    return continents != null
        && !word.isEmpty()
        && continents.longest(Line.of(words, List.of(token)), 0) != null;
  }

  private int office(Line line, int at) {
    Trie.Match<Term> match = names.longest(line, at);
    boolean office =
        match != null
            && match.values().stream()
                .anyMatch(t -> t instanceof Head h && h.sort() == Sort.OFFICE);
    return match != null
            && office
            && words.plural(line.at(words.head(line.tokens(), at, match.end())))
        ? match.end()
        : -1;
  }

  private void readGlue(Table table) {
    for (Row row : table.rows()) {
      Glue sense = Glue.valueOf(constant(row.get("sense")));
      for (String name : row.list("names")) {
        if (sense == Glue.NOBODY) {
          names.add(name, new Term.Nobody());
        } else {
          glue.computeIfAbsent(sense, s -> new Trie<>(words, Map.of())).add(name, true);
        }
      }
    }
  }

  private void readStates(Table table) {
    boolean halves = table.columns().contains("combining");
    Map<String, List<String>> shared = shared(table);
    for (Row row : table.rows()) {
      String code = row.get("code");
      if (States.world().byCode(code).isEmpty()) {
        throw unknown(row, "state", code);
      }
      addParties(row, "names", shared, code, "GOV", Form.NAME);
      kinds(row, code);
      addParties(row, "adjectives", shared, code, "GOV", Form.ADJECTIVE);
      addParties(row, "demonyms", shared, code, "CVL", Form.DEMONYM);
      addParties(row, "capitals", shared, code, "GOV", Form.CAPITAL);
      addParties(row, "seats", shared, code, "GOV", Form.CAPITAL);
      addParties(row, "bodies", shared, code, "GOV", Form.BODY);
      for (String half : halves ? row.list("combining") : List.<String>of()) {
        combining.put(half.toLowerCase(Locale.ROOT), new Party(code, "GOV", Form.ADJECTIVE, false));
      }
    }
  }

  /** Remembers "kingdom" of "Kingdom of Morocco". */
  private void kinds(Row row, String code) {
    Set<String> kinds = official.computeIfAbsent(code, c -> new HashSet<>());
    for (String name : row.get("to").isEmpty() ? row.list("names") : List.<String>of()) {
      Spelling.split(name).forEach(word -> kinds.addAll(words.file(word)));
    }
  }

  /** Whether the name of {@code code} has a word of {@code keys}. */
  boolean calls(String code, List<String> keys) {
    return keys.stream().anyMatch(official.getOrDefault(code, Set.of())::contains);
  }

  /** The names that several states bear, with their codes: "Congolese". */
  private static Map<String, List<String>> shared(Table table) {
    Map<String, List<String>> bearers = new HashMap<>();
    for (Row row : table.rows()) {
      for (String column : List.of("names", "adjectives", "demonyms")) {
        for (String name : row.list(column)) {
          List<String> codes = bearers.computeIfAbsent(name, n -> new ArrayList<>());
          if (!codes.contains(row.get("code"))) {
            codes.add(row.get("code"));
          }
        }
      }
    }
    bearers.values().removeIf(codes -> codes.size() == 1);
    return bearers;
  }

  private void addParties(
      Row row,
      String column,
      Map<String, List<String>> shared,
      String code,
      String sector,
      Form form) {
    for (String cell : row.list(column)) {
      int colon = cell.lastIndexOf(':');
      String name = colon < 0 ? cell : cell.substring(0, colon);
      String own = colon < 0 ? sector : cell.substring(colon + 1);
      names.add(name, new Party(code, own, form, false, shared.getOrDefault(name, List.of())));
    }
  }

  private void readOrganisations(Table world, Table named) {
    Map<String, String> sectors = new HashMap<>();
    world.rows().forEach(row -> sectors.put(row.get("code"), row.get("sector")));
    for (Row row : named.rows()) {
      String code = row.get("code");
      String sector = sectors.get(code);
      if (sector == null) {
        throw unknown(row, "organisation", code);
      }
      Party party = new Party(code, sector, Form.NAME, true);
      row.list("names").forEach(name -> names.add(name, party));
      row.list("abbreviations").forEach(name -> names.add(name, party));
    }
  }

  private void readAgencies(Table table) {
    for (Row row : table.rows()) {
      if (States.world().byCode(row.get("code")).isEmpty()) {
        throw unknown(row, "state", row.get("code"));
      }
      Party party = new Party(row.get("code"), row.get("sector"), Form.BODY, false);
      row.list("names").forEach(name -> names.add(name, party));
    }
  }

  private void readOffices(Table table) {
    for (Row row : table.rows()) {
      if (row.get("sort").equals("portfolio")) {
        row.list("names").forEach(name -> portfolios.add(name, new Term.Portfolio()));
        continue;
      }
      String rank = row.get("rank");
      Sort sort = Sort.valueOf(constant(row.get("sort")));
      Head head =
          new Head(
              sort,
              row.get("role"),
              row.get("sector"),
              rank.isEmpty() ? 7 : Integer.parseInt(rank));
      row.list("names").forEach(name -> names.add(name, head));
    }
  }

  private void readReferences(Table table) {
    for (Row row : table.rows()) {
      Sense sense = Sense.valueOf(constant(row.get("sense")));
      boolean plural = row.get("number").equals("p");
      Term reference = new Term.Reference(sense, plural, row.get("gender"));
      row.list("names").forEach(name -> names.add(name, reference));
    }
  }

  private void readPersons(Table world, Table named) {
    Map<String, Row> facts = new HashMap<>();
    world.rows().forEach(row -> facts.merge(row.get("id"), row, (a, b) -> a));
    for (Row row : named.rows()) {
      Row fact = facts.get(row.get("id"));
      if (fact == null) {
        throw unknown(row, "person", row.get("id"));
      }
      List<String> all = row.list("names");
      for (String name : all) {
        names.add(name, known(fact, Spelling.split(name)));
      }
    }
  }

  private static Term.Known known(Row fact, List<String> words) {
    return new Term.Known(
        fact.get("state"),
        fact.get("role"),
        words,
        words.size() == 1,
        Dates.start(fact.get("from"), fact.where()),
        Dates.end(fact.get("to"), fact.where()));
  }

  private static String constant(String cell) {
    return cell.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static IllegalStateException unknown(Row row, String what, String name) {
    return new IllegalStateException(row.where() + ": unknown " + what + " '" + name + "'");
  }
}
