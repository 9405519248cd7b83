package org.chancery.text.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.text.language.Predicate.Mood;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/**
 * Words that decide how what they govern is meant: "<i>plans</i> to visit", "<i>refused</i> to
 * sign", "the <i>forthcoming</i> visit". Read from {@code governors.tsv} of a language: columns
 * {@code effect} (a {@link Mood}, {@code negated} or {@code done}), {@code over} ({@code verb}: an
 * infinitive or clause; {@code noun}: an object or the noun after an adjective) and {@code lemmas}.
 */
public final class Governors {

  /** What a governor does to what it governs. */
  public record Effect(@Nullable Mood mood, boolean negated) {}

  private static final Effect NONE = new Effect(null, false);

  private final Map<String, Effect> overVerbs = new HashMap<>();
  private final Map<String, Effect> overNouns = new HashMap<>();

  private Governors() {}

  /**
   * Reads a language's table.
   *
   * @param folder its class-path folder, ending in a slash
   */
  public static Governors load(String folder) {
    Governors governors = new Governors();
    for (Table.Row row : Table.read(folder + "governors.tsv").rows()) {
      Effect effect = effect(row.get("effect"));
      for (String lemma : row.list("lemmas")) {
        if (!row.get("over").equals("noun")) {
          governors.overVerbs.put(lemma, effect);
        }
        if (!row.get("over").equals("verb")) {
          governors.overNouns.put(lemma, effect);
        }
      }
    }
    return governors;
  }

  private static Effect effect(String word) {
    return switch (word) {
      case "negated" -> new Effect(null, true);
      case "done" -> NONE;
      default -> new Effect(Mood.valueOf(word.toUpperCase(Locale.ROOT)), false);
    };
  }

  /** What {@code lemma} says of an infinitive or clause that it governs. */
  public Effect overVerb(String lemma) {
    return overVerbs.getOrDefault(lemma, NONE);
  }

  /** What {@code lemma} says of a noun that it governs or describes. */
  public Effect overNoun(String lemma) {
    return overNouns.getOrDefault(lemma, NONE);
  }

  /**
   * Whether the table has the word as a governor of verbs, be it only to say that they were done.
   */
  public boolean governsVerbs(String lemma) {
    return overVerbs.containsKey(lemma);
  }
}
