package org.chancery.text.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.chancery.text.language.Token;
import org.chancery.text.resource.Table;
import org.chancery.text.scan.Piece;
import org.jspecify.annotations.Nullable;

/** The countries that a sentence names, by today's names and adjectives of a language's table. */
final class Countries {

  private final Phrases names = new Phrases();

  /** Single words, for languages that decline: found by their dictionary form. */
  private final Map<String, String> lemmas = new HashMap<>();

  static Countries read(String folder) {
    Countries countries = new Countries();
    for (Table.Row row : Table.read(folder + "states.tsv").rows()) {
      if (row.get("to").isEmpty()) {
        for (String column : List.of("names", "adjectives", "demonyms")) {
          row.list(column).forEach(name -> countries.add(name, row.get("code")));
        }
      }
    }
    return countries;
  }

  private void add(String name, String code) {
    names.add(name, code);
    if (name.indexOf(' ') < 0) {
      lemmas.putIfAbsent(name.toLowerCase(Locale.ROOT).replace('ё', 'е'), code);
    }
  }

  /**
   * The country that {@code fits} and stands nearest to piece {@code at}; one before it wins over
   * one behind it.
   *
   * @return ISO 3166-1 alpha-3, or null where the sentence names none that fits
   */
  @Nullable String nearest(Context c, int at, Predicate<String> fits) {
    String before = null;
    for (int i = 0; i < c.pieces().size(); i++) {
      String code = code(c, i);
      if (code == null || !fits.test(code)) {
        continue;
      }
      if (i >= at) {
        return before == null ? code : before;
      }
      before = code;
    }
    return before;
  }

  private @Nullable String code(Context c, int i) {
    Piece piece = c.pieces().get(i);
    if (!piece.word()) {
      return null;
    }
    Phrases.Hit hit = piece.capital() ? names.at(c.pieces(), i) : null;
    if (hit != null) {
      return hit.value();
    }
    List<Token> tokens = c.sentence().tokens();
    int token = c.sentence().tokenAt(piece.start());
    boolean starts = token < tokens.size() && tokens.get(token).span().start() == piece.start();
    return starts ? lemmas.get(tokens.get(token).lemma().replace('ё', 'е')) : null;
  }
}
