package org.chancery.text.language.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;

/** Groups the words of a sentence into noun phrases, verb groups and what stands between them. */
final class EnglishChunker {

  private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "whose", "where");
  private static final Set<String> BREAKS = Set.of(";", ":", "–", "—", "-");

  private static final Set<String> ADVERBIAL = Set.of("today", "yesterday", "tomorrow", "tonight");
  private static final Set<String> PERIODS =
      Set.of(
          "year",
          "month",
          "week",
          "decade",
          "summer",
          "autumn",
          "winter",
          "spring",
          "morning",
          "evening",
          "day",
          "time",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");
  private static final Set<String> POINTERS =
      Set.of(
          "last",
          "this",
          "next",
          "that",
          "every",
          "each",
          "earlier",
          "later",
          "same",
          "the",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Set<String> PARTICLES = Set.of("out", "up", "down", "off", "back", "away");

  private final List<Token> tokens;
  private final List<Item> items = new ArrayList<>();

  private EnglishChunker(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Item> items(List<Token> tokens) {
    return new EnglishParticiples(tokens, new EnglishChunker(tokens).run()).resolve();
  }

  private List<Item> run() {
    int i = 0;
    while (i < tokens.size()) {
      int verbs = verbGroupEnd(i);
      if (verbs > i) {
        items.add(EnglishVerbs.group(tokens, i, verbs, items));
        i = verbs;
        continue;
      }
      int nouns = nounPhraseEnd(i);
      if (nouns > i) {
        Item.Type type = tellsWhen(i, nouns) ? Item.Type.LIGHT : Item.Type.NOUN_PHRASE;
        items.add(new Item(type, i, nouns, head(i, nouns), Item.Form.NONE));
        i = nouns;
        continue;
      }
      items.add(Item.of(single(i), i));
      i++;
    }
    return items;
  }

  private Token token(int i) {
    return tokens.get(i);
  }

  private Item.Type single(int i) {
    Token token = token(i);
    String lemma = token.lemma();
    if (RELATIVE.contains(lemma)) {
      return Item.Type.SUBORDINATOR;
    }
    return switch (token.tag()) {
      case PREPOSITION -> particle(i) ? Item.Type.LIGHT : Item.Type.PREPOSITION;
      case SUBORDINATOR -> clauseFollows(i) ? Item.Type.SUBORDINATOR : Item.Type.PREPOSITION;
      case PRONOUN -> Item.Type.SUBORDINATOR;
      case CONJUNCTION -> Item.Type.CONJUNCTION;
      case MARK -> mark(token.text());
      default -> Item.Type.LIGHT;
    };
  }

  /** "since the war ended" opens a clause, "since the war," does not. */
  private boolean clauseFollows(int i) {
    for (int j = i + 1; j < tokens.size() && !token(j).is(Tag.MARK); j++) {
      if (token(j).is(Tag.VERB, Tag.AUXILIARY)) {
        return true;
      }
    }
    return false;
  }

  /** "carried out", "set up": part of the verb rather than the start of a phrase. */
  private boolean particle(int i) {
    return i > 0 && token(i - 1).is(Tag.VERB) && PARTICLES.contains(token(i).lemma());
  }

  private static Item.Type mark(String text) {
    if (text.equals(",")) {
      return Item.Type.COMMA;
    }
    return BREAKS.contains(text) ? Item.Type.BREAK : Item.Type.LIGHT;
  }

  /** End of the verb group that starts at {@code i}, or {@code i}. */
  private int verbGroupEnd(int i) {
    int j = i;
    int lastVerb = -1;
    while (j < tokens.size()) {
      Token token = token(j);
      if (token.is(Tag.VERB) && !describesNoun(j, i)) {
        lastVerb = j;
        j++;
        break;
      } else if (token.is(Tag.AUXILIARY)) {
        lastVerb = j;
        j++;
      } else if (helper(token, j, i, lastVerb)) {
        j++;
      } else {
        break;
      }
    }
    return lastVerb < 0 ? i : lastVerb + 1;
  }

  private boolean helper(Token token, int j, int start, int lastVerb) {
    if (token.is(Tag.PARTICLE)) {
      return !token.text().contains("s") || token.lemma().equals("n't");
    }
    return token.is(Tag.ADVERB) && (lastVerb >= 0 || j > start);
  }

  /** "growing number", "improved relations": a participle inside a noun phrase. */
  private boolean describesNoun(int i, int start) {
    Token token = token(i);
    boolean participle = token.features().contains("VBN") || token.features().contains("VBG");
    if (!participle || i + 1 >= tokens.size() || !nounish(i + 1)) {
      return false;
    }
    if (i == 0 || i > start) {
      return false;
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

  private int nounPhraseEnd(int i) {
    int j = i;
    int lastNoun = -1;
    boolean adjective = false;
    while (j < tokens.size()) {
      Token token = token(j);
      if (token.is(Tag.NOUN, Tag.NAME)) {
        lastNoun = j;
        adjective = false;
      } else if (token.is(Tag.PRONOUN) && !RELATIVE.contains(token.lemma())) {
        if (lastNoun >= 0 || !personal(token, j)) {
          break;
        }
        lastNoun = EnglishVerbs.OWNERS.contains(token.lemma()) ? -1 : j;
        if (lastNoun == j) {
          return j + 1;
        }
      } else if (token.is(Tag.DETERMINER) && j > i && lastNoun >= 0) {
        break;
      } else if (token.is(Tag.NUMBER) && lastNoun >= 0) {
        if (!token(j - 1).is(Tag.NOUN, Tag.NAME) && !token(j - 1).is(Tag.NUMBER)
            || nounFollows(j)) {
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
      } else if (token.is(Tag.ADVERB) && j + 1 < tokens.size() && token(j + 1).is(Tag.ADJECTIVE)) {
        adjective = false;
      } else if (adjective && joinsAdjectives(j)) {
        adjective = false;
      } else if (currency(token)) {
        adjective = false;
      } else {
        break;
      }
      j++;
    }
    return lastNoun < 0 ? withoutNoun(i, j) : lastNoun + 1;
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
    boolean joint = token.is(Tag.CONJUNCTION) || token.text().equals(",");
    int next =
        token.text().equals(",") && j + 1 < tokens.size() && token(j + 1).is(Tag.CONJUNCTION)
            ? j + 2
            : j + 1;
    return joint && next < tokens.size() && token(next).is(Tag.ADJECTIVE) && nounFollows(next);
  }

  /** "last year", "today", "this week": an adverb in all but form. */
  private boolean tellsWhen(int from, int to) {
    if (from > 0 && token(from - 1).is(Tag.PREPOSITION)) {
      return false;
    }
    String head = token(to - 1).lemma();
    return ADVERBIAL.contains(head)
        || to - from > 1 && PERIODS.contains(head) && POINTERS.contains(token(from).lemma());
  }

  private int head(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (token(i).is(Tag.NOUN, Tag.NAME) || token(i).is(Tag.PRONOUN)) {
        return i;
      }
    }
    return to - 1;
  }
}
