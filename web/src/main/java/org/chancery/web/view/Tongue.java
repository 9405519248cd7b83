package org.chancery.web.view;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In which language a page is answered: that of the path, else the best that the browser asks for.
 */
public final class Tongue {

  /** One range of {@code Accept-Language}: a language, what it is narrowed to, its weight. */
  private static final Pattern RANGE =
      Pattern.compile(
          "\\s*([A-Za-z]{1,8}|\\*)[-A-Za-z0-9]*\\s*(?:;\\s*q=([01](?:\\.[0-9]{0,3})?)\\s*)?");

  private Tongue() {}

  /** The words for a request. */
  public static Texts of(Context request) {
    String path = request.path();
    for (String language : Texts.LANGUAGES) {
      if (path.equals("/" + language) || path.startsWith("/" + language + "/")) {
        return Texts.of(language);
      }
    }
    return Texts.of(best(request.header("Accept-Language")));
  }

  private record Range(String language, double weight) {}

  /** The language that weighs most among those that the pages speak; English where none does. */
  static String best(@Nullable String accepted) {
    List<Range> ranges = new ArrayList<>();
    for (String part : accepted == null ? new String[0] : accepted.split(",", 50)) {
      Matcher range = RANGE.matcher(part);
      if (range.matches()) {
        double weight = range.group(2) == null ? 1 : Double.parseDouble(range.group(2));
        ranges.add(new Range(range.group(1).toLowerCase(Locale.ROOT), weight));
      }
    }
    return ranges.stream()
        .filter(range -> range.weight() > 0 && Texts.LANGUAGES.contains(range.language()))
        .sorted(Comparator.comparingDouble(Range::weight).reversed())
        .map(Range::language)
        .findFirst()
        .orElse("en");
  }
}
