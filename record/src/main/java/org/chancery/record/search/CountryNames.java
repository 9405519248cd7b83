package org.chancery.record.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/**
 * Names of states and organisations in a query, so that «Лаос» finds what English texts say of Laos
 * too. Read from the actor tables of each language. Immutable, shared by threads.
 */
final class CountryNames {

  private static final String FOLDER = "org/chancery/text/language/";

  /**
   * One name.
   *
   * @param capitals an abbreviation, found only where it is typed in capitals: US is not us
   */
  private record Name(String code, List<Position> positions, boolean capitals) {}

  /**
   * Who is named, and by how many words.
   *
   * @param codes as the index files them
   */
  record Found(Set<String> codes, int words) {}

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  private CountryNames() {}

  /** The names of one language; none where the language has no tables. */
  static CountryNames of(String language, Analyzer analyzer) {
    CountryNames names = new CountryNames();
    if (!language.equals(Tongues.OTHER)) {
      String folder = FOLDER + language + "/";
      names.read(Table.read(folder + "states.tsv"), analyzer, "names");
      names.read(Table.read(folder + "organisations.tsv"), analyzer, "names", "abbreviations");
    }
    return names;
  }

  private void read(Table table, Analyzer analyzer, String... columns) {
    for (Table.Row row : table.rows()) {
      for (String column : columns) {
        row.list(column).forEach(name -> add(row.get("code"), name, analyzer));
      }
    }
  }

  private void add(String code, String name, Analyzer analyzer) {
    List<Position> positions = positions(analyzer, name);
    if (!positions.isEmpty()) {
      Name entry = new Name(code, positions, capitals(name));
      for (String term : positions.getFirst().terms()) {
        byFirstWord.computeIfAbsent(term, t -> new ArrayList<>()).add(entry);
      }
    }
  }

  /**
   * The longest name that begins with the first word.
   *
   * @param positions words as the language's analyzer reads them
   * @return null where none does
   */
  @Nullable Found at(List<Position> positions) {
    Set<String> codes = new LinkedHashSet<>();
    int longest = 0;
    for (String term : positions.isEmpty() ? Set.<String>of() : positions.getFirst().terms()) {
      for (Name name : byFirstWord.getOrDefault(term, List.of())) {
        int length = name.positions().size();
        if (length >= longest && fits(name, positions)) {
          if (length > longest) {
            codes.clear();
          }
          longest = length;
          codes.add(name.code());
        }
      }
    }
    return codes.isEmpty() ? null : new Found(Set.copyOf(codes), longest);
  }

  private static boolean fits(Name name, List<Position> positions) {
    if (name.positions().size() > positions.size()) {
      return false;
    }
    for (int i = 0; i < name.positions().size(); i++) {
      Position typed = positions.get(i);
      boolean other = Collections.disjoint(name.positions().get(i).terms(), typed.terms());
      if (other || (name.capitals() && !capitals(typed.typed()))) {
        return false;
      }
    }
    return name.positions().size() > 1 || sure(name.positions().getFirst(), positions.getFirst());
  }

  /** «того» is a country only with a capital; «лаосе» can mean nothing else. */
  private static boolean sure(Position name, Position typed) {
    return Character.isUpperCase(typed.typed().codePointAt(0))
        || typed.terms().stream().skip(1).allMatch(name.terms()::contains);
  }

  private static boolean capitals(String word) {
    return word.codePoints().filter(Character::isLetter).count() > 1
        && word.codePoints().noneMatch(Character::isLowerCase);
  }

  private static List<Position> positions(Analyzer analyzer, String name) {
    try {
      return Position.of(analyzer, name);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }
}
