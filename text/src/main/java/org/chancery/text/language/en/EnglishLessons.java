package org.chancery.text.language.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.text.language.Token;
import org.chancery.text.learned.Words;
import org.chancery.text.span.Span;

/** Shows sentences to whoever trains the tagger and the parser just as these will see them. */
public final class EnglishLessons {

  private final EnglishDictionary dictionary = new EnglishDictionary();

  /**
   * What the parser sees of a sentence.
   *
   * @param kept indices of the words that are no marks
   */
  @SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared as a whole
  public record Lesson(int[] kept, Words words) {}

  /** A word with its typographic hyphens and apostrophes made plain. */
  public static String plain(String word) {
    return EnglishTagger.plain(word);
  }

  /** Whether a word is a mark, which is tagged as such whatever the tagger says. */
  public static boolean mark(String word) {
    return EnglishTagger.mark(word);
  }

  /** What the dictionary knows of each word, as the tagger sees it. */
  public String[] classes(String[] forms) {
    return Arrays.stream(forms)
        .map(form -> EnglishSyntaxWords.ambiguity(dictionary.readings(form)))
        .toArray(String[]::new);
  }

  /** A tagged sentence as the parser sees it. */
  public Lesson lesson(String[] forms, String[] tags) {
    List<Token> tokens = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      tokens.add(
          EnglishTagger.token(
              new Span(0, forms[i].length()),
              forms[i],
              forms[i],
              tags[i],
              dictionary.readings(forms[i])));
    }
    int[] kept = EnglishSyntaxWords.kept(tokens);
    return new Lesson(kept, EnglishSyntaxWords.of(tokens, kept));
  }
}
