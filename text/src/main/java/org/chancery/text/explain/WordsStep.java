package org.chancery.text.explain;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.language.Token;

/** The words with lemma and part of speech, in columns. */
final class WordsStep {

  private WordsStep() {}

  static Step of(Course course) {
    List<Token> tokens = course.sentence().tokens();
    int text = 1 + tokens.stream().mapToInt(t -> t.text().length()).max().orElse(0);
    int lemma = 1 + tokens.stream().mapToInt(t -> t.lemma().length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      lines.add(
          "%3d %s %s %s %s"
              .formatted(
                  i + 1,
                  Phrasing.padded(token.text(), text),
                  Phrasing.padded(token.lemma(), lemma),
                  Phrasing.padded(Phrasing.word(token.tag()), 12),
                  token.features())
              .stripTrailing());
    }
    return new Step("Words: text, lemma, part of speech, features", lines);
  }
}
