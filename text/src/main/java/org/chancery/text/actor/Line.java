package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.language.Token;

/** The tokens of a sentence with their keys, worked out once. */
record Line(List<Token> tokens, List<List<String>> keys) {

  static Line of(Words words, List<Token> tokens) {
    List<List<String>> keys = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      keys.add(words.look(token));
    }
    return new Line(tokens, keys);
  }

  int size() {
    return tokens.size();
  }

  boolean has(int i) {
    return i >= 0 && i < tokens.size();
  }

  Token at(int i) {
    return tokens.get(i);
  }

  /** The text of token {@code i}, in plain spelling; empty outside the sentence. */
  String text(int i) {
    return has(i) ? Spelling.plain(tokens.get(i).text()) : "";
  }

  boolean capitalised(int i) {
    return has(i) && Spelling.capitalised(tokens.get(i).text());
  }
}
