package org.chancery.record.versions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.text.claim.Coded;
import org.chancery.text.code.Coder;
import org.chancery.text.document.Alternate;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Language;
import org.chancery.text.language.en.English;
import org.chancery.text.language.ru.Russian;
import org.chancery.text.span.Span;

/** Coded documents of a few sentences, a paragraph a line. */
public final class Tellings {

  private static final Map<String, Language> LANGUAGES =
      Map.of("en", English.language(), "ru", Russian.language());
  private static final Map<String, Coder> CODERS =
      Map.of("en", Coder.of(language("en")), "ru", Coder.of(language("ru")));

  private Tellings() {}

  private static Language language(String code) {
    Language language = LANGUAGES.get(code);
    if (language == null) {
      throw new IllegalArgumentException("no language " + code);
    }
    return language;
  }

  public static Telling of(String id, String language, String published, String text) {
    return of(id, language, published, text, List.of());
  }

  static Telling of(
      String id, String language, String published, String text, List<Alternate> alternates) {
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        Span span = new Span(start, start + line.length());
        passages.add(new Passage(span, Passage.Role.PARAGRAPH));
      }
      start += line.length() + 1;
    }
    Document document =
        new Document(
            id,
            id + ".html",
            null,
            LocalDate.parse(published),
            null,
            language,
            text,
            passages,
            alternates);
    Coder coder = CODERS.get(language);
    return Telling.of(
        new Coded(document, coder == null ? List.of() : coder.code(document)), language(language));
  }
}
