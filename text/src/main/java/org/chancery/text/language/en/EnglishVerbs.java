package org.chancery.text.language.en;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Predicate.Mood;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;

/** What a verb group's helpers say: form, voice, tense, mood, negation. */
final class EnglishVerbs {

  static final Set<String> OWNERS = Set.of("its", "their", "our", "my", "his", "your", "her");

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "hardly");

  private EnglishVerbs() {}

  /** The item for the verb group of tokens {@code from} to {@code to}. */
  static Item group(List<Token> tokens, int from, int to, List<Item> before) {
    return new Item(Item.Type.VERB_GROUP, from, to, to - 1, form(tokens, from, to, before));
  }

  private static Item.Form form(List<Token> tokens, int from, int to, List<Item> before) {
    String forms = tokens.get(to - 1).features();
    boolean helped = false;
    for (int i = from; i < to - 1; i++) {
      Token token = tokens.get(i);
      if (token.is(Tag.AUXILIARY) && !token.lemma().equals("be")
          || token.is(Tag.AUXILIARY) && !nonFinite(tokens, i, from)) {
        return finiteOr(tokens, from, i);
      }
      helped |= token.is(Tag.AUXILIARY);
    }
    for (int i = from; i < to; i++) {
      if (tokens.get(i).lemma().equals("to") && tokens.get(i).is(Tag.PARTICLE)) {
        return Item.Form.INFINITIVE;
      }
    }
    if (tokens.get(to - 1).is(Tag.AUXILIARY)) {
      return forms.contains("VBG") ? Item.Form.GERUND : Item.Form.FINITE;
    }
    if (forms.contains("VBG")) {
      return Item.Form.GERUND;
    }
    if (helped) {
      return Item.Form.PARTICIPLE;
    }
    boolean past = forms.contains("VBD");
    if (forms.contains("VBN") && !past) {
      return Item.Form.PARTICIPLE;
    }
    return past || forms.contains("VBZ") || forms.isEmpty() || !follows(before)
        ? Item.Form.FINITE
        : Item.Form.BARE;
  }

  private static boolean nonFinite(List<Token> tokens, int i, int from) {
    String text = tokens.get(i).text();
    return text.equals("being") || text.equals("been") || text.equals("be") && i >= from;
  }

  private static Item.Form finiteOr(List<Token> tokens, int from, int i) {
    for (int j = from; j < i; j++) {
      if (tokens.get(j).lemma().equals("to") && tokens.get(j).is(Tag.PARTICLE)) {
        return Item.Form.INFINITIVE;
      }
    }
    return tokens.get(i).text().equalsIgnoreCase("having") ? Item.Form.GERUND : Item.Form.FINITE;
  }

  /** Whether a bare form goes on with what an earlier helper began: right after "and" or ",". */
  private static boolean follows(List<Item> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Item item = before.get(i);
      if (item.is(Item.Type.LIGHT)) {
        continue;
      }
      return item.is(Item.Type.CONJUNCTION) || item.is(Item.Type.COMMA);
    }
    return false;
  }

  /** The predicate of a verb group, whose form is settled by now. */
  static Predicate predicate(List<Token> tokens, Item item) {
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    boolean negated = false;
    boolean be = false;
    boolean have = false;
    boolean future = false;
    boolean past = false;
    for (int i = item.from(); i < item.to() - 1; i++) {
      Token token = tokens.get(i);
      String lemma = token.lemma();
      String text = token.text().toLowerCase(java.util.Locale.ROOT);
      negated |= NEGATIONS.contains(lemma);
      be |= lemma.equals("be");
      have |= lemma.equals("have");
      past |= text.equals("was") || text.equals("were") || text.equals("had") || text.equals("did");
      future |= modal(text, moods);
      boolean due = token.is(Tag.PARTICLE) && lemma.equals("to") && afterBe(tokens, i);
      if (due) {
        moods.add(Mood.INTENDED);
      }
    }
    Token main = tokens.get(item.head());
    boolean participle = main.features().contains("VBN") || main.features().contains("VBD");
    boolean passive =
        be && participle && !main.is(Tag.AUXILIARY) && !main.features().contains("VBG")
            || item.form() == Item.Form.PARTICIPLE && !have;
    if (be && main.features().contains("VBG")) {
      moods.add(Mood.PROGRESSIVE);
    }
    Tense tense = tense(item, main, future, past || have, be);
    return new Predicate(
        item.head(),
        tokens.get(item.from()).span().union(main.span()),
        passive,
        negated,
        tense,
        moods);
  }

  /** "are <i>to</i> be trained", against "were there to help". */
  private static boolean afterBe(List<Token> tokens, int i) {
    return i > 0 && tokens.get(i - 1).lemma().equals("be");
  }

  private static boolean modal(String text, Set<Mood> moods) {
    switch (text) {
      case "will", "shall", "'ll" -> {
        moods.add(Mood.INTENDED);
        return true;
      }
      case "would", "'d", "could", "may", "might" -> moods.add(Mood.CONDITIONAL);
      case "should" -> moods.add(Mood.WISHED);
      case "must" -> moods.add(Mood.REQUIRED);
      default -> {}
    }
    return false;
  }

  private static Tense tense(Item item, Token main, boolean future, boolean past, boolean be) {
    return switch (item.form()) {
      case FINITE ->
          future ? Tense.FUTURE : past || pastForm(main, be) ? Tense.PAST : Tense.PRESENT;
      default -> Tense.NONE;
    };
  }

  private static boolean pastForm(Token main, boolean be) {
    String text = main.text().toLowerCase(java.util.Locale.ROOT);
    boolean copula = text.equals("was") || text.equals("were");
    return copula || !be && main.features().contains("VBD") && !main.features().contains("VBP ");
  }
}
