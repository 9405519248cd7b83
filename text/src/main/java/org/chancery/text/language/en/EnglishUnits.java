package org.chancery.text.language.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.text.document.Document;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.quantity.Units;
import org.jspecify.annotations.Nullable;

/** What an English number counts: the noun phrase after it, without its adjectives. */
final class EnglishUnits implements Units {

  private static final int LONGEST = 7;

  @Override
  public @Nullable Counted after(Document document, Sentence sentence, int offset) {
    List<Token> tokens = sentence.tokens();
    int i = sentence.tokenAt(offset);
    if (i < tokens.size() && tokens.get(i).span().start() < offset) {
      return hung(document, tokens.get(i), offset);
    }
    int noun = firstNoun(tokens, i);
    if (noun < 0) {
      return null;
    }
    int head = noun;
    while (head + 1 < tokens.size() && isNominal(tokens.get(head + 1)) && head - noun < LONGEST) {
      head++;
    }
    return new Counted(tokens.get(head).span().end(), unit(tokens, i, head));
  }

  /** "a four-member delegation" counts members. */
  private static @Nullable Counted hung(Document document, Token token, int offset) {
    String rest = document.text().substring(offset, token.span().end());
    boolean hyphen = rest.length() > 2 && !Character.isLetterOrDigit(rest.charAt(0));
    return hyphen && Character.isLowerCase(rest.charAt(1))
        ? new Counted(token.span().end(), rest.substring(1).toLowerCase(Locale.ROOT))
        : null;
  }

  /** Index of the first noun after adjectives; -1 where something else comes first. */
  private static int firstNoun(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(from + LONGEST, tokens.size()); i++) {
      Token token = tokens.get(i);
      if (isNominal(token)) {
        return i;
      }
      if (!describes(token, tokens, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isNominal(Token token) {
    boolean digits = token.text().chars().anyMatch(Character::isDigit);
    boolean letters = token.text().chars().anyMatch(Character::isLetter);
    return token.is(Tag.NOUN, Tag.NAME) || (digits && letters && !token.is(Tag.ADJECTIVE));
  }

  private static boolean describes(Token token, List<Token> tokens, int i) {
    if (token.is(Tag.ADJECTIVE) || participle(token)) {
      return true;
    }
    boolean joint = token.is(Tag.CONJUNCTION) || token.text().equals(",");
    boolean adverb = token.is(Tag.ADVERB);
    boolean adjectiveNext = i + 1 < tokens.size() && tokens.get(i + 1).is(Tag.ADJECTIVE);
    boolean adjectiveBefore = i > 0 && tokens.get(i - 1).is(Tag.ADJECTIVE);
    return adjectiveNext && (adverb || (joint && adjectiveBefore));
  }

  private static boolean participle(Token token) {
    return token.is(Tag.VERB) && (token.text().endsWith("ed") || token.text().endsWith("ing"));
  }

  /** "Russian-made test systems" is a test system, "T-34 tanks" a T-34 tank. */
  private static String unit(List<Token> tokens, int from, int head) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < head; i++) {
      Token token = tokens.get(i);
      boolean code = token.text().chars().anyMatch(Character::isDigit);
      if (code) {
        words.add(token.text());
      } else if (token.is(Tag.NOUN) && !Character.isUpperCase(token.text().charAt(0))) {
        words.add(token.text());
      }
    }
    words.add(singular(tokens.get(head)));
    return String.join(" ", words);
  }

  private static String singular(Token token) {
    boolean name = token.is(Tag.NAME) && Character.isUpperCase(token.text().charAt(0));
    if (!name) {
      return token.lemma().toLowerCase(Locale.ROOT);
    }
    String text = token.text();
    boolean plural = text.endsWith("s") && !text.endsWith("ss") && text.length() > 3;
    return plural ? text.substring(0, text.length() - 1) : text;
  }

  @Override
  public boolean describes(Sentence sentence, int from, int to) {
    for (Token token : sentence.tokens()) {
      boolean inside = token.span().start() >= from && token.span().end() <= to;
      if (inside && !connects(token)) {
        return false;
      }
    }
    return true;
  }

  private static boolean connects(Token token) {
    String text = token.text();
    return token.is(Tag.ADJECTIVE)
        || Character.isUpperCase(text.charAt(0))
        || isNominal(token)
        || token.is(Tag.CONJUNCTION)
        || token.is(Tag.PARTICLE)
        || text.equals("-")
        || text.equals("–")
        || text.equals("‑")
        || text.equals(",")
        || participle(token);
  }
}
