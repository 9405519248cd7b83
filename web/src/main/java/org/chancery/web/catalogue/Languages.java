package org.chancery.web.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.chancery.text.language.Language;
import org.chancery.text.language.en.English;
import org.chancery.text.language.ru.Russian;

/** What is known of languages, loaded when the first document in one is compared with another. */
final class Languages {

  private static final Map<String, Supplier<Language>> KNOWN =
      Map.of("en", English::language, "ru", Russian::language);

  private final Map<String, Language> loaded = new ConcurrentHashMap<>();

  /** By ISO 639-1; empty where the program does not read it. */
  Optional<Language> find(String code) {
    Supplier<Language> known = KNOWN.get(code);
    return known == null
        ? Optional.empty()
        : Optional.of(loaded.computeIfAbsent(code, one -> known.get()));
  }
}
