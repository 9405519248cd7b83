package org.chancery.text.language.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.document.Document;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.quantity.Units;
import org.jspecify.annotations.Nullable;

/** What an English number counts: the noun phrase after it, without its adjectives. */
final class EnglishUnits implements Units {

  private static final int LONGEST = 7;

  /** Nouns that describe as often as not, which a tagger then takes for adjectives. */
  private static final Set<String> ADJUNCTS =
      Set.of("test", "model", "pilot", "sample", "trial", "transit", "spare", "relief");

  /** Plurals without a mark of their own. */
  private static final Set<String> UNMARKED =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "personnel",
          "police",
          "staff",
          "troops",
          "aircraft",
          "servicemen",
          "servicewomen",
          "fishermen",
          "businessmen",
          "cattle",
          "sheep",
          "fish");

  @Override
  public @Nullable Counted after(Document document, Sentence sentence, int offset, boolean many) {
    List<Token> tokens = sentence.tokens();
    int i = sentence.tokenAt(offset);
    if (i < tokens.size() && tokens.get(i).span().start() < offset) {
      return hung(document, tokens.get(i), offset);
    }
    int noun = firstNoun(tokens, i);
    if (noun < 0) {
      return null;
    }
    int head = many ? pluralHead(tokens, noun) : runEnd(tokens, noun);
    return new Counted(tokens.get(head).span().end(), unit(tokens, i, head));
  }

  private static int runEnd(List<Token> tokens, int noun) {
    int head = noun;
    while (head + 1 < tokens.size() && isNominal(tokens.get(head + 1)) && head - noun < LONGEST) {
      head++;
    }
    return head;
  }

  /** The last plural of the run: what stands behind is another word, as in "visitors rose". */
  private static int pluralHead(List<Token> tokens, int noun) {
    int last = runEnd(tokens, noun);
    int head = last;
    while (head > noun && !plural(tokens.get(head))) {
      head--;
    }
    if (plural(tokens.get(head))) {
      return head;
    }
    int further = pluralBehind(tokens, last);
    return further < 0 ? last : further;
  }

  /**
   * The plural that a number asks for where the first noun turns out to describe: "rapid antigen
   * tests", "Angolan and Namibian jobs", "utility-scale solar parks". -1 where none follows.
   */
  private static int pluralBehind(List<Token> tokens, int head) {
    int i = head + 1;
    boolean name = Character.isUpperCase(tokens.get(head).text().charAt(0));
    if (i < tokens.size() && tokens.get(i).is(Tag.CONJUNCTION) && name) {
      i++;
    }
    boolean joined = i > head + 1;
    while (i < Math.min(head + LONGEST, tokens.size()) && modifies(tokens.get(i))) {
      i++;
    }
    boolean apart = i == head + 1 || i >= tokens.size() || !isNominal(tokens.get(i));
    boolean origin =
        !apart && (!joined || Character.isUpperCase(tokens.get(head + 2).text().charAt(0)));
    int end = origin ? runEnd(tokens, i) : -1;
    return end >= 0 && plural(tokens.get(end)) ? end : -1;
  }

  private static boolean modifies(Token token) {
    return token.is(Tag.ADJECTIVE) || participle(token) || token.text().startsWith("-");
  }

  private static boolean plural(Token token) {
    String text = token.text();
    return token.features().endsWith("S")
        || (text.endsWith("s") && !text.endsWith("ss"))
        || UNMARKED.contains(text.toLowerCase(Locale.ROOT));
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

  /**
   * "trained", "growing", "Czech-made"; a capital marks a word of a name: "Joint Field Hospitals".
   */
  private static boolean participle(Token token) {
    String text = token.text();
    boolean hyphen = text.indexOf('-') > 0 || text.indexOf('‑') > 0;
    return token.is(Tag.VERB)
        && (text.endsWith("ed")
            || text.endsWith("ing")
            || (hyphen && token.features().contains("VBN"))
            || Character.isUpperCase(text.charAt(0)));
  }

  /** "Russian-made test systems" is a test system, "T-34 tanks" a T-34 tank. */
  private static String unit(List<Token> tokens, int from, int head) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < head; i++) {
      Token token = tokens.get(i);
      boolean code = token.text().chars().anyMatch(Character::isDigit);
      if (code) {
        words.add(token.text());
      } else if ((token.is(Tag.NOUN) || ADJUNCTS.contains(token.text()))
          && !Character.isUpperCase(token.text().charAt(0))) {
        words.add(token.text());
      }
    }
    if (isName(tokens.get(head)) && head > from && isName(tokens.get(head - 1))) {
      words.add(tokens.get(head - 1).text());
    }
    words.add(singular(tokens.get(head)));
    return String.join(" ", words);
  }

  private static boolean isName(Token token) {
    return token.is(Tag.NAME) && Character.isUpperCase(token.text().charAt(0));
  }

  private static String singular(Token token) {
    if (!isName(token)) {
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
