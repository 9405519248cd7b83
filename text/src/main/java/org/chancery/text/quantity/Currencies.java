package org.chancery.text.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.text.resource.Table;
import org.chancery.text.scan.Piece;
import org.jspecify.annotations.Nullable;

/** Which currency a sign, a code or a bare name such as "dollar" means. */
public final class Currencies {

  private static final String FILE = "org/chancery/text/quantity/currencies.tsv";

  /** Families that texts call by one name. */
  private static final Map<String, List<String>> SAME_NAME =
      Map.of(
          "krone", List.of("krone", "krona", "koruna"),
          "krona", List.of("krona", "krone"),
          "rial", List.of("rial", "riyal"),
          "rupee", List.of("rupee", "rupiah"),
          "riyal", List.of("riyal", "rial"));

  private final Set<String> codes = new HashSet<>();
  private final Map<String, String> usual = new HashMap<>();

  /** Family and country to code: what "dollar" means in Australia. */
  private final Map<String, String> local = new HashMap<>();

  private final Phrases signs = new Phrases();

  public Currencies() {
    for (Table.Row row : Table.read(FILE).rows()) {
      String code = row.get("code");
      String family = row.get("family");
      codes.add(code);
      if (row.get("default").equals("yes")) {
        usual.put(family, code);
      }
      for (String country : row.list("countries")) {
        local.put(family + country, code);
      }
      for (String sign : row.list("signs")) {
        signs.add(sign, code);
      }
    }
    signs.add("$", "dollar");
    signs.add("¥", "yen");
    signs.add("rs", "rupee");
    signs.add("rs.", "rupee");
  }

  /**
   * The code that a unit of the tables means to a publisher.
   *
   * @param unit a code or the name of a family
   * @param publisher ISO 3166-1 alpha-3, or null
   * @param named finds a country of the sentence that fits, or null
   */
  String resolve(
      String unit,
      @Nullable String publisher,
      Function<Predicate<String>, @Nullable String> named) {
    if (codes.contains(unit)) {
      return unit;
    }
    if (unit.equals("yen") && "CHN".equals(publisher)) {
      return "CNY";
    }
    String here = in(unit, publisher);
    if (here != null) {
      return here;
    }
    boolean shared = !unit.equals("dollar");
    String country = shared ? named.apply(code -> in(unit, code) != null) : null;
    String there = in(unit, country);
    return there != null ? there : usual.getOrDefault(unit, unit);
  }

  /** The code of the family, or of one that shares its name ("crown", "rial"), in a country. */
  private @Nullable String in(String unit, @Nullable String country) {
    for (String family : SAME_NAME.getOrDefault(unit, List.of(unit))) {
      String code = local.get(family + country);
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  /** A sign or a code at piece {@code i}: "US$", "€", "CNY"; codes are in capitals. */
  Phrases.@Nullable Hit sign(List<Piece> pieces, int i, String text) {
    if (i < 0 || i >= pieces.size()) {
      return null;
    }
    Piece piece = pieces.get(i);
    Phrases.Hit sign = signs.at(pieces, i);
    if (sign != null && (!piece.word() || standsAlone(pieces, i, sign.end()))) {
      return sign;
    }
    String written = text.substring(piece.start(), piece.end());
    return written.length() == 3 && codes.contains(written)
        ? new Phrases.Hit(i + 1, written)
        : null;
  }

  /**
   * "a $5 million loan" is no A$: one letter counts in capitals and right before its sign. Nothing
   * but Canada's c is written apart.
   */
  private static boolean standsAlone(List<Piece> pieces, int from, int end) {
    Piece piece = pieces.get(from);
    if (piece.key().length() > 2 || piece.key().charAt(0) > 'z') {
      return true;
    }
    boolean joined = end == from + 1 || !pieces.get(from + 1).spaced();
    if (piece.key().equals("c")) {
      return joined || end > from + 1;
    }
    return piece.key().length() == 2
        ? end > from + 1 || piece.capital()
        : piece.capital() && joined;
  }
}
