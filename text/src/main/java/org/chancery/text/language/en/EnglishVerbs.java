package org.chancery.text.language.en;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Predicate.Mood;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;

/** What a verb's helpers say: voice, tense, mood, negation. */
final class EnglishVerbs {

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "hardly");

  private EnglishVerbs() {}

  /** The predicate of the verb {@code main} with the helpers that stand before it. */
  static Predicate predicate(EnglishTree tree, int main) {
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    boolean negated = false;
    String last = "";
    int first = main;
    int finite = -1;
    boolean infinitive = false;
    boolean have = false;
    boolean future = false;
    for (int i = main - 1; i >= 0 && helps(tree, i, main); i--) {
      Token token = tree.token(i);
      String lemma = token.lemma();
      negated |= NEGATIONS.contains(lemma);
      if (!token.is(Tag.ADVERB)) {
        first = i;
      }
      if (token.is(Tag.AUXILIARY)) {
        last = last.isEmpty() ? lemma : last;
        have |= lemma.equals("have") || lemma.equals("'ve");
        finite = i;
        future |= modal(token.text().toLowerCase(Locale.ROOT), moods);
      }
      infinitive |= token.lemma().equals("to");
    }
    String penn = settled(tree, main, finite);
    boolean be = last.equals("be") || last.equals("'s") || last.equals("'re");
    boolean participle = penn.equals("VBN") || penn.equals("VBD");
    boolean passive =
        !tree.token(main).is(Tag.AUXILIARY)
            && participle
            && (be || last.equals("get") || last.isEmpty() && penn.equals("VBN"));
    if (be && penn.equals("VBG")) {
      moods.add(Mood.PROGRESSIVE);
    }
    if (infinitive
        && finite >= 0
        && tree.token(finite).lemma().equals("be")
        && !tree.penn(finite).startsWith("VB-")
        && !tree.penn(finite).equals("VB")) {
      infinitive = false;
      moods.add(Mood.INTENDED);
    }
    Tense tense = infinitive ? Tense.NONE : tense(tree, main, penn, finite, have, future);
    return new Predicate(
        main,
        tree.token(first).span().union(tree.token(main).span()),
        passive,
        negated,
        tense,
        moods);
  }

  /**
   * The main verb's tag, where the tree knows better whether a form is the past tense or the
   * participle: it is the past where it has a subject and no helper.
   */
  private static String settled(EnglishTree tree, int main, int helper) {
    String penn = tree.penn(main);
    if (penn.equals("VBN") && helper < 0 && tree.child(main, Label.NSUBJ) >= 0) {
      return "VBD";
    }
    return penn.equals("VBD") && tree.is(main, Label.ACL) ? "VBN" : penn;
  }

  /** Whether the word belongs to the group of the verb behind it. */
  private static boolean helps(EnglishTree tree, int i, int main) {
    if (tree.head(i) == main) {
      return tree.is(i, Label.AUX, Label.NEG)
          || tree.is(i, Label.ADVMOD, Label.MARK) && light(tree, i);
    }
    return light(tree, i) && tree.head(i) > i && tree.head(i) <= main;
  }

  private static boolean light(EnglishTree tree, int i) {
    return tree.token(i).is(Tag.ADVERB, Tag.PARTICLE)
        && !tree.penn(i).equals("POS")
        && !tree.penn(i).equals("WRB");
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

  private static Tense tense(
      EnglishTree tree, int main, String own, int helper, boolean have, boolean future) {
    if (future) {
      return Tense.FUTURE;
    }
    String penn = helper < 0 ? own : EnglishTags.plain(tree.penn(helper));
    return switch (penn) {
      case "VBD" -> Tense.PAST;
      case "VBP", "VBZ" -> have ? Tense.PAST : Tense.PRESENT;
      case "MD" -> have ? Tense.PAST : Tense.PRESENT;
      case "VB" -> helper < 0 && tree.is(main, Label.ROOT) ? Tense.PRESENT : Tense.NONE;
      default -> Tense.NONE;
    };
  }
}
