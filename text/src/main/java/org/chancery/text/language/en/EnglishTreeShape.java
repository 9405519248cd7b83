package org.chancery.text.language.en;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.text.language.Token.Tag;

/**
 * Redraws what the taught trees draw otherwise than the coder reads it, and what they never draw: a
 * verb has one subject, and what stands behind an object hangs on it, from where a role is looked
 * for both from the noun and from the verb.
 */
final class EnglishTreeShape {

  private static final Set<String> RELATIVE = Set.of("WDT", "WP");

  private static final Set<String> APPROXIMATE = Set.of("about", "around", "over", "some", "under");

  /** A bare number that is rather a year: "left around 1990". */
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

  private final EnglishTree tree;
  private final EnglishParticles particles;

  private EnglishTreeShape(EnglishTree tree, EnglishParticles particles) {
    this.tree = tree;
    this.particles = particles;
  }

  static void mend(EnglishTree tree, EnglishParticles particles) {
    new EnglishTreeRepairs(tree).mend();
    EnglishTreeShape shape = new EnglishTreeShape(tree, particles);
    for (int i = 0; i < tree.size(); i++) {
      shape.raise(i);
      shape.joinSubjects(i);
      shape.describe(i);
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.is(i, Label.PREP)
          || tree.is(i, Label.DATIVE) && tree.token(i).is(Tag.PREPOSITION, Tag.PARTICLE)) {
        shape.particle(i);
        shape.measure(i);
        shape.phrase(i);
      } else if (tree.is(i, Label.CONJ) && tree.token(i).is(Tag.PREPOSITION)) {
        shape.sister(i);
      } else if (tree.is(i, Label.ADVCL)) {
        shape.fronted(i);
      } else if (tree.is(i, Label.ATTR)) {
        shape.inverted(i);
      }
    }
  }

  /** "<i>is</i> to begin": what is to happen rules the clause, and "is" helps it. */
  private void raise(int be) {
    int verb = tree.child(be, Label.XCOMP);
    if (verb < 0
        || tree.is(be, Label.AUX)
        || !tree.token(be).lemma().equals("be")
        || !straight(be, verb)) {
      return;
    }
    int head = tree.head(be);
    Label label = tree.label(be);
    for (int child : List.copyOf(tree.children(be))) {
      if (child != verb) {
        tree.hang(child, verb, tree.label(child));
      }
    }
    tree.hang(verb, head, label);
    tree.hang(be, verb, Label.AUX);
  }

  /** Whether nothing but adverbs and helpers stand between, with "to" among them. */
  private boolean straight(int be, int verb) {
    boolean to = false;
    for (int i = be + 1; i < verb; i++) {
      to |= tree.token(i).lemma().equals("to");
      if (!tree.token(i).is(Tag.ADVERB, Tag.PARTICLE) && !tree.token(i).is(Tag.AUXILIARY)) {
        return false;
      }
    }
    return to;
  }

  /** "Malaysia as well as <i>Brunei</i>", "not only Jordan but also <i>Lebanon</i>", "Dr. Sen". */
  private void joinSubjects(int verb) {
    int first = tree.child(verb, Label.NSUBJ);
    if (first < 0 || first > verb) {
      return;
    }
    for (int other : List.copyOf(tree.children(verb))) {
      if (other == first || other > verb || !tree.is(other, Label.NSUBJ)) {
        continue;
      }
      if (joined(first, other)) {
        tree.hang(other, first, Label.CONJ);
      } else if (other == first + 1 || tree.start(other) == first + 1) {
        tree.hang(first, other, Label.COMPOUND);
      }
    }
  }

  private boolean joined(int first, int other) {
    for (int i = first + 1; i < other; i++) {
      String word = tree.token(i).text().toLowerCase(Locale.ROOT);
      boolean well = word.equals("well") && tree.token(i + 1).lemma().equals("as");
      if (tree.token(i).is(Tag.CONJUNCTION) || well) {
        return true;
      }
    }
    return false;
  }

  /** "the dam, which <i>feeds</i> both", "the games <i>held</i> in June": clauses of a noun. */
  private void describe(int verb) {
    if (!tree.predicate(verb) || tree.is(verb, Label.RELCL, Label.ACL) || tree.head(verb) > verb) {
      return;
    }
    int subject = tree.child(verb, Label.NSUBJ);
    boolean which = subject >= 0 && subject < verb && RELATIVE.contains(tree.penn(subject));
    int noun = nounBefore(which ? subject : tree.start(verb), which);
    if (noun < 0 || noun == subject) {
      return;
    }
    if (which) {
      tree.hang(verb, noun, Label.RELCL);
    } else if (tree.is(verb, Label.CONJ) && participle(verb)) {
      tree.hang(verb, noun, Label.ACL);
    }
  }

  /** Whether a past form without subject and helper follows a noun where nothing joins it on. */
  private boolean participle(int verb) {
    String penn = tree.penn(verb);
    return (penn.equals("VBD") || penn.equals("VBN"))
        && tree.child(verb, Label.NSUBJ) < 0
        && tree.child(verb, Label.DOBJ) < 0
        && tree.child(verb, Label.AUX) < 0;
  }

  /** The head of the noun phrase that ends right before {@code i}, or -1. */
  private int nounBefore(int i, boolean beyondComma) {
    int noun = i - 1;
    if (beyondComma && noun > 0 && tree.token(noun).text().equals(",")) {
      noun--;
    }
    return noun >= 0 && tree.token(noun).is(Tag.NOUN, Tag.NAME) ? noun : -1;
  }

  /**
   * "sealed <i>off</i> the street": the word belongs to the verb, and what follows is its object.
   */
  private void particle(int preposition) {
    int verb = tree.head(preposition);
    int led = tree.child(preposition, Label.POBJ);
    boolean one =
        led >= 0
            && verb == preposition - 1
            && tree.child(verb, Label.DOBJ) < 0
            && particles.belongs(tree.tokens(), preposition);
    if (one) {
      tree.hang(led, verb, Label.DOBJ);
      tree.hang(preposition, verb, Label.PRT);
    }
  }

  /** "suspended <i>about</i> two million dollars": the word measures, and the sum is the object. */
  private void measure(int about) {
    int verb = tree.head(about);
    int sum = tree.child(about, Label.POBJ);
    boolean measures =
        sum > about
            && verb >= 0
            && about + 1 < tree.size()
            && APPROXIMATE.contains(tree.token(about).lemma())
            && (tree.token(about + 1).is(Tag.NUMBER) || money(tree.token(about + 1).text()))
            && !EnglishWhen.tells(tree.token(sum))
            && !(sum == about + 1 && YEAR.matcher(tree.token(sum).text()).matches());
    if (measures && tree.predicate(verb) && tree.child(verb, Label.DOBJ) < 0) {
      tree.hang(sum, verb, Label.DOBJ);
      tree.hang(about, sum, Label.ADVMOD);
    }
  }

  /** "$", "US$". */
  private static boolean money(String word) {
    return Character.getType(word.charAt(word.length() - 1)) == Character.CURRENCY_SYMBOL;
  }

  /** "handed the keys <i>to Chad</i>", "looked forward <i>to</i> the visit". */
  private void phrase(int preposition) {
    if (!tree.is(preposition, Label.PREP, Label.DATIVE)) {
      return;
    }
    int head = tree.head(preposition);
    if (head >= 0 && tree.token(head).is(Tag.ADVERB) && head < preposition) {
      int verb = tree.head(head);
      if (verb >= 0 && tree.predicate(verb)) {
        tree.hang(preposition, verb, Label.PREP);
        head = verb;
      }
    }
    int object = head < 0 || !tree.predicate(head) ? -1 : tree.child(head, Label.DOBJ);
    int led = tree.child(preposition, Label.POBJ);
    boolean when = led >= 0 && EnglishWhen.tells(tree.token(led));
    if (!when && object > head && object < preposition && !tree.penn(object).startsWith("W")) {
      tree.hang(preposition, object, Label.PREP);
    }
  }

  /** "ministers of trade and <i>of</i> energy": the sister is the same word. */
  private void sister(int preposition) {
    String lemma = tree.token(preposition).lemma();
    for (int i = preposition - 1; i > tree.head(preposition); i--) {
      if (tree.is(i, Label.PREP) && tree.token(i).lemma().equals(lemma)) {
        tree.hang(preposition, i, Label.CONJ);
        return;
      }
    }
  }

  /** "<i>Backed</i> by Qatar, the mediators …" describes who acts. */
  private void fronted(int verb) {
    int head = tree.head(verb);
    int subject = head < 0 ? -1 : tree.child(head, Label.NSUBJ);
    boolean bare = tree.child(verb, Label.MARK) < 0 && tree.child(verb, Label.AUX) < 0;
    boolean opens = bare && verb < subject && tree.child(verb, Label.NSUBJ) < 0;
    if (opens && tree.penn(verb).equals("VBN")) {
      tree.hang(verb, subject, Label.ACL);
    }
  }

  /** "Among them were <i>three ministers</i>". */
  private void inverted(int noun) {
    int verb = tree.head(noun);
    boolean free = tree.child(verb, Label.NSUBJ) < 0 && tree.child(verb, Label.CSUBJ) < 0;
    if (free && noun > verb && tree.is(verb, Label.ROOT) && verb > 0) {
      tree.hang(noun, verb, Label.NSUBJ);
    }
  }
}
