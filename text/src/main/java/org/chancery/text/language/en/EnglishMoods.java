package org.chancery.text.language.en;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Predicate.Mood;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.chancery.text.resource.Table;

/**
 * Hands down what a governing word says of the verbs below it: "plans to visit" is intended,
 * "refused to sign" is negated, "would like to thank" is as good as done. The words are in {@code
 * governors.tsv}.
 */
final class EnglishMoods {

  /** Kept as text so that "none" and "negated" can stand beside the moods. */
  private static final Map<String, String> GOVERNORS = new HashMap<>();

  static {
    for (Table.Row row : Table.read(English.RESOURCES + "governors.tsv").rows()) {
      for (String lemma : row.list("lemmas")) {
        GOVERNORS.put(lemma, row.get("effect"));
      }
    }
  }

  private final List<Token> tokens;
  private final List<Arc> arcs;

  EnglishMoods(List<Token> tokens, List<Arc> arcs) {
    this.tokens = tokens;
    this.arcs = arcs;
  }

  List<Predicate> inherit(List<Predicate> own) {
    Map<Integer, Predicate> done = new HashMap<>();
    for (Predicate predicate : own) {
      done.put(predicate.token(), inherited(predicate, done));
    }
    return own.stream().map(p -> done.getOrDefault(p.token(), p)).toList();
  }

  private Predicate inherited(Predicate own, Map<Integer, Predicate> done) {
    Arc arc = arcs.get(own.token());
    if (arc.head() < 0) {
      return own;
    }
    Predicate above = done.get(arc.head());
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    moods.addAll(own.moods());
    boolean negated = own.negated();
    Predicate.Tense tense = own.tense();
    boolean goesOn = arc.relation() == Relation.CONJUNCT && tense == Predicate.Tense.NONE;
    boolean completes = arc.relation() == Relation.COMPLEMENT && !arc.marker().equals("that");
    if (above != null && (goesOn || completes)) {
      moods.addAll(above.moods());
      negated |= above.negated() && goesOn || above.negated() && completes;
      tense = tense == Predicate.Tense.NONE ? above.tense() : tense;
    }
    if (arc.relation() == Relation.COMPLEMENT) {
      String effect = GOVERNORS.getOrDefault(tokens.get(arc.head()).lemma(), "");
      negated |= effect.equals("negated");
      for (Mood mood : Mood.values()) {
        if (effect.equals(mood.name().toLowerCase(java.util.Locale.ROOT))) {
          moods.add(mood);
        }
      }
      if (effect.equals("done")) {
        moods.remove(Mood.CONDITIONAL);
      }
    }
    if (arc.relation() == Relation.ADVERBIAL && arc.marker().equals("to")) {
      moods.add(Mood.WISHED);
    }
    if (arc.marker().equals("if") || arc.marker().equals("unless")) {
      moods.add(Mood.CONDITIONAL);
    }
    return new Predicate(own.token(), own.group(), own.passive(), negated, tense, moods);
  }
}
