package org.chancery.record.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.record.versions.Telling;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/** Says in plain words what a difference is, from {@code wording.tsv}. */
public final class Wording {

  private static final Map<String, Table.Row> ROWS = new HashMap<>();

  static {
    for (Table.Row row : Table.read("org/chancery/record/difference/wording.tsv").rows()) {
      ROWS.put(row.get("type") + " " + row.get("has"), row);
    }
  }

  private Wording() {}

  /**
   * One sentence.
   *
   * @param language of the sentence: en or ru
   */
  public static String of(Difference difference, Comparison comparison, String language) {
    return parts(difference, comparison, language).stream()
        .map(Part::words)
        .collect(Collectors.joining());
  }

  /** Some words of a sentence: of one of the versions, or what is said of them. */
  public record Part(String words, Whose whose) {}

  /** Whose words a part is. */
  public enum Whose {
    OURS,
    FIRST,
    SECOND
  }

  /** The same sentence in parts, for who has to know in which language each is. */
  public static List<Part> parts(Difference difference, Comparison comparison, String language) {
    List<Part> parts = new ArrayList<>();
    String rest = row(difference).get(language);
    for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
      parts.add(new Part(rest.substring(0, open), Whose.OURS));
      parts.add(
          rest.startsWith("{1}", open)
              ? new Part(words(difference.first(), comparison.alignment().first()), Whose.FIRST)
              : new Part(
                  words(difference.second(), comparison.alignment().second()), Whose.SECOND));
      rest = rest.substring(open + "{1}".length());
    }
    parts.add(new Part(rest, Whose.OURS));
    return parts;
  }

  private static Table.Row row(Difference difference) {
    String has = !difference.inSecond() ? "first" : !difference.inFirst() ? "second" : "both";
    Table.Row row = ROWS.get(difference.type().word() + " " + has);
    if (row == null) {
      throw new IllegalStateException("no wording for " + difference.type() + " in " + has);
    }
    return row;
  }

  /** The stop of the sentence around is enough. */
  private static String ended(String words) {
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }

  private static String words(Difference.@Nullable Side side, Telling telling) {
    return side == null || side.words() == null
        ? ""
        : ended(side.words().in(telling.text()).strip().replaceAll("(?U)\\s+", " "));
  }
}
