package org.chancery.text.code;

import java.util.List;
import java.util.Set;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.mention.TimeValue;
import org.chancery.text.mention.TimeValue.Bound;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's times dates a trigger. */
final class Dates {

  private static final int NEVER = Integer.MAX_VALUE;

  /** Kinds of words about an act that was done before. */
  private static final Set<String> REMARKS =
      Set.of("accusation", "thanks", "position", "congratulation", "condolence", "denial");

  /** How many tokens a time may stand behind the act that it dates. */
  private static final int NEAR = 15;

  /** Kinds that are dated by what is meant: "hope that it opens in May". */
  private static final Set<String> MEANT = Set.of("hope", "intention", "pledge");

  /** Types of acts whose day a sentence may tell at its very end. */
  private static final Set<String> LENDING =
      Set.of("REQUEST", "SANCTION", "COERCE", "ASSAULT", "RETREAT", "CONCEDE", "MOBILIZE");

  private Dates() {}

  /**
   * The time that belongs to the trigger: one inside its quotation, the nearest after it first;
   * else, for the main clause's words, one that stands before the clause; else none.
   */
  static @Nullable TimeMention of(
      Reading reading, List<Matcher.Hit> all, Matcher.Hit hit, Span quote) {
    TimeMention reached = reached(reading, hit, quote);
    if (reached != null) {
      return reached;
    }
    TimeMention best = null;
    int bestCost = NEVER;
    for (TimeMention time : reading.times()) {
      int cost = cost(reading, all, hit, quote, time);
      if (cost < bestCost) {
        best = time;
        bestCost = cost;
      }
    }
    return best;
  }

  /** "rose from 40 in 2012 to 75 in 2019": what is told is where it stands at the end. */
  private static @Nullable TimeMention reached(Reading reading, Matcher.Hit hit, Span quote) {
    List<QuantityMention> quantities =
        reading.quantities().stream().filter(q -> quote.contains(q.span())).toList();
    List<TimeMention> times =
        reading.times().stream().filter(t -> quote.contains(t.span())).toList();
    boolean change = quantities.size() == 2 || quantities.stream().anyMatch(q -> q.base() != null);
    if (!change || times.size() != 2 || "CONSULT".equals(hit.trigger().event())) {
      return null;
    }
    TimeMention first = times.getFirst();
    TimeMention last = times.getLast();
    boolean between =
        quantities.stream()
            .anyMatch(
                q ->
                    q.span().end() > first.span().end() - 1
                        && q.span().start() < last.span().start());
    boolean alike = first.value().precision() == last.value().precision();
    boolean from =
        reading.syntax().markers().of(Role.ORIGIN).stream()
            .anyMatch(m -> opens(reading, m, quote, first));
    return between && alike && from ? last : null;
  }

  /** "Last August, when oxygen ran short, we sent …": what opens a sentence dates its main verb. */
  private static boolean opens(Reading reading, TimeMention time, int head) {
    int from = reading.sentence().tokenAt(time.span().start());
    Relation relation = reading.syntax().arc(head).relation();
    return from <= 1 && (relation == Relation.ROOT || relation == Relation.CONJUNCT);
  }

  private static boolean opens(Reading reading, String marker, Span quote, TimeMention first) {
    return reading.sentence().tokens().stream()
        .filter(t -> quote.contains(t.span()) && t.span().start() < first.span().start())
        .anyMatch(t -> t.lemma().equals(marker));
  }

  private static int cost(
      Reading reading, List<Matcher.Hit> all, Matcher.Hit hit, Span quote, TimeMention time) {
    Syntax syntax = reading.syntax();
    int at = syntax.sentence().tokenAt(time.span().start());
    if (hit.trigger().kind().equals("invitation") && !told(syntax, hit, at)) {
      return NEVER;
    }
    if (term(syntax, hit, time, at)) {
      return NEVER;
    }
    if (attributive(syntax, hit, time)) {
      return NEVER;
    }
    if (time.anniversary()) {
      return commemorates(syntax, hit, time) ? 0 : NEVER;
    }
    int distance = Math.abs(at - hit.head());
    int owner = owner(syntax, all, syntax.sentence().tokenAt(time.span().end() - 1));
    boolean others = owner >= 0 && owner != hit.head() && finite(syntax, owner);
    if (time.value().bound() == Bound.SINCE && !others && endures(syntax, hit.head(), at)) {
      return distance;
    }
    boolean attribute = owner > at && owner != hit.head() && syntax.predicate(owner).isEmpty();
    if (attribute && !"CONSULT".equals(hit.trigger().event())) {
      return NEVER;
    }
    boolean inside = quote.overlaps(time.span());
    if (owner == hit.head()) {
      return distance;
    }
    if (owner >= 0 && (clauseOfItsOwn(syntax, owner, hit) || aside(syntax, owner, hit))) {
      return NEVER;
    }
    if (owner >= 0 && syntax.below(owner, hit.head())) {
      Matcher.Hit other = all.stream().filter(h -> h.head() == owner).findFirst().orElse(null);
      boolean own =
          other == null
              || sameOccasion(syntax, hit, other)
              || purpose(syntax, hit, owner)
              || lent(syntax, hit, other, time);
      boolean describes =
          syntax.arc(owner).relation() == Relation.RELATIVE
              && syntax.arc(owner).head() == hit.head();
      return own
          ? (inside || describes ? distance + 20 : NEVER)
          : at < hit.head() ? distance + 50 : NEVER;
    }
    if (owner >= 0 && syntax.below(hit.head(), owner)) {
      return describes(syntax, hit) ? NEVER : distance + 40;
    }
    boolean fronted =
        at < hit.head()
            && (!clauseBetween(syntax, at, hit.head()) || opens(reading, time, hit.head()));
    if (inside || fronted) {
      return distance + 60;
    }
    boolean elsewhere = owner >= 0 && finite(syntax, owner) && subject(syntax, owner);
    return !elsewhere && followsDirectly(syntax, hit.head(), at) ? distance + 90 : NEVER;
  }

  /**
   * «пострадавших от наводнения <i>2014 года</i>», "renewed the <i>1962</i> treaty": a bare date
   * that belongs to a noun dates that noun.
   */
  private static boolean attributive(Syntax syntax, Matcher.Hit hit, TimeMention time) {
    int last = syntax.sentence().tokenAt(time.span().end() - 1);
    boolean owned = syntax.arc(last).relation() == Relation.POSSESSOR;
    int noun = owned || named(syntax, time, last) ? syntax.arc(last).head() : -1;
    return noun >= 0
        && noun != hit.head()
        && !"CONSULT".equals(hit.trigger().event())
        && syntax.predicate(hit.head()).isPresent()
        && !syntax.markers().of(Role.DURING).contains(syntax.arc(noun).marker())
        && !time.span().contains(syntax.token(noun).span());
  }

  /** "renewed the <i>1962</i> treaty": a bare year that is part of how an object is called. */
  private static boolean named(Syntax syntax, TimeMention time, int year) {
    int noun = syntax.arc(year).head();
    boolean bare = syntax.token(year).span().equals(time.span()) && noun > year && year > 0;
    return bare
        && syntax.token(year - 1).is(Token.Tag.DETERMINER)
        && (syntax.arc(noun).relation() == Relation.OBJECT
            || syntax.arc(noun).relation() == Relation.NOMINAL);
  }

  /** «подписали план <i>на 2025 год</i>»: years that a plan or a seat is for date no act. */
  private static boolean term(Syntax syntax, Matcher.Hit hit, TimeMention time, int at) {
    boolean marked =
        time.value().precision() == TimeValue.Precision.YEAR
            && syntax.markers().of(Role.TERM).contains(syntax.token(at).lemma());
    boolean until = marked && time.value().bound() != Bound.EXACT;
    return marked
        && at > 0
        && !(until && !programme(syntax, at - 1))
        && !"AID".equals(hit.trigger().event())
        && syntax.token(at - 1).is(Token.Tag.NOUN, Token.Tag.NAME);
  }

  /** «подписать <i>программу сотрудничества</i> до 2026 года»: the end of what is agreed on. */
  private static boolean programme(Syntax syntax, int noun) {
    Set<String> undertakings = syntax.markers().of(Role.UNDERTAKING);
    int above = syntax.arc(noun).relation() == Relation.POSSESSOR ? syntax.arc(noun).head() : noun;
    return above >= 0 && undertakings.contains(syntax.token(above).lemma());
  }

  /** "have discussed flights since 2017": the perfect lasts from then on, whatever it is about. */
  private static boolean endures(Syntax syntax, int head, int at) {
    boolean perfect =
        syntax
            .predicate(head)
            .map(p -> p.tense() == Predicate.Tense.PAST && helped(syntax, p))
            .orElse(false);
    return perfect && at > head && !clauseBetween(syntax, head, at);
  }

  /** "at the invitation of the minister" is not dated by the visit that it led to. */
  private static boolean told(Syntax syntax, Matcher.Hit hit, int at) {
    return syntax.predicate(hit.head()).isPresent() || syntax.below(at, hit.head());
  }

  private static boolean helped(Syntax syntax, Predicate predicate) {
    return predicate.group().length() > syntax.token(predicate.token()).span().length();
  }

  /**
   * "<i>launched</i> a project to drill wells in May": the aim of a deed has no date of its own.
   */
  private static boolean purpose(Syntax syntax, Matcher.Hit hit, int owner) {
    boolean past =
        syntax.predicate(hit.head()).filter(p -> p.tense() == Predicate.Tense.PAST).isPresent();
    return past
        && ("AID".equals(hit.trigger().event()) || "REJECT".equals(hit.trigger().event()))
        && syntax.opens(owner, Role.INFINITIVE)
        && !finite(syntax, owner);
  }

  /**
   * "<i>asked</i> Oman for help on 5 May": the day at the end of the clause is that of its verb,
   * though a parser hangs it on what was asked for.
   */
  private static boolean lent(Syntax syntax, Matcher.Hit hit, Matcher.Hit other, TimeMention time) {
    boolean deed =
        syntax.predicate(hit.head()).filter(p -> p.tense() == Predicate.Tense.PAST).isPresent()
            && !REMARKS.contains(hit.trigger().kind())
            && !MEANT.contains(hit.trigger().kind());
    return deed
        && LENDING.contains(hit.trigger().event() == null ? "" : hit.trigger().event())
        && time.value().precision() == TimeValue.Precision.DAY
        && syntax.predicate(other.head()).isEmpty()
        && !"CONSULT".equals(other.trigger().event());
  }

  /** "took part in the 2015 summit": who meets at a meeting meets when it is held. */
  private static boolean sameOccasion(Syntax syntax, Matcher.Hit hit, Matcher.Hit other) {
    return "CONSULT".equals(hit.trigger().event())
        && "CONSULT".equals(other.trigger().event())
        && syntax.predicate(other.head()).isEmpty();
  }

  /**
   * "grateful for the training that they received in 2004": a clause with a subject and a tense of
   * its own keeps its times, save where it only says when the rest took place.
   */
  private static boolean clauseOfItsOwn(Syntax syntax, int owner, Matcher.Hit hit) {
    if (MEANT.contains(hit.trigger().kind())) {
      return false;
    }
    int head = hit.head();
    int at = owner;
    for (int steps = 0; at >= 0 && at != head && steps < syntax.size(); steps++) {
      Relation relation = syntax.arc(at).relation();
      boolean clause = relation == Relation.RELATIVE || relation == Relation.COMPLEMENT;
      if (finite(syntax, at) && clause && (relation == Relation.RELATIVE || subject(syntax, at))) {
        return syntax.below(at, head);
      }
      at = syntax.arc(at).head();
    }
    return false;
  }

  /** "grateful to those <i>stranded in 2020</i>"; but "met at the games held in 2015" is one. */
  private static boolean aside(Syntax syntax, int owner, Matcher.Hit hit) {
    boolean act =
        !"CONSULT".equals(hit.trigger().event())
            && !finite(syntax, owner)
            && !punished(syntax, hit, owner);
    int at = act && syntax.predicate(owner).isPresent() ? owner : -1;
    for (int steps = 0; at >= 0 && at != hit.head() && steps < syntax.size(); steps++) {
      int above = syntax.arc(at).head();
      boolean apart = syntax.arc(at).relation() == Relation.RELATIVE && above != hit.head();
      if (apart && syntax.below(above, hit.head())) {
        return true;
      }
      at = above;
    }
    return false;
  }

  /** "sentenced him for <i>smuggling</i> arms on 5 May": the day is that of the sentence. */
  private static boolean punished(Syntax syntax, Matcher.Hit hit, int owner) {
    return ("SANCTION".equals(hit.trigger().event()) || "COERCE".equals(hit.trigger().event()))
        && syntax.predicate(owner).filter(p -> !p.passive()).isPresent();
  }

  private static boolean finite(Syntax syntax, int verb) {
    return syntax.predicate(verb).map(p -> p.tense() != Predicate.Tense.NONE).orElse(false);
  }

  private static boolean subject(Syntax syntax, int verb) {
    return !syntax.children(verb, Relation.SUBJECT).isEmpty();
  }

  /** "the college, <i>built</i> with aid, will open in May": a participle's act is an older one. */
  private static boolean describes(Syntax syntax, Matcher.Hit hit) {
    Relation relation = syntax.arc(hit.head()).relation();
    return syntax.predicate(hit.head()).isPresent()
        && (relation == Relation.RELATIVE || relation == Relation.MODIFIER)
        && !"CONSULT".equals(hit.trigger().event());
  }

  /** The nearest verb or trigger above a token, or -1: what the time is told of. */
  private static int owner(Syntax syntax, List<Matcher.Hit> all, int token) {
    int owner = nearest(syntax, all, token);
    return owner < 0 ? owner : remarked(syntax, all, owner, token);
  }

  /**
   * "condemned the visit <i>in May</i>": behind an act that somebody remarks on, a time dates that
   * act rather than the remark, wherever a parser hangs it.
   */
  private static int remarked(Syntax syntax, List<Matcher.Hit> all, int owner, int token) {
    boolean remark =
        all.stream().anyMatch(h -> h.head() == owner && REMARKS.contains(h.trigger().kind()));
    return !remark
        ? owner
        : all.stream()
            .filter(h -> h.trigger().event() != null && syntax.predicate(h.head()).isEmpty())
            .map(Matcher.Hit::head)
            .filter(n -> owner < n && n < token && token - n < NEAR && syntax.below(n, owner))
            .reduce((a, b) -> b)
            .orElse(owner);
  }

  private static int nearest(Syntax syntax, List<Matcher.Hit> all, int token) {
    int word = Math.min(token, syntax.size() - 1);
    for (int steps = 0; word >= 0 && steps < syntax.size(); steps++) {
      int here = word;
      if (syntax.predicate(here).isPresent() || all.stream().anyMatch(h -> h.head() == here)) {
        return here;
      }
      word = syntax.arc(word).head();
    }
    return -1;
  }

  /** "60 years since the <i>establishment</i>": the subtraction dates what is commemorated. */
  private static boolean commemorates(Syntax syntax, Matcher.Hit hit, TimeMention time) {
    int from = syntax.sentence().tokenAt(time.span().end());
    boolean fact = hit.trigger().kind().equals("anniversary");
    return !fact
        && hit.head() >= from
        && hit.head() - from < 4
        && !clauseBetween(syntax, from, hit.head());
  }

  private static boolean clauseBetween(Syntax syntax, int from, int to) {
    List<Integer> verbs =
        syntax.predicates().stream().map(p -> p.token()).filter(v -> v > from && v < to).toList();
    return verbs.stream().anyMatch(v -> !syntax.below(to, v) && !syntax.below(v, to));
  }

  private static boolean followsDirectly(Syntax syntax, int from, int to) {
    return to > from && !clauseBetween(syntax, from, to) && to - from < 25;
  }
}
