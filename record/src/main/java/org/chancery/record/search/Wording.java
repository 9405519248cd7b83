package org.chancery.record.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.chancery.record.search.Clause.Part;
import org.jspecify.annotations.Nullable;

/**
 * Turns the words of a query into Lucene's: each word in the fields of every language, read by that
 * language's analyzer, since a query does not say in which language it is. Immutable.
 */
final class Wording {

  /** A title tells what the whole is about. */
  private static final float TITLE_BOOST = 2.5f;

  /** Worth of a country that is named in another language than the text. */
  private static final float COUNTRY_BOOST = 0.6f;

  /** How much the weaker of two fields adds. */
  private static final float TIE = 0.1f;

  private final Tongues tongues;
  private final Map<String, CountryNames> countries = new LinkedHashMap<>();

  Wording(Tongues tongues) {
    this.tongues = tongues;
    for (String code : tongues.codes()) {
      countries.put(code, CountryNames.of(code, tongues.analyzer(code)));
    }
  }

  /** Where words are looked for. */
  enum Target {
    DOCUMENTS,
    CLAIMS;

    /** Fields and what a word in them is worth. */
    private Map<String, Float> fields() {
      return this == CLAIMS
          ? Map.of(Fields.QUOTE, 1f)
          : Map.of(Fields.TEXT, 1f, Fields.TITLE, TITLE_BOOST);
    }
  }

  /**
   * The query for these clauses.
   *
   * @param spellings other spellings to look for beside a word, by the word as typed
   */
  Query query(List<Clause> clauses, Target target, Map<String, List<String>> spellings)
      throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean wanted = false;
    List<Map<String, Position>> words = new ArrayList<>();
    for (Clause clause : clauses) {
      words.add(plain(clause));
    }
    for (int i = 0; i < clauses.size(); ) {
      Clause clause = clauses.get(i);
      CountryNames.Found country = country(words, i);
      int taken = country == null ? 1 : country.words();
      if (country != null) {
        all.add(named(clauses.subList(i, i + taken), country, target, spellings), Occur.MUST);
      } else {
        all.add(any(clause, target, spellings), clause.excluded() ? Occur.MUST_NOT : Occur.MUST);
      }
      wanted |= !clause.excluded();
      i += taken;
    }
    if (!wanted) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return all.build();
  }

  /** The country that the words from there on name, in the language that sees the longest name. */
  private CountryNames.@Nullable Found country(List<Map<String, Position>> words, int at) {
    CountryNames.Found longest = null;
    for (Map.Entry<String, CountryNames> names : countries.entrySet()) {
      List<Position> positions = new ArrayList<>();
      for (int i = at; i < words.size() && !words.get(i).isEmpty(); i++) {
        positions.add(Objects.requireNonNull(words.get(i).get(names.getKey())));
      }
      CountryNames.Found found = names.getValue().at(positions);
      if (found != null && (longest == null || found.words() > longest.words())) {
        longest = found;
      }
    }
    return longest;
  }

  /**
   * A clause of a single word by language; empty where it is no single word, so that clauses and
   * the words of a name count alike.
   */
  private Map<String, Position> plain(Clause clause) throws IOException {
    boolean single = !clause.excluded() && clause.alternatives().size() == 1;
    if (!single || !(clause.alternatives().getFirst() instanceof Clause.Word word)) {
      return Map.of();
    }
    Map<String, Position> byLanguage = new HashMap<>();
    for (String code : countries.keySet()) {
      List<Position> positions = Position.of(tongues.analyzer(code), word.text());
      if (positions.size() != 1) {
        return Map.of();
      }
      byLanguage.put(code, positions.getFirst());
    }
    return byLanguage;
  }

  private Query named(
      List<Clause> clauses,
      CountryNames.Found country,
      Target target,
      Map<String, List<String>> spellings)
      throws IOException {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (Clause clause : clauses) {
      words.add(any(clause, target, spellings), Occur.MUST);
    }
    List<Query> ways = new ArrayList<>(List.of(words.build()));
    for (String code : country.codes()) {
      Query filed = new TermQuery(new Term(Dimension.COUNTRY.word(), code));
      ways.add(new BoostQuery(new ConstantScoreQuery(filed), COUNTRY_BOOST));
    }
    return new DisjunctionMaxQuery(ways, TIE);
  }

  private Query any(Clause clause, Target target, Map<String, List<String>> spellings)
      throws IOException {
    List<Query> ways = new ArrayList<>();
    for (Part part : clause.alternatives()) {
      ways.add(part(part, target));
      for (String other : spellings.getOrDefault(part.text(), List.of())) {
        ways.add(part(new Clause.Word(other), target));
      }
    }
    return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, TIE);
  }

  private Query part(Part part, Target target) throws IOException {
    List<Query> fields = new ArrayList<>();
    for (String code : tongues.codes()) {
      List<Position> positions = Position.of(tongues.analyzer(code), part.text());
      for (Map.Entry<String, Float> field : target.fields().entrySet()) {
        Query query = query(part, positions, tongues.field(field.getKey(), code));
        float boost = field.getValue();
        fields.add(boost == 1 ? query : new BoostQuery(query, boost));
      }
    }
    return new DisjunctionMaxQuery(fields, TIE);
  }

  private static Query query(Part part, List<Position> positions, String field) {
    return switch (part) {
      case Clause.Prefix prefix -> new PrefixQuery(new Term(field, FoldFilter.fold(prefix.text())));
      case Clause.Word word -> phrase(positions, field, 0);
      case Clause.Phrase phrase -> phrase(positions, field, phrase.slop());
    };
  }

  /** Side by side, each in any form; one word alone needs no neighbour. */
  private static Query phrase(List<Position> positions, String field, int slop) {
    if (positions.size() == 1) {
      SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
      positions.getFirst().terms().forEach(term -> forms.addTerm(new Term(field, term)));
      return forms.build();
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    for (Position position : positions) {
      phrase.add(position.terms().stream().map(t -> new Term(field, t)).toArray(Term[]::new));
    }
    return phrase.build();
  }
}
