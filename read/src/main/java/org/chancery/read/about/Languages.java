package org.chancery.read.about;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/**
 * Which language a text is in: the script of most of its letters, then the small words and the
 * letters that only one language of that script uses (the method of Ingle's stop-word test, 1976).
 * It needs no model, and a headline of ten words is enough.
 */
public final class Languages {

  /**
   * A language and how sure it is.
   *
   * @param code ISO 639-1
   * @param sure false where the text held nothing that tells, and the script's first language was
   *     taken
   */
  public record Guess(String code, boolean sure) {}

  private record Language(String code, UnicodeScript script, Set<String> words, String letters) {}

  private static final int SAMPLE = 40_000;

  /** Where a text says in which language it wants to be read. */
  private static final int START = 3_000;

  /** A language with half the words of the first is not a quotation but a version. */
  private static final double TWO = 0.5;

  private static final List<Language> ALL = new ArrayList<>();

  static {
    for (Table.Row row : Table.read("org/chancery/read/languages.tsv").rows()) {
      ALL.add(
          new Language(
              row.get("language"),
              UnicodeScript.valueOf(row.get("script")),
              Set.copyOf(row.list("words")),
              String.join("", row.list("letters"))));
    }
  }

  private Languages() {}

  /** The language of most words; of a text in two languages, the one that it starts in. */
  public static Guess of(String text) {
    Ranking whole = ranking(text, SAMPLE);
    Ranking start = ranking(text, START);
    Language best = whole.best();
    Language first = start.best();
    if (best == null) {
      return new Guess("und", false);
    }
    double top = whole.scores().getOrDefault(best, 0.0);
    Language chosen = best;
    if (first != null && whole.scores().getOrDefault(first, 0.0) >= TWO * top) {
      chosen = first;
    }
    return new Guess(chosen.code, top > 0 || chosen.words.isEmpty());
  }

  /** Languages of the text's script with their scores. */
  private record Ranking(@Nullable Language best, Map<Language, Double> scores) {}

  private static Ranking ranking(String text, int length) {
    String sample = text.substring(0, Math.min(text.length(), length)).toLowerCase(Locale.ROOT);
    UnicodeScript script = script(sample);
    Map<String, Integer> words = new HashMap<>();
    for (String word : sample.split("[^\\p{L}\\p{M}'ʻ-]+")) {
      words.merge(word, 1, Integer::sum);
    }
    Map<Language, Double> scores = new HashMap<>();
    Language best = null;
    double top = 0;
    for (Language language : ALL) {
      if (language.script == script) {
        double score = score(language, words, sample);
        scores.put(language, score);
        if (best == null || score > top) {
          best = language;
          top = score;
        }
      }
    }
    return new Ranking(best, scores);
  }

  private static double score(Language language, Map<String, Integer> words, String sample) {
    double score = 0;
    for (String word : language.words) {
      score += words.getOrDefault(word, 0);
    }
    if (!language.letters.isEmpty()) {
      Set<Integer> own = new HashSet<>();
      language.letters.codePoints().forEach(own::add);
      score += sample.codePoints().filter(own::contains).count() * 0.3;
    }
    return score;
  }

  /** The script of most letters; Japanese shows itself by its kana among Chinese signs. */
  private static UnicodeScript script(String sample) {
    Map<UnicodeScript, Integer> count = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> count.merge(UnicodeScript.of(c), 1, Integer::sum));
    int kana =
        count.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + count.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = count.getOrDefault(UnicodeScript.HAN, 0);
    if (kana * 10 > han && kana > 0) {
      count.put(UnicodeScript.HIRAGANA, kana + han);
      count.remove(UnicodeScript.HAN);
    }
    UnicodeScript best = UnicodeScript.LATIN;
    int top = 0;
    for (Map.Entry<UnicodeScript, Integer> entry : count.entrySet()) {
      if (entry.getValue() > top) {
        best = entry.getKey();
        top = entry.getValue();
      }
    }
    return best;
  }
}
