package org.chancery.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Token;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Documents of one sentence for tests of readers that look at raw text. */
public final class Texts {

  private Texts() {}

  public static Document document(
      String text, @Nullable LocalDate published, @Nullable String publisher, String language) {
    return new Document(
        "test", "test.txt", null, published, publisher, language, text, List.of(), List.of());
  }

  /** The whole text as one sentence, cut at white space. */
  public static Sentence sentence(String text) {
    return part(text, 0, text.length());
  }

  /** A stretch of the text as one sentence, cut at white space. */
  public static Sentence part(String text, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean space = i == to || Character.isWhitespace(text.charAt(i));
      if (!space && start < 0) {
        start = i;
      } else if (space && start >= 0) {
        String word = text.substring(start, i);
        tokens.add(new Token(new Span(start, i), word, word, Token.Tag.OTHER, ""));
        start = -1;
      }
    }
    return new Sentence(new Span(from, to), 0, Passage.Role.PARAGRAPH, tokens);
  }
}
