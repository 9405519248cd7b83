package org.chancery.record.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.chancery.text.language.en.English;
import org.chancery.text.language.ru.Russian;

/**
 * The languages whose words the index knows. A text field is named for its language ({@code
 * text.ru}); a text in any other is filed under {@link #OTHER} by its forms alone.
 */
final class Tongues {

  static final String OTHER = "und";

  private final Map<String, WordAnalyzer> analyzers = new LinkedHashMap<>();
  private final Analyzer byField = new ByField();

  Tongues() {
    analyzers.put("en", WordAnalyzer.of(English.lemmas()));
    analyzers.put("ru", WordAnalyzer.of(Russian.lemmas()));
    analyzers.put(OTHER, WordAnalyzer.of(form -> List.of()));
  }

  /** The languages, each as a field's name ends. */
  List<String> codes() {
    return List.copyOf(analyzers.keySet());
  }

  /** The field of {@code name} for a text in {@code language}, an ISO 639-1 code. */
  String field(String name, String language) {
    return name + '.' + (analyzers.containsKey(language) ? language : OTHER);
  }

  /** The analyzer of a language's fields; that of {@link #OTHER} where it is not known. */
  WordAnalyzer analyzer(String language) {
    WordAnalyzer known = analyzers.get(language);
    return known != null ? known : analyzers.getOrDefault(OTHER, WordAnalyzer.of(f -> List.of()));
  }

  /** For the writer: each text field by its language, other fields as they are. */
  Analyzer byField() {
    return byField;
  }

  private final class ByField extends AnalyzerWrapper {
    private final Analyzer whole = new KeywordAnalyzer();

    ByField() {
      super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      int dot = field.lastIndexOf('.');
      return dot < 0 ? whole : analyzer(field.substring(dot + 1));
    }
  }
}
