package org.chancery.record.difference;

import java.util.HashMap;
import java.util.Map;
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
    String has = !difference.inSecond() ? "first" : !difference.inFirst() ? "second" : "both";
    Table.Row row = ROWS.get(difference.type().word() + " " + has);
    if (row == null) {
      throw new IllegalStateException("no wording for " + difference.type() + " in " + has);
    }
    return row.get(language)
        .replace("{1}", words(difference.first(), comparison.alignment().first()))
        .replace("{2}", words(difference.second(), comparison.alignment().second()));
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
