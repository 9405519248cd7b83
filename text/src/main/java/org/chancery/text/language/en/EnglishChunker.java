package org.chancery.text.language.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;

/** Groups the words of a sentence into noun phrases, verb groups and what stands between them. */
final class EnglishChunker {

  private static final Set<String> BREAKS = Set.of(";", ":", "–", "—", "-");
  private static final Set<String> COMPARED =
      Set.of("more", "less", "fewer", "greater", "larger", "smaller", "better");
  private static final List<List<String>> CONJUNCTIONS =
      List.of(List.of("as", "well", "as"), List.of("but", "also"));

  private final List<Token> tokens;
  private final EnglishParticles particles;
  private final EnglishNounChunks nouns;
  private final List<Item> items = new ArrayList<>();

  private EnglishChunker(List<Token> tokens, EnglishParticles particles) {
    this.tokens = tokens;
    this.particles = particles;
    this.nouns = new EnglishNounChunks(tokens);
  }

  static List<Item> items(List<Token> tokens, EnglishParticles particles) {
    return new EnglishParticiples(tokens, new EnglishChunker(tokens, particles).run()).resolve();
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
      int compared = comparisonEnd(i);
      if (compared > i) {
        items.add(new Item(Item.Type.LIGHT, i, compared, i, Item.Form.NONE));
        i = compared;
        continue;
      }
      int end = existential(i) ? i : nouns.end(i);
      if (end > i) {
        Item.Type type =
            EnglishWhen.tells(tokens, i, end) ? Item.Type.LIGHT : Item.Type.NOUN_PHRASE;
        items.add(new Item(type, i, end, nouns.head(i, end), Item.Form.NONE));
        i = end;
        continue;
      }
      int joined = conjunctionEnd(i);
      items.add(
          joined > i
              ? new Item(Item.Type.CONJUNCTION, i, joined, joined - 1, Item.Form.NONE)
              : Item.of(single(i), i));
      i = Math.max(joined, i + 1);
    }
    return items;
  }

  private Token token(int i) {
    return tokens.get(i);
  }

  /** End of "more than" before a number, which only bounds it; or {@code i}. */
  private int comparisonEnd(int i) {
    boolean than = i + 2 < tokens.size() && token(i + 1).text().equals("than");
    boolean bounds = COMPARED.contains(token(i).text().toLowerCase(Locale.ROOT));
    return than && bounds && token(i + 2).is(Tag.NUMBER) ? i + 2 : i;
  }

  /** "<i>There</i> are": it stands where the subject would. */
  private boolean existential(int i) {
    return token(i).lemma().equals("there");
  }

  /** End of a conjunction of several words that starts at {@code i}, or {@code i}. */
  private int conjunctionEnd(int i) {
    for (List<String> words : CONJUNCTIONS) {
      int to = i + words.size();
      boolean here = to <= tokens.size();
      for (int j = i; here && j < to; j++) {
        here = token(j).text().equalsIgnoreCase(words.get(j - i));
      }
      if (here) {
        return to;
      }
    }
    return i;
  }

  private Item.Type single(int i) {
    Token token = token(i);
    String lemma = token.lemma();
    if (lemma.equals("there")) {
      return Item.Type.LIGHT;
    }
    if (EnglishNounChunks.RELATIVE.contains(lemma)) {
      return Item.Type.SUBORDINATOR;
    }
    return switch (token.tag()) {
      case PREPOSITION -> particles.belongs(tokens, i) ? Item.Type.LIGHT : Item.Type.PREPOSITION;
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
      if (token.is(Tag.VERB) && !nouns.describesNoun(j, i)) {
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
}
