package org.chancery.text.language.en;

import java.util.List;
import java.util.Set;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;

/** Finds where a noun phrase ends and which word heads it. */
final class EnglishNounChunks {

  static final Set<String> RELATIVE = Set.of("who", "whom", "which", "whose", "where");

  private final List<Token> tokens;

  EnglishNounChunks(List<Token> tokens) {
    this.tokens = tokens;
  }

  private Token token(int i) {
    return tokens.get(i);
  }

  /** End of the noun phrase that starts at {@code i}, or {@code i}. */
  int end(int i) {
    int j = i;
    int lastNoun = -1;
    boolean adjective = false;
    while (j < tokens.size()) {
      if (EnglishDates.endBefore(tokens, i, j)) {
        return j;
      }
      Token token = token(j);
      if (token.is(Tag.NOUN, Tag.NAME)) {
        lastNoun = j;
        adjective = false;
      } else if (token.is(Tag.PRONOUN) && !RELATIVE.contains(token.lemma())) {
        if (lastNoun >= 0 || !personal(token, j)) {
          break;
        }
        if (!EnglishVerbs.OWNERS.contains(token.lemma())) {
          return j + 1;
        }
      } else if (token.is(Tag.DETERMINER) && j > i && lastNoun >= 0) {
        break;
      } else if (token.is(Tag.NUMBER) && lastNoun >= 0) {
        if (!numbers(j)) {
          break;
        }
        lastNoun = j;
      } else if (token.is(Tag.DETERMINER) || token.is(Tag.NUMBER)) {
        adjective = false;
      } else if (token.is(Tag.ADJECTIVE)) {
        if (lastNoun >= 0 && !nounFollows(j)) {
          break;
        }
        adjective = true;
      } else if (possessive(token) && lastNoun >= 0) {
        lastNoun = -1;
      } else if (token.is(Tag.VERB) && describesNoun(j, j)) {
        adjective = true;
      } else if (opensAdjective(j, adjective)) {
        adjective = false;
      } else {
        break;
      }
      j++;
    }
    return lastNoun < 0 ? withoutNoun(i, j) : lastNoun + 1;
  }

  /** "Resolution 1701": a number behind the noun that it numbers. */
  private boolean numbers(int j) {
    return (token(j - 1).is(Tag.NOUN, Tag.NAME) || token(j - 1).is(Tag.NUMBER)) && !nounFollows(j);
  }

  private boolean opensAdjective(int j, boolean adjective) {
    Token token = token(j);
    boolean degree =
        token.is(Tag.ADVERB) && j + 1 < tokens.size() && token(j + 1).is(Tag.ADJECTIVE);
    return degree || adjective && joinsAdjectives(j) || currency(token);
  }

  /** "growing number", "improved relations": a participle inside a noun phrase. */
  boolean describesNoun(int i, int start) {
    Token token = token(i);
    boolean participle = token.features().contains("VBN") || token.features().contains("VBG");
    if (!participle || i + 1 >= tokens.size() || !nounish(i + 1)) {
      return false;
    }
    if (i == 0 || i > start) {
      return i == 0 && token.features().contains("VBN") && !token.features().contains("VBG");
    }
    Token before = token(i - 1);
    return before.is(Tag.DETERMINER, Tag.ADJECTIVE)
        || before.is(Tag.NUMBER)
        || before.text().endsWith("s") && before.is(Tag.PARTICLE)
        || EnglishVerbs.OWNERS.contains(before.lemma())
        || before.is(Tag.PREPOSITION) && !token.features().contains("VBG");
  }

  private boolean nounish(int i) {
    return token(i).is(Tag.NOUN, Tag.NAME) || token(i).is(Tag.ADJECTIVE);
  }

  private static boolean currency(Token token) {
    return token.text().length() == 1
        && Character.getType(token.text().charAt(0)) == Character.CURRENCY_SYMBOL;
  }

  /** "both", "the first", "$7.4 million": phrases without a noun. */
  private int withoutNoun(int i, int j) {
    int end = i;
    for (int k = i; k < j; k++) {
      Token token = token(k);
      if (token.is(Tag.NUMBER) || token.is(Tag.ADJECTIVE)) {
        end = k + 1;
      } else if (token.is(Tag.DETERMINER) && !token.lemma().equals("no")) {
        end = Math.max(end, k + 1);
      }
    }
    boolean adjectiveOnly = end == i + 1 && token(i).is(Tag.ADJECTIVE);
    return adjectiveOnly ? i : end;
  }

  private boolean personal(Token token, int j) {
    return !token.lemma().equals("that") || j + 1 >= tokens.size() || !nounish(j + 1);
  }

  private static boolean possessive(Token token) {
    return token.is(Tag.PARTICLE) && (token.text().endsWith("s") || token.text().length() == 1)
        || token.text().equals("'")
        || token.text().equals("’");
  }

  private boolean nounFollows(int j) {
    int k = j + 1;
    while (k < tokens.size() && token(k).is(Tag.ADJECTIVE)) {
      k++;
    }
    return k < tokens.size() && token(k).is(Tag.NOUN, Tag.NAME);
  }

  /** "Trade, Economic, Scientific and Technical Cooperation". */
  private boolean joinsAdjectives(int j) {
    Token token = token(j);
    boolean comma = token.text().equals(",");
    boolean both = comma && j + 1 < tokens.size() && token(j + 1).is(Tag.CONJUNCTION);
    int next = both ? j + 2 : j + 1;
    return (comma || token.is(Tag.CONJUNCTION))
        && next < tokens.size()
        && token(next).is(Tag.ADJECTIVE)
        && nounFollows(next);
  }

  /** Head of the noun phrase of these tokens: its last noun, else its last word. */
  int head(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (token(i).is(Tag.NOUN, Tag.NAME) || token(i).is(Tag.PRONOUN)) {
        return i;
      }
    }
    return to - 1;
  }
}
