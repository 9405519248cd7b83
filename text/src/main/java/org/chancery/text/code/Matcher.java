package org.chancery.text.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Predicate.Mood;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Finds the triggers of a sentence: for each word the row whose conditions hold and are the most.
 */
final class Matcher {

  /** The class of nouns that say how much of something there is. */
  private static final String MEASURE = "measure";

  private static final Set<Mood> AHEAD = Set.of(Mood.INTENDED, Mood.CONDITIONAL);

  private final TriggerTable table;
  private final Asked asked;

  Matcher(TriggerTable table) {
    this.table = table;
    asked = new Asked(table);
  }

  /**
   * A trigger at its place.
   *
   * @param head index of the trigger's first word
   * @param last index of its last word ("carried … <i>out</i>")
   */
  record Hit(Trigger trigger, int head, int last) {}

  /** The hits of a sentence in text order that state something. */
  List<Hit> hits(Reading reading) {
    return winners(reading).stream().filter(h -> !h.trigger().silent()).toList();
  }

  /** The rows that win, silent ones too; a noun that a light verb needs is not one of its own. */
  List<Hit> winners(Reading reading) {
    List<Hit> hits = new ArrayList<>();
    BitSet consumed = new BitSet();
    for (int i = 0; i < reading.syntax().size(); i++) {
      Hit best = dateName(reading, i) ? null : best(reading, i, consumed);
      if (best != null) {
        hits.add(best);
      }
    }
    return hits.stream()
        .filter(h -> !consumed.get(h.head()) || Rulings.answered(reading, hits, h))
        .map(h -> new Hit(Rulings.refused(reading, h), h.head(), h.last()))
        .map(h -> new Hit(Rulings.remote(reading, h), h.head(), h.last()))
        .map(h -> new Hit(Threats.of(reading, h), h.head(), h.last()))
        .toList();
  }

  /** "in March": no protest. */
  static boolean dateName(Reading reading, int i) {
    Token token = reading.syntax().token(i);
    return token.is(Tag.NAME)
        && reading.times().stream().anyMatch(t -> t.span().contains(token.span()));
  }

  private @Nullable Hit best(Reading reading, int i, BitSet consumed) {
    Hit best = null;
    BitSet bestUsed = new BitSet();
    int bestScore = -1;
    for (Hit tried : tried(reading, i)) {
      BitSet used = new BitSet();
      int conditions = score(reading, tried.trigger(), i, used);
      if (tried.trigger().event() != null || reading.quantities().isEmpty()) {
        reading.syntax().subjects(i).forEach(used::clear);
      }
      int score = conditions + (tried.last() > i ? 2 : 0) + (tried.trigger().silent() ? 1 : 0);
      if (conditions >= 0 && score > bestScore) {
        best = tried;
        bestUsed = used;
        bestScore = score;
      }
    }
    consumed.or(bestUsed);
    return best;
  }

  /** "the visit <i>planned</i> for May": says of the visit that it was meant, and no more. */
  private static boolean describes(Syntax syntax, int i) {
    return syntax.arc(i).relation() == Relation.RELATIVE
        && syntax
            .predicate(i)
            .map(p -> p.passive() && p.tense() == Predicate.Tense.NONE)
            .orElse(false);
  }

  /** Every row whose head stands at {@code i}, whether its conditions hold or not. */
  List<Hit> tried(Reading reading, int i) {
    List<Hit> tried = new ArrayList<>();
    boolean describes = describes(reading.syntax(), i);
    for (Trigger trigger : table.startingWith(reading.syntax().token(i))) {
      if (describes && trigger.kind().equals("intention")) {
        continue;
      }
      int last = trigger.pattern().fits(reading.syntax().token(i)) ? last(reading, trigger, i) : -1;
      if (last >= 0) {
        tried.add(new Hit(trigger, i, last));
      }
    }
    return tried;
  }

  /** Index of the last word of the head that matches at {@code i}, or -1. */
  private static int last(Reading reading, Trigger trigger, int i) {
    int longest = -1;
    for (List<String> head : trigger.pattern().heads()) {
      longest = Math.max(longest, last(reading.syntax(), head, i, trigger.pattern().part()));
    }
    return longest;
  }

  private static int last(Syntax syntax, List<String> head, int i, char part) {
    if (!syntax.token(i).lemma().equals(head.getFirst())) {
      return -1;
    }
    int at = i;
    for (int w = 1; w < head.size(); w++) {
      int found = -1;
      // A particle may stand behind the object: "set the talks up".
      int reach = part == 'V' ? Math.min(syntax.size(), at + 5) : Math.min(syntax.size(), at + 2);
      for (int j = at + 1; j < reach && found < 0; j++) {
        Token token = syntax.token(j);
        boolean same = token.lemma().equals(head.get(w));
        found = same ? j : -1;
        if (!same && token.is(Tag.VERB)) {
          break;
        }
      }
      if (found < 0) {
        return -1;
      }
      at = found;
    }
    return at;
  }

  /** The number of conditions, all of which hold; or -1 - the words that they used are set. */
  private int score(Reading reading, Trigger trigger, int i, BitSet used) {
    int score = 0;
    for (Pattern.Condition condition : trigger.pattern().conditions()) {
      boolean holds = holds(reading, trigger.pattern().part(), condition, i, used);
      if (holds == condition.negated()) {
        return -1;
      }
      score += weight(condition);
    }
    return score;
  }

  /** What names the verb that completes the head tells more than that some verb does. */
  private static int weight(Pattern.Condition condition) {
    boolean completed =
        condition.sort() == Pattern.Sort.INFINITIVE || condition.sort() == Pattern.Sort.CLAUSE;
    if (condition.negated()) {
      return 1;
    }
    return completed && !open(condition) ? 3 : 2;
  }

  /**
   * The row of a verb whose object another sentence tells: "The ministers <i>signed</i>: – an
   * agreement on …"; or null where that noun is no object for it.
   */
  @Nullable Hit completed(Reading opener, int verb, Reading item, int noun) {
    Hit best = null;
    int most = 0;
    for (Hit tried : tried(opener, verb)) {
      int score = 0;
      for (Pattern.Condition condition : tried.trigger().pattern().conditions()) {
        boolean object = condition.sort() == Pattern.Sort.OBJECT;
        boolean met = object ? asked.is(item, condition, noun) : meets(opener, tried, condition);
        boolean wanted = object ? met != condition.negated() : met;
        score = wanted && score >= 0 ? score + (object ? 2 : 1) : -1;
      }
      if (score > most && tried.last() == verb) {
        best = tried;
        most = score;
      }
    }
    return best;
  }

  /** Whether one condition of a row is as the row wants it. */
  boolean meets(Reading reading, Hit tried, Pattern.Condition condition) {
    char part = tried.trigger().pattern().part();
    return holds(reading, part, condition, tried.head(), new BitSet()) != condition.negated();
  }

  /** The word that makes a condition hold, or -1 where no single word does. */
  int witness(Reading reading, Hit tried, Pattern.Condition condition) {
    char part = tried.trigger().pattern().part();
    List<Integer> heads = heads(reading.syntax(), part, condition, tried.head());
    return heads.stream().filter(h -> asked.is(reading, condition, h)).findFirst().orElse(-1);
  }

  /** Heads of the phrases that a condition looks at. */
  private List<Integer> heads(Syntax syntax, char part, Pattern.Condition condition, int i) {
    return switch (condition.sort()) {
      case OBJECT -> objects(syntax, part, i);
      case SUBJECT -> measured(syntax, syntax.subjects(i));
      case PHRASE -> syntax.phrases(i, condition.markers(), true);
      case BEFORE -> describers(syntax, part, i);
      case INFINITIVE -> open(condition) ? List.of() : completions(syntax, i, Role.CONTENT);
      case CLAUSE ->
          open(condition) ? List.of() : ahead(syntax, completions(syntax, i, Role.INFINITIVE));
      case FACT, PASSIVE, NEGATED, UNWILLING -> List.of();
    };
  }

  private boolean holds(
      Reading reading, char part, Pattern.Condition condition, int i, BitSet used) {
    Syntax syntax = reading.syntax();
    List<Integer> heads = heads(syntax, part, condition, i);
    return switch (condition.sort()) {
      case OBJECT -> asked.any(reading, condition, heads, used);
      case SUBJECT -> asked.any(reading, condition, heads, used);
      case BEFORE -> asked.any(reading, condition, heads, new BitSet());
      case PHRASE ->
          open(condition) ? !heads.isEmpty() : asked.any(reading, condition, heads, new BitSet());
      case INFINITIVE ->
          open(condition)
              ? completes(syntax, i, Role.INFINITIVE)
              : asked.any(reading, condition, heads, used);
      case CLAUSE ->
          open(condition)
              ? completes(syntax, i, Role.CONTENT)
              : asked.any(reading, condition, heads, used);
      case FACT -> {
        List<Integer> clauses = completions(syntax, i, Role.INFINITIVE);
        yield !clauses.isEmpty() && ahead(syntax, clauses).isEmpty();
      }
      case PASSIVE ->
          syntax.predicate(i).map(Predicate::passive).orElse(false) && syntax.subjects(i).isEmpty();
      case NEGATED -> syntax.predicate(i).map(Predicate::negated).orElse(false);
      case UNWILLING -> Rulings.unwilling(reading, i);
    };
  }

  /** What the head acts on: behind a measure also what is measured, "half of the <i>debt</i>". */
  private List<Integer> objects(Syntax syntax, char part, int i) {
    List<Integer> heads =
        part == 'N'
            ? syntax.phrases(i, syntax.markers().of(Role.OBJECT), false)
            : syntax.objects(i);
    List<Integer> found = new ArrayList<>(heads);
    // Of two that may be the object only one is: "allots <i>the islands</i> <i>two grants</i>".
    syntax.children(i, Relation.OBJECT).stream()
        .filter(c -> !found.contains(c))
        .forEach(found::add);
    return measured(syntax, found);
  }

  private List<Integer> measured(Syntax syntax, List<Integer> heads) {
    List<Integer> found = new ArrayList<>(heads);
    for (int head : heads) {
      if (table.inClass(MEASURE, syntax.token(head).lemma())) {
        found.addAll(syntax.owners(head));
        found.addAll(syntax.phrases(head, syntax.markers().of(Role.MEASURED), false));
      }
    }
    return found;
  }

  /** What describes the head; of a verb the small words beside it too: "jointly", "not". */
  private static List<Integer> describers(Syntax syntax, char part, int i) {
    List<Integer> found = new ArrayList<>(syntax.describers(i));
    if (part != 'N') {
      for (int j = i - 1; j >= 0 && small(syntax.token(j)); j--) {
        found.add(j);
      }
      for (int j = i + 1; j < syntax.size() && small(syntax.token(j)); j++) {
        found.add(j);
      }
    }
    return found;
  }

  private static boolean small(Token token) {
    return token.is(Tag.ADVERB, Tag.PARTICLE) || token.is(Tag.AUXILIARY);
  }

  /** Whether an infinitive, or a clause of content, completes the word at {@code i}. */
  private static boolean completes(Syntax syntax, int i, Role role) {
    for (int child : syntax.children(i, Relation.COMPLEMENT)) {
      String found = syntax.arc(child).marker();
      boolean unmarked = role == Role.CONTENT && found.isEmpty();
      if (unmarked || syntax.markers().of(role).contains(found)) {
        return true;
      }
    }
    return false;
  }

  /** Verbs that complete the word at {@code i}, but for those that {@code other} opens. */
  private static List<Integer> completions(Syntax syntax, int i, Role other) {
    Set<String> openers = syntax.markers().of(other);
    return syntax.children(i, Relation.COMPLEMENT).stream()
        .filter(child -> !openers.contains(syntax.arc(child).marker()))
        .toList();
  }

  /** Those that tell of what is to come: "told them that it <i>would cut</i> aid". */
  private static List<Integer> ahead(Syntax syntax, List<Integer> verbs) {
    return verbs.stream()
        .filter(
            v ->
                syntax
                    .predicate(v)
                    .filter(
                        p ->
                            p.tense() == Tense.FUTURE
                                || p.moods().stream().anyMatch(AHEAD::contains))
                    .isPresent())
        .toList();
  }

  private static boolean open(Pattern.Condition condition) {
    return condition.words().isEmpty() && condition.classes().isEmpty();
  }
}
