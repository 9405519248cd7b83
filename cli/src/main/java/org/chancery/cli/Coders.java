package org.chancery.cli;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.model.PairModels;
import org.chancery.record.review.LocalLexicon;
import org.chancery.text.claim.Coded;
import org.chancery.text.code.Coder;
import org.chancery.text.document.Document;
import org.chancery.text.language.Language;
import org.chancery.text.language.en.English;
import org.chancery.text.language.ru.Russian;

/** One coder a language, built when the first document in it arrives. */
final class Coders {

  private static final Map<String, Supplier<Language>> LANGUAGES =
      Map.of("en", English::language, "ru", Russian::language);

  private final Map<String, Coder> built;
  private final Map<String, Coder> taught = new ConcurrentHashMap<>();
  private final Consumer<String> problems;
  private final LocalLexicon lexicon;

  /**
   * Makes none yet.
   *
   * @param problems told in one line where a trained reader cannot run
   */
  Coders(Consumer<String> problems) {
    this(problems, LocalLexicon.EMPTY);
  }

  /**
   * Makes none yet.
   *
   * @param lexicon what reviewers have taught
   */
  Coders(Consumer<String> problems, LocalLexicon lexicon) {
    this(new ConcurrentHashMap<>(), problems, lexicon);
  }

  private Coders(Map<String, Coder> built, Consumer<String> problems, LocalLexicon lexicon) {
    this.built = built;
    this.problems = problems;
    this.lexicon = lexicon;
  }

  /** The same, taught otherwise; what was built is not built again. */
  Coders taught(LocalLexicon other) {
    return new Coders(built, problems, other);
  }

  static Set<String> supported() {
    return LANGUAGES.keySet();
  }

  static boolean supports(String language) {
    return LANGUAGES.containsKey(language);
  }

  /** Says that a document cannot be coded. */
  static String unsupported(Document document) {
    return "%s: is in the language '%s', which is not supported yet (--language overrides this)"
        .formatted(document.path(), document.language());
  }

  /** Refuses a language that the user asked for and that nothing is known of. */
  static Supplier<Language> demand(String code) {
    Supplier<Language> language = LANGUAGES.get(code);
    if (language == null) {
      throw new UsageProblem(
          "--language '"
              + code
              + "' is not supported; supported are "
              + String.join(", ", new TreeSet<>(supported())));
    }
    return language;
  }

  /** Everything of a language, loaded afresh. */
  static Language language(String code) {
    return demand(code).get();
  }

  /** The coder of a supported language. */
  Coder coder(String language) {
    return built.computeIfAbsent(
        language, code -> Coder.of(language(code), PairModels.of(code, problems)));
  }

  /** The coder of a document, with what it has been taught for such documents. */
  private Coder coder(Document document) {
    String language = document.language();
    if (lexicon.lessons().isEmpty()) {
      return coder(language);
    }
    return taught.computeIfAbsent(
        language + " " + document.publisher(),
        key -> coder(language).with(lexicon.names(language, document.publisher())));
  }

  /** Codes a document, or says in one line why it cannot be coded. */
  Attempt<Coded> attempt(Document document) {
    if (!supports(document.language())) {
      return new Attempt.Failed<>(unsupported(document));
    }
    Coder coder = coder(document);
    try {
      return new Attempt.Done<>(new Coded(document, coder.code(document)));
    } catch (RuntimeException | StackOverflowError defect) {
      return new Attempt.Failed<>(document.path() + ": could not be coded: " + defect);
    }
  }
}
