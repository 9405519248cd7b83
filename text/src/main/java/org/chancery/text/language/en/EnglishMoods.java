package org.chancery.text.language.en;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Governors;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Predicate.Mood;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Hands down what a governing word says of the verbs below it: "plans to visit" is intended,
 * "refused to sign" is negated, "said it would send" is intended, "would like to thank" is as good
 * as done.
 */
final class EnglishMoods {

  private static final Set<String> NOBODY =
      Set.of("no", "neither", "none", "nobody", "nothing", "no-one");

  private final Governors governors;

  EnglishMoods(Governors governors) {
    this.governors = governors;
  }

  /** The predicates of a sentence, in the same order, with what their governors add. */
  List<Predicate> inherit(Sentence sentence, List<Arc> arcs, List<Predicate> own) {
    Map<Integer, Predicate> done = new HashMap<>();
    for (Predicate predicate : own) {
      Arc arc = arcs.get(predicate.token());
      Predicate plain = nobody(sentence, arcs, predicate) ? negated(predicate) : predicate;
      Predicate above = done.get(arc.head());
      done.put(
          predicate.token(), arc.head() < 0 ? plain : inherited(sentence, arcs, plain, arc, above));
    }
    return own.stream().map(p -> done.getOrDefault(p.token(), p)).toList();
  }

  /** "<i>Neither</i> side signed", "<i>no</i> troops left", "<i>none</i> of them voted". */
  private static boolean nobody(Sentence sentence, List<Arc> arcs, Predicate predicate) {
    for (int i = 0; i < arcs.size(); i++) {
      Arc arc = arcs.get(i);
      if (arc.relation() == Relation.SUBJECT && arc.head() == predicate.token()) {
        int first = i;
        while (first > 0 && arcs.get(first - 1).head() == i) {
          first--;
        }
        boolean before = first > 0 && sentence.tokens().get(first - 1).lemma().equals("neither");
        return before || NOBODY.contains(sentence.tokens().get(first).lemma());
      }
    }
    return false;
  }

  private static Predicate negated(Predicate own) {
    return new Predicate(own.token(), own.group(), own.passive(), true, own.tense(), own.moods());
  }

  private Predicate inherited(
      Sentence sentence, List<Arc> arcs, Predicate own, Arc arc, @Nullable Predicate above) {
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    moods.addAll(own.moods());
    boolean negated = own.negated();
    Tense tense = own.tense();
    boolean goesOn = arc.relation() == Relation.CONJUNCT && tense == Tense.NONE;
    boolean completes = arc.relation() == Relation.COMPLEMENT;
    boolean clause = tense != Tense.NONE;
    if (above != null && (goesOn || completes && !clause)) {
      moods.addAll(above.moods());
      negated |= above.negated();
      tense = above.tense();
    }
    if (completes) {
      String governor = governor(sentence, arcs, arc.head());
      Governors.Effect effect = governors.overVerb(governor);
      negated |= effect.negated();
      if (effect.mood() != null) {
        if (!(effect.mood() == Mood.INTENDED && fact(own))) {
          moods.add(effect.mood());
        }
      } else if (governors.governsVerbs(governor) && !clause) {
        moods.remove(Mood.CONDITIONAL);
      }
      if (above != null && governor.equals("go") && above.moods().contains(Mood.PROGRESSIVE)) {
        moods.remove(Mood.PROGRESSIVE);
        moods.add(Mood.INTENDED);
      }
      if (clause && above != null && above.tense() == Tense.PAST && would(sentence, own)) {
        moods.remove(Mood.CONDITIONAL);
        moods.add(Mood.INTENDED);
      }
    }
    String main = arc.head() < 0 ? "" : sentence.tokens().get(arc.head()).lemma();
    boolean joint = governors.governsVerbs(main) && governors.overVerb(main).mood() == null;
    if (arc.relation() == Relation.ADVERBIAL && arc.marker().equals("to") && !joint) {
      moods.add(Mood.WISHED);
    }
    if (arc.marker().equals("if") || arc.marker().equals("unless")) {
      moods.add(Mood.CONDITIONAL);
    }
    return new Predicate(own.token(), own.group(), own.passive(), negated, tense, moods);
  }

  /**
   * The word that rules what completes {@code head}: itself, or a noun that it only describes: "a
   * <i>proposal</i> by the minister to sign".
   */
  private String governor(Sentence sentence, List<Arc> arcs, int head) {
    int at = head;
    for (int steps = 0; steps < 4 && at >= 0; steps++) {
      String lemma = sentence.tokens().get(at).lemma();
      Relation relation = arcs.get(at).relation();
      boolean described = relation == Relation.NOMINAL || relation == Relation.POSSESSOR;
      if (governors.governsVerbs(lemma) || !described) {
        return governors.governsVerbs(lemma) ? lemma : sentence.tokens().get(head).lemma();
      }
      at = arcs.get(at).head();
    }
    return sentence.tokens().get(head).lemma();
  }

  /** "agreed that trade <i>had grown</i>": what is agreed on as a fact is not planned. */
  private static boolean fact(Predicate own) {
    boolean told = own.tense() == Tense.PAST || own.tense() == Tense.PRESENT;
    return told && (own.moods().isEmpty() || own.moods().equals(Set.of(Mood.PROGRESSIVE)));
  }

  /** "said that it <i>would</i> send": the future seen from the past. */
  private static boolean would(Sentence sentence, Predicate predicate) {
    int from = sentence.tokenAt(predicate.group().start());
    for (int i = from; i < predicate.token(); i++) {
      if (sentence.tokens().get(i).text().equalsIgnoreCase("would")) {
        return true;
      }
    }
    return false;
  }
}
