package org.chancery.text.language.ru;

import java.util.List;
import java.util.Locale;
import org.chancery.text.document.Document;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.quantity.Units;
import org.jspecify.annotations.Nullable;

/**
 * What a Russian number counts: the first noun after it and its adjectives, in the dictionary form.
 */
final class RussianUnits implements Units {

  private static final int LONGEST = 6;

  @Override
  public @Nullable Counted after(Document document, Sentence sentence, int offset, boolean many) {
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(offset);
    for (int i = from; i < Math.min(from + LONGEST, tokens.size()); i++) {
      Token token = tokens.get(i);
      if (token.span().start() < offset) {
        return null;
      }
      if (token.is(Tag.NOUN) || (token.is(Tag.NAME) && i == from)) {
        return new Counted(token.span().end(), unit(token));
      }
      if (!describes(token, tokens, i)) {
        return null;
      }
    }
    return null;
  }

  private static String unit(Token token) {
    String lemma = token.lemma().isEmpty() ? token.text() : token.lemma();
    String lower = lemma.toLowerCase(Locale.ROOT);
    // After a number «лет» is the plural of «год».
    return lower.equals("лето") && token.text().equalsIgnoreCase("лет") ? "год" : lower;
  }

  private static boolean describes(Token token, List<Token> tokens, int i) {
    boolean participle = token.is(Tag.VERB) && token.features().contains("Part");
    if (token.is(Tag.ADJECTIVE) || participle) {
      return true;
    }
    boolean next = i + 1 < tokens.size() && tokens.get(i + 1).is(Tag.ADJECTIVE);
    boolean before = i > 0 && tokens.get(i - 1).is(Tag.ADJECTIVE);
    boolean joint = token.is(Tag.CONJUNCTION) || token.text().equals(",");
    return next && (token.is(Tag.ADVERB) || (joint && before));
  }

  @Override
  public boolean describes(Sentence sentence, int from, int to) {
    for (Token token : sentence.tokens()) {
      boolean inside = token.span().start() >= from && token.span().end() <= to;
      boolean connects =
          token.is(Tag.ADJECTIVE)
              || token.is(Tag.CONJUNCTION)
              || token.text().equals("-")
              || token.text().equals("–")
              || token.text().equals(",");
      if (inside && !connects) {
        return false;
      }
    }
    return true;
  }
}
