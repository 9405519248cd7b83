package org.chancery.text.language.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;

/** Says a learned tree in the coder's relations. */
final class EnglishArcs {

  private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$", "WRB");

  private final EnglishTree tree;

  EnglishArcs(EnglishTree tree) {
    this.tree = tree;
  }

  List<Arc> arcs() {
    List<Arc> arcs = new ArrayList<>(tree.size());
    boolean root = false;
    for (int i = 0; i < tree.size(); i++) {
      Arc arc = arc(i);
      if (arc.head() < 0 && !tree.penn(i).equals(EnglishTags.MARK)) {
        arc = new Arc(-1, root ? Relation.OTHER : Relation.ROOT, "");
        root = true;
      }
      arcs.add(arc);
    }
    return arcs;
  }

  private Arc arc(int i) {
    int head = tree.head(i);
    if (head < 0) {
      return other(-1);
    }
    return switch (tree.label(i)) {
      case NSUBJ, CSUBJ -> subject(i);
      case DOBJ -> relative(i) ? other(head) : new Arc(head, Relation.OBJECT, "");
      case ATTR -> attribute(i);
      case DATIVE ->
          tree.token(i).is(Tag.PREPOSITION, Tag.PARTICLE)
              ? preposition(i)
              : new Arc(head, Relation.INDIRECT, "");
      case PREP, AGENT -> preposition(i);
      case POBJ, PCOMP -> governed(i);
      case NMOD, COMPOUND -> inside(i);
      case POSS -> new Arc(head, Relation.POSSESSOR, "");
      case APPOS -> new Arc(head, Relation.APPOSITION, "");
      case CONJ -> member(i);
      case CCOMP, XCOMP -> complement(i);
      case ADVCL, PARATAXIS -> adverbial(i);
      case ACL -> described(i);
      case RELCL ->
          to(i) && pronoun(i).isEmpty()
              ? described(i)
              : new Arc(head, Relation.RELATIVE, pronoun(i));
      default -> other(head);
    };
  }

  private static Arc other(int head) {
    return new Arc(head, Relation.OTHER, "");
  }

  private boolean relative(int i) {
    return RELATIVE.contains(tree.penn(i));
  }

  /** "wants <i>Ghana</i> to build": whom the governing verb moves to act is its object. */
  private Arc subject(int i) {
    int verb = tree.head(i);
    if (relative(i) && tree.is(verb, Label.RELCL) || tree.token(i).lemma().equals("there")) {
      return other(verb);
    }
    int above = tree.head(verb);
    boolean moved = tree.is(verb, Label.CCOMP) && above >= 0 && above < i && to(verb);
    return moved ? new Arc(above, Relation.OBJECT, "") : new Arc(verb, Relation.SUBJECT, "");
  }

  private boolean to(int verb) {
    for (int child : tree.children(verb)) {
      if (child < verb && particle(child)) {
        return true;
      }
    }
    return false;
  }

  private boolean particle(int i) {
    return tree.is(i, Label.AUX) && tree.token(i).lemma().equals("to");
  }

  private Arc attribute(int i) {
    int verb = tree.head(i);
    boolean there = tree.child(verb, Label.EXPL) >= 0;
    return new Arc(verb, there ? Relation.SUBJECT : Relation.OBJECT, "");
  }

  /** A preposition hangs on what it leads in. */
  private Arc preposition(int i) {
    int led = led(i);
    return other(led >= 0 ? led : tree.head(i));
  }

  private int led(int preposition) {
    for (Label label : List.of(Label.POBJ, Label.PCOMP)) {
      int child = tree.child(preposition, label);
      if (child >= 0) {
        return child;
      }
    }
    return -1;
  }

  /** What a preposition leads in hangs on what the preposition hung on. */
  private Arc governed(int i) {
    int preposition = tree.head(i);
    Token leader = tree.token(preposition);
    String marker =
        EnglishTags.verbal(leader.features())
            ? leader.text().toLowerCase(Locale.ROOT)
            : leader.lemma();
    if (tree.token(i).is(Tag.PREPOSITION)) {
      return preposition(i);
    }
    int top = preposition;
    while (tree.is(top, Label.PCOMP, Label.CONJ) && tree.head(top) >= 0) {
      top = tree.head(top);
    }
    int head = tree.head(top);
    if (head < 0 || relative(i)) {
      return other(head);
    }
    if (tree.predicate(i)) {
      return new Arc(head, Relation.COMPLEMENT, marker);
    }
    return new Arc(head, tree.predicate(head) ? Relation.OBLIQUE : Relation.NOMINAL, marker);
  }

  /** Words before a noun all hang on the noun itself. */
  private Arc inside(int i) {
    int head = tree.head(i);
    while (tree.is(head, Label.NMOD, Label.COMPOUND) && tree.head(head) > i && head > i) {
      head = tree.head(head);
    }
    return new Arc(head, inner(tree.token(i)), "");
  }

  private static Relation inner(Token token) {
    return switch (token.tag()) {
      case NOUN, NAME -> Relation.COMPOUND;
      case PRONOUN -> token.features().endsWith("$") ? Relation.POSSESSOR : Relation.OTHER;
      case DETERMINER -> Relation.OTHER;
      default -> Relation.MODIFIER;
    };
  }

  private Arc member(int i) {
    int first = tree.first(i);
    if (tree.token(i).is(Tag.PREPOSITION) && led(i) >= 0) {
      return preposition(i);
    }
    if (tree.is(first, Label.NMOD, Label.COMPOUND) && tree.head(first) > i) {
      return new Arc(inside(first).head(), inner(tree.token(i)), "");
    }
    if (tree.predicate(i) && tree.is(first, Label.CCOMP) && opener(i).equals("that")) {
      return new Arc(tree.head(first), Relation.COMPLEMENT, "that");
    }
    int partner = tree.token(first).is(Tag.PREPOSITION) && led(first) >= 0 ? led(first) : first;
    int before = tree.start(i) - 1;
    boolean joined = before >= 0 && tree.token(before).is(Tag.CONJUNCTION);
    return new Arc(partner, Relation.CONJUNCT, to(i) ? "to" : joined ? "and" : "");
  }

  private Arc complement(int i) {
    return tree.predicate(i)
        ? new Arc(tree.head(i), Relation.COMPLEMENT, opener(i))
        : other(tree.head(i));
  }

  /** An infinitive that no comma sets apart completes its verb: "went there to <i>help</i>". */
  private Arc adverbial(int i) {
    int head = tree.head(i);
    int before = tree.start(i) - 1;
    boolean close = head < i && before >= head && !tree.penn(before).equals(EnglishTags.MARK);
    return new Arc(head, to(i) && close ? Relation.COMPLEMENT : Relation.ADVERBIAL, opener(i));
  }

  /**
   * "the bridge <i>built</i> by …", "the plan to <i>build</i>", "the hope that it will
   * <i>last</i>".
   */
  private Arc described(int i) {
    String opener = opener(i);
    int before = tree.start(i) - 1;
    int above = tree.head(tree.head(i));
    if (opener.isEmpty()
        && before > tree.head(i)
        && tree.token(before).text().equals(",")
        && above >= 0
        && tree.predicate(above)) {
      return new Arc(above, Relation.ADVERBIAL, "");
    }
    return new Arc(
        tree.head(i), opener.isEmpty() ? Relation.RELATIVE : Relation.COMPLEMENT, opener);
  }

  /** The word that opens the clause of a verb: "that", "if", "when", "to"; or nothing. */
  private String opener(int verb) {
    int best = -1;
    for (int child : tree.children(verb)) {
      boolean opens =
          tree.is(child, Label.MARK) || particle(child) || tree.penn(child).startsWith("W");
      if (opens && child < verb && (best < 0 || child < best)) {
        best = child;
      }
    }
    return best < 0 ? "" : tree.token(best).lemma();
  }

  private String pronoun(int verb) {
    for (int i = tree.head(verb) + 1; i < verb; i++) {
      if (relative(i)) {
        return tree.token(i).lemma();
      }
    }
    return "";
  }
}
