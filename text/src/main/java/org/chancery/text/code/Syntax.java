package org.chancery.text.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Parse;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Questions to a parse that do not depend on a language: who is the logical subject, what is the
 * object, which phrases with a given preposition belong to a word.
 */
final class Syntax {

  private final Parse parse;
  private final Markers markers;
  private final Antecedents meant;
  private final List<List<Integer>> below;

  /** The predicate at each token, or null: asked for at every step up a parse. */
  private final @Nullable Predicate[] predicates;

  Syntax(Parse parse, Markers markers) {
    this(parse, markers, Antecedents.NONE);
  }

  Syntax(Parse parse, Markers markers, Antecedents meant) {
    this.parse = parse;
    this.markers = markers;
    this.meant = meant;
    int n = parse.arcs().size();
    predicates = new @Nullable Predicate[n];
    parse.predicates().reversed().forEach(p -> predicates[p.token()] = p);
    below = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      below.add(new ArrayList<>());
    }
    for (int i = 0; i < n; i++) {
      int head = parse.arcs().get(i).head();
      if (head >= 0) {
        below.get(head).add(i);
      }
    }
  }

  Markers markers() {
    return markers;
  }

  Parse parse() {
    return parse;
  }

  Sentence sentence() {
    return parse.sentence();
  }

  Token token(int i) {
    return parse.sentence().tokens().get(i);
  }

  /** The lemma of a word or, of a pronoun for a thing, that of the noun that it stands for. */
  String meant(int i) {
    String lemma = token(i).lemma();
    return markers.of(Role.IT).contains(lemma) ? meant.of(i, lemma) : lemma;
  }

  /** The nouns that a pronoun as an object can stand for. */
  Set<String> standsFor(int i) {
    return markers.of(Role.STANDS).contains(token(i).lemma()) ? meant.among(i) : Set.of();
  }

  int size() {
    return parse.arcs().size();
  }

  Arc arc(int i) {
    return parse.arcs().get(i);
  }

  List<Integer> children(int i) {
    return below.get(i);
  }

  Optional<Predicate> predicate(int i) {
    return Optional.ofNullable(predicates[i]);
  }

  List<Predicate> predicates() {
    return parse.predicates();
  }

  List<Integer> children(int i, Relation relation) {
    return below.get(i).stream().filter(c -> arc(c).relation() == relation).toList();
  }

  /** The head and what is coordinated with it: "Peru, Chile and Brazil". */
  List<Integer> withConjuncts(int head) {
    List<Integer> all = new ArrayList<>();
    all.add(head);
    all.addAll(children(head, Relation.CONJUNCT));
    return all;
  }

  /** The member of a coordination that the others hang on, or the word itself. */
  int firstOfList(int token) {
    int first = token;
    for (int steps = 0; steps < 4 && arc(first).relation() == Relation.CONJUNCT; steps++) {
      first = arc(first).head();
    }
    return first;
  }

  /** Heads of the phrases that say who acts; empty where nobody is named. */
  List<Integer> subjects(int verb) {
    return subjects(verb, 0);
  }

  /**
   * "Cuba was one of those <i>that signed</i>", "the first <i>to sign</i>": who is said to be it.
   */
  private List<Integer> antecedent(int noun, int depth) {
    int at = noun;
    while (markers.of(Role.OBJECT).contains(arc(at).marker())
        && arc(at).head() >= 0
        && token(arc(at).head()).is(Tag.NUMBER, Tag.PRONOUN)) {
      at = arc(at).head();
    }
    int copula = arc(at).relation() == Relation.OBJECT ? arc(at).head() : -1;
    boolean said =
        !token(noun).is(Tag.NAME)
            && copula >= 0
            && markers.of(Role.COPULA).contains(token(copula).lemma());
    List<Integer> subjects = said ? subjects(copula, depth + 1) : List.of();
    boolean expletive = subjects.stream().allMatch(s -> token(s).is(Tag.PRONOUN));
    return expletive ? List.of(noun) : subjects;
  }

  private List<Integer> subjects(int verb, int depth) {
    if (depth > 6) {
      return List.of();
    }
    boolean passive = predicate(verb).map(Predicate::passive).orElse(false);
    if (passive) {
      List<Integer> agents = phrases(verb, markers.of(Role.AGENT), false);
      if (agents.isEmpty()) {
        // "was built for Senegal by Kuwait": attachment is only guessed.
        agents = phrases(verb, markers.of(Role.AGENT), true);
      }
      return agents.isEmpty() ? List.of() : withConjuncts(agents.getFirst());
    }
    List<Integer> own = children(verb, Relation.SUBJECT);
    if (!own.isEmpty()) {
      return relative(verb, own.getFirst())
          ? List.of(arc(verb).head())
          : withConjuncts(own.getFirst());
    }
    Arc arc = arc(verb);
    if (arc.head() < 0) {
      return List.of();
    }
    return switch (arc.relation()) {
      case RELATIVE -> antecedent(arc.head(), depth);
      case CONJUNCT, ADVERBIAL -> sameSubject(arc.head(), depth);
      case COMPLEMENT -> controller(arc.head(), depth);
      default -> List.of();
    };
  }

  /** «оборот, <i>который</i> вырос»: a pronoun for the noun that the clause describes. */
  private boolean relative(int verb, int pronoun) {
    Arc arc = arc(verb);
    return arc.relation() == Relation.RELATIVE
        && arc.head() >= 0
        && arc.marker().equals(token(pronoun).lemma());
  }

  private List<Integer> sameSubject(int head, int depth) {
    if (predicate(head).isEmpty()) {
      return List.of();
    }
    boolean passive = predicate(head).map(Predicate::passive).orElse(false);
    List<Integer> grammatical = children(head, Relation.SUBJECT);
    return passive && !grammatical.isEmpty()
        ? withConjuncts(grammatical.getFirst())
        : subjects(head, depth + 1);
  }

  /** Who does what completes {@code head}: "Peru agreed to send", "Peru's plan to send". */
  private List<Integer> controller(int head, int depth) {
    if (predicate(head).isPresent()) {
      return sameSubject(head, depth);
    }
    if (describers(head).stream()
        .anyMatch(d -> markers.of(Role.RANKED).contains(token(d).lemma()))) {
      return antecedent(head, depth);
    }
    List<Integer> owners = owners(head);
    if (!owners.isEmpty()) {
      return owners;
    }
    int above = verbAbove(head);
    return above < 0 ? List.of() : subjects(above, depth + 1);
  }

  /** Heads of the phrases that say to whom or what it is done. */
  List<Integer> objects(int verb) {
    return objects(verb, 0);
  }

  private List<Integer> objects(int verb, int depth) {
    if (depth > 6) {
      return List.of();
    }
    boolean passive = predicate(verb).map(Predicate::passive).orElse(false);
    Arc arc = arc(verb);
    if (passive) {
      List<Integer> subject = children(verb, Relation.SUBJECT);
      if (!subject.isEmpty()) {
        return relative(verb, subject.getFirst())
            ? List.of(arc.head())
            : withConjuncts(subject.getFirst());
      }
      if (arc.relation() == Relation.RELATIVE) {
        return List.of(arc.head());
      }
      // "landed and were <i>withdrawn</i>": the subject is shared, whatever happens to it.
      boolean shared = arc.relation() == Relation.CONJUNCT && arc.head() >= 0;
      return shared ? sameSubject(arc.head(), depth) : List.of();
    }
    List<Integer> own = children(verb, Relation.OBJECT);
    if (!own.isEmpty()) {
      return relative(verb, own.getFirst()) ? List.of(arc.head()) : withConjuncts(own.getFirst());
    }
    boolean relativeObject =
        arc.relation() == Relation.RELATIVE && !children(verb, Relation.SUBJECT).isEmpty();
    return relativeObject ? List.of(arc.head()) : List.of();
  }

  /**
   * Owners of a noun: "Peru's aid", "aid of Peru". Where both stand, the one before the noun owns
   * it and the other is its object: "Peru's condemnation of the raid".
   */
  List<Integer> owners(int noun) {
    List<Integer> found = new ArrayList<>(children(noun, Relation.POSSESSOR));
    if (!found.isEmpty()) {
      return found;
    }
    for (int child : below.get(noun)) {
      if (arc(child).relation() == Relation.NOMINAL && arc(child).marker().equals("of")) {
        found.addAll(withConjuncts(child));
      }
    }
    return found;
  }

  /** Words before a noun that describe it. */
  List<Integer> describers(int noun) {
    return below.get(noun).stream()
        .filter(
            c -> arc(c).relation() == Relation.MODIFIER || arc(c).relation() == Relation.COMPOUND)
        .toList();
  }

  /**
   * Heads of phrases with one of {@code markers} that hang on {@code head}, nearest first; with
   * {@code deep} also those that hang on its object or on a noun below it, as attachment is only
   * guessed.
   */
  List<Integer> phrases(int head, Set<String> markers, boolean deep) {
    List<Integer> found = new ArrayList<>();
    collect(head, markers, deep, found, 0);
    return found;
  }

  private void collect(
      int head, Set<String> markers, boolean deep, List<Integer> found, int depth) {
    if (depth > 4) {
      return;
    }
    for (int child : below.get(head)) {
      Arc arc = arc(child);
      boolean phrase =
          arc.relation() == Relation.OBLIQUE
              || arc.relation() == Relation.NOMINAL
              || arc.relation() == Relation.INDIRECT
              || arc.relation() == Relation.COMPLEMENT;
      // An owner that follows its noun is a genitive and may be its object: «подписание договора».
      boolean genitive = arc.relation() == Relation.POSSESSOR && child > head;
      if ((phrase && markers.contains(arc.marker())) || (genitive && markers.contains("gen"))) {
        found.add(child);
      }
    }
    if (deep) {
      for (int child : below.get(head)) {
        if (child > head && down(child, depth)) {
          collect(child, markers, true, found, depth + 1);
        }
      }
      if (depth == 0) {
        for (int beside : besides(head)) {
          if (markers.contains(arc(beside).marker())) {
            found.add(beside);
          }
          collect(beside, markers, true, found, 1);
        }
      }
    }
  }

  private boolean down(int child, int depth) {
    Relation relation = arc(child).relation();
    return relation == Relation.OBJECT
        || relation == Relation.NOMINAL
        || relation == Relation.POSSESSOR
        || ((relation == Relation.OBLIQUE || relation == Relation.INDIRECT) && depth == 0)
        || (relation == Relation.CONJUNCT && predicate(child).isEmpty());
  }

  /**
   * Phrases that a parser hung on the verb though they stand on the near side of its subject: «сбор
   * средств для Чада начат», «состоялась встреча с послом».
   */
  private List<Integer> besides(int noun) {
    int top = noun;
    while (arc(top).relation() == Relation.POSSESSOR && arc(top).head() < top) {
      top = arc(top).head();
      if (top < 0) {
        return List.of();
      }
    }
    int verb = arc(top).head();
    if (arc(top).relation() != Relation.SUBJECT || verb < 0 || predicate(noun).isPresent()) {
      return List.of();
    }
    int last = noun < verb ? verb : size();
    return below.get(verb).stream()
        .filter(c -> c > noun && c < last)
        .filter(
            c -> arc(c).relation() == Relation.OBLIQUE || arc(c).relation() == Relation.INDIRECT)
        .toList();
  }

  /** The verb that {@code token} hangs below, or -1. */
  int verbAbove(int token) {
    int at = arc(token).head();
    for (int steps = 0; at >= 0 && steps < size(); steps++) {
      if (predicate(at).isPresent()) {
        return at;
      }
      at = arc(at).head();
    }
    return -1;
  }

  /** Whether {@code token} is {@code ancestor} or hangs somewhere under it. */
  boolean below(int token, int ancestor) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = arc(at).head();
    }
    return false;
  }

  /** Whether the clause or phrase of this word is opened by a marker of that role. */
  boolean opens(int token, Role role) {
    return markers.of(role).contains(arc(token).marker());
  }

  /** All tokens at or below {@code head}, without entering those that {@code stop} holds. */
  BitSet subtree(int head, BitSet stop) {
    BitSet tree = new BitSet();
    grow(head, stop, tree);
    return tree;
  }

  private void grow(int at, BitSet stop, BitSet tree) {
    if (tree.get(at)) {
      return;
    }
    tree.set(at);
    for (int child : below.get(at)) {
      if (!stop.get(child)) {
        grow(child, stop, tree);
      }
    }
  }
}
