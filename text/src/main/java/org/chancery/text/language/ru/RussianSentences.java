package org.chancery.text.language.ru;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.SentenceReader;
import org.chancery.text.language.Token;
import org.chancery.text.resource.Table;
import org.chancery.text.span.Span;

/** Russian sentences with lemmas, parts of speech and cases. Immutable, shared by threads. */
public final class RussianSentences implements SentenceReader {

  private final Morphology morphology;
  private final Tagger tagger;
  private final Tokenizer tokenizer;
  private final Map<String, Boundaries.Closing> abbreviations = new HashMap<>();

  /** Reads the resource tables and dictionaries. */
  public RussianSentences() {
    this.morphology = Morphology.standard();
    this.tagger =
        new Tagger(
            new Agreement(
                new Prepositions(table("prepositions.tsv")),
                new Verbs(table("infinitives.tsv"), table("verbs.tsv"))));
    for (Table.Row row : table("abbreviations.tsv").rows()) {
      String sort = row.get("sort").toUpperCase(Locale.ROOT);
      abbreviations.put(row.get("form"), Boundaries.Closing.valueOf(sort));
    }
    this.tokenizer = new Tokenizer(abbreviations.keySet());
  }

  static Table table(String name) {
    return Table.read("org/chancery/text/language/ru/" + name);
  }

  @Override
  public List<Sentence> read(Document document) {
    Morphology.Analyser analyser = morphology.analyser();
    Boundaries boundaries = new Boundaries(abbreviations, word -> finite(analyser, word));
    List<List<Word>> cut = new ArrayList<>();
    List<Passage.Role> roles = new ArrayList<>();
    for (Passage passage : document.passages()) {
      if (passage.role() != Passage.Role.FURNITURE) {
        Span span = passage.span();
        List<Word> words = tokenizer.words(document.text(), span.start(), span.end());
        for (List<Word> sentence : boundaries.sentences(document.text(), words)) {
          cut.add(markFirst(sentence));
          roles.add(passage.role());
        }
      }
    }
    Set<String> names = names(cut);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < cut.size(); i++) {
      sentences.add(sentence(analyser, names, cut.get(i), roles.get(i), i));
    }
    return sentences;
  }

  private static boolean finite(Morphology.Analyser analyser, Word word) {
    return word.wordlike()
        && analyser.readings(word).stream()
            .anyMatch(
                r ->
                    r.part() == Part.FINITE
                        || r.part() == Part.SHORT_PARTICIPLE
                        || r.part() == Part.SHORT_ADJECTIVE);
  }

  /** Capitalised forms of the text: a guessed name whose base form is among them is likelier. */
  private static Set<String> names(List<List<Word>> sentences) {
    Set<String> names = new HashSet<>();
    for (List<Word> words : sentences) {
      for (Word word : words) {
        if (word.capital() && !word.first()) {
          names.add(word.form());
        }
      }
    }
    return names;
  }

  /** The first word, and the first after an opening quote or a bullet, has its capital anyway. */
  private static List<Word> markFirst(List<Word> words) {
    List<Word> marked = new ArrayList<>(words);
    boolean start = true;
    for (int i = 0; i < marked.size(); i++) {
      Word word = marked.get(i);
      if (start && (word.wordlike() || word.number())) {
        marked.set(i, word.asFirst());
        start = false;
      } else if ("«“„\"".contains(word.text())) {
        start = true;
      } else if (word.wordlike()) {
        start = false;
      }
    }
    return marked;
  }

  private Sentence sentence(
      Morphology.Analyser analyser,
      Set<String> names,
      List<Word> words,
      Passage.Role role,
      int number) {
    List<List<Reading>> options = words.stream().map(analyser::readings).toList();
    Tagger.Bonus bonus =
        (word, r) -> r.guessed() && names.contains(r.lemma()) && word.capital() ? 1 : 0;
    List<Reading> chosen = tagger.choose(words, options, bonus);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Reading r = chosen.get(i);
      boolean name = r.part() == Part.NOUN && analyser.isName(word, r.lemma());
      tokens.add(
          new Token(
              word.span(),
              word.text(),
              r.lemma(),
              name ? Token.Tag.NAME : Tags.of(word, r),
              Tags.features(r)));
    }
    Span span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    return new Sentence(span, number, role, tokens);
  }
}
