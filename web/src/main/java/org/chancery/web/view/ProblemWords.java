package org.chancery.web.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.text.resource.Table;
import org.chancery.web.Problem;

/**
 * What a problem says in detail, for people who read another language than programs do. What the
 * table {@code problems.tsv} does not have stays as it is.
 */
final class ProblemWords {

  /**
   * A row of the table.
   *
   * @param english groups stand for what changes
   */
  private record Phrase(Pattern english, String russian) {

    static Phrase of(Table.Row row) {
      String pattern =
          Arrays.stream(row.get("english").split("\\*", -1))
              .map(Pattern::quote)
              .collect(Collectors.joining("(.+)"));
      return new Phrase(Pattern.compile(pattern), row.get("russian"));
    }

    Optional<String> of(String words) {
      Matcher found = english.matcher(words);
      if (!found.matches()) {
        return Optional.empty();
      }
      String said = russian;
      for (int i = 1; i <= found.groupCount(); i++) {
        said = said.replace("{" + i + "}", found.group(i));
      }
      return Optional.of(said);
    }
  }

  private static final List<Phrase> PHRASES = read();

  private ProblemWords() {}

  /** The detail in the language of a page, or else in English. */
  static Worded in(String language, Problem problem) {
    if (!language.equals("ru")) {
      return new Worded(problem.detail(), "en");
    }
    Object field = problem.more().get("field");
    Object reason = problem.more().get("reason");
    Optional<String> said =
        field == null || reason == null
            ? russian(problem.detail())
            : russian(reason.toString()).map(words -> field + ": " + words);
    return said.map(words -> new Worded(words, "ru"))
        .orElseGet(() -> new Worded(problem.detail(), "en"));
  }

  private static Optional<String> russian(String words) {
    return PHRASES.stream().flatMap(phrase -> phrase.of(words).stream()).findFirst();
  }

  private static List<Phrase> read() {
    List<Phrase> phrases = new ArrayList<>();
    for (Table.Row row : Table.read("org/chancery/web/view/problems.tsv").rows()) {
      phrases.add(Phrase.of(row));
    }
    return List.copyOf(phrases);
  }
}
