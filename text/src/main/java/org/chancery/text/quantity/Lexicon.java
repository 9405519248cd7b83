package org.chancery.text.quantity;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.text.resource.Table;
import org.chancery.text.scan.NumberWords;
import org.chancery.text.scan.Piece;
import org.jspecify.annotations.Nullable;

/** A language's words around numbers. Built once, then immutable. */
public final class Lexicon {

  private final Map<Word, Phrases> words;
  private final NumberWords numbers;
  private final Phrases currencies;
  private final Countries countries;
  private final char decimal;

  private Lexicon(
      Map<Word, Phrases> words,
      NumberWords numbers,
      Phrases currencies,
      Countries countries,
      char decimal) {
    this.words = words;
    this.numbers = numbers;
    this.currencies = currencies;
    this.countries = countries;
    this.decimal = decimal;
  }

  /**
   * Reads the tables {@code quantities.tsv}, {@code numbers.tsv}, {@code currencies.tsv} and {@code
   * states.tsv}.
   *
   * @param folder class-path folder of the language, ending in a slash
   * @param decimal the mark before decimals: a point or a comma
   * @throws IllegalStateException where a row names a sense that does not exist
   */
  public static Lexicon read(String folder, char decimal) {
    Map<Word, Phrases> words = new EnumMap<>(Word.class);
    for (Word word : Word.values()) {
      words.put(word, new Phrases());
    }
    for (Table.Row row : Table.read(folder + "quantities.tsv").rows()) {
      Phrases phrases = words.get(sense(row));
      for (String phrase : row.list("words")) {
        if (phrases != null) {
          phrases.add(phrase, row.get("value"));
        }
      }
    }
    return new Lexicon(
        words,
        NumberWords.read(folder + "numbers.tsv"),
        Phrases.read(folder + "currencies.tsv", "unit"),
        Countries.read(folder),
        decimal);
  }

  private static Word sense(Table.Row row) {
    try {
      return Word.valueOf(row.get("sense").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.where() + ": no sense '" + row.get("sense") + "'", e);
    }
  }

  Countries countries() {
    return countries;
  }

  NumberWords numbers() {
    return numbers;
  }

  char decimal() {
    return decimal;
  }

  Phrases.@Nullable Hit currency(List<Piece> pieces, int i) {
    return currencies.at(pieces, i);
  }

  Phrases.@Nullable Hit find(Word word, List<Piece> pieces, int i) {
    Phrases phrases = words.get(word);
    return phrases == null ? null : phrases.at(pieces, i);
  }

  boolean is(Word word, List<Piece> pieces, int i) {
    return find(word, pieces, i) != null;
  }

  /** Index after the phrase, or {@code i} where there is none. */
  int skip(Word word, List<Piece> pieces, int i) {
    Phrases.Hit hit = find(word, pieces, i);
    return hit == null ? i : hit.end();
  }
}
