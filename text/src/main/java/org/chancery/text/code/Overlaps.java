package org.chancery.text.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Status;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Drops what a sentence says twice: the noun inside a verb's clause that states the same act
 * ("<i>expand</i> the <i>scholarship</i> programme"), and a bare purpose behind an act ("… <i>to
 * strengthen</i> ties").
 */
final class Overlaps {

  /** What a purpose clause adds to the act before it: intention and praise, no fact. */
  private static final Set<String> SOFT = Set.of("AGREE", "SUPPORT", "COOPERATE");

  /** Force that a purpose names against nobody: "steps <i>to prevent</i> floods". */
  private static final Set<String> FORCE = Set.of("COERCE", "ASSAULT");

  /** Kinds of claims that only say that something was resolved on. */
  private static final Set<String> RESOLVES = Set.of("intention", "pledge", "acceptance");

  /** Kinds that ask for something. */
  private static final Set<String> ASKING = Set.of("invitation", "proposal", "request");

  /** Kinds whose objects are documents. */
  private static final Set<String> TITLED = Set.of("agreement", "memorandum", "treaty");

  /** Deeds that are recorded in place of the welcome that they are given. */
  private static final Set<String> MATERIAL = Set.of("AID", "COOPERATE");

  private Overlaps() {}

  /** A claim with the hit that it came from. */
  record Made(Matcher.Hit hit, Claim claim) {}

  /** The claims that remain, in order. */
  static List<Claim> resolve(Reading reading, List<Made> made, Set<String> remarks, Trace trace) {
    List<Made> kept = new ArrayList<>();
    // What gives way to another claim cannot take a third one along.
    List<Made> standing = made.stream().filter(m -> !resolves(reading.syntax(), made, m)).toList();
    for (Made candidate : made) {
      Drop objection = Drop.RESOLVED;
      if (standing.contains(candidate)) {
        boolean covered =
            standing.stream().anyMatch(o -> !o.equals(candidate) && covers(reading, o, candidate));
        objection = covered ? Drop.COVERED : objection(reading, made, kept, candidate, remarks);
      }
      if (objection == null) {
        kept.add(candidate);
      } else {
        trace.drops(candidate, objection);
      }
    }
    return kept.stream().map(Made::claim).toList();
  }

  /** Why a candidate says nothing of its own, or null where it does. */
  private static @Nullable Drop objection(
      Reading reading, List<Made> made, List<Made> kept, Made candidate, Set<String> remarks) {
    if (remarks(reading, made, candidate, remarks)) {
      return Drop.REMARKED;
    }
    if (asked(reading.syntax(), made, candidate) || titled(reading.syntax(), made, candidate)) {
      return Drop.COVERED;
    }
    if (kept.stream().anyMatch(k -> same(k.claim(), candidate.claim()))) {
      return Drop.REPEATED;
    }
    return embedded(reading, made, candidate) ? Drop.EMBEDDED : null;
  }

  /** "recalled that Chad had recognised …": what is remarked on is recorded, not the remark. */
  private static boolean remarks(
      Reading reading, List<Made> made, Made candidate, Set<String> remarks) {
    Syntax syntax = reading.syntax();
    int head = candidate.hit().head();
    if (!candidate.claim().kind().equals("position")
        || !remarks.contains(syntax.token(head).lemma())) {
      return false;
    }
    Predicate<Made> below =
        m ->
            syntax.children(head, Relation.COMPLEMENT).stream()
                    .anyMatch(c -> syntax.below(m.hit().head(), c))
                || MATERIAL.contains(Objects.requireNonNullElse(m.claim().event(), ""))
                    && syntax.objects(head).stream().anyMatch(o -> syntax.below(m.hit().head(), o));
    return made.stream().anyMatch(m -> tells(m) && below.test(m));
  }

  /** Whether a claim has words of its own for who, when, where or how much. */
  private static boolean tells(Made made) {
    Claim claim = made.claim();
    return claim.actors().stream().anyMatch(p -> p.words() != null)
        || claim.recipients().stream().anyMatch(p -> p.words() != null)
        || claim.dateWords() != null
        || !claim.quantities().isEmpty();
  }

  /** "decided to donate": what was decided is recorded, as planned, not the deciding. */
  private static boolean resolves(Syntax syntax, List<Made> made, Made candidate) {
    int head = candidate.hit().head();
    boolean resolve = RESOLVES.contains(candidate.claim().kind());
    return resolve
        && syntax.predicate(head).isPresent()
        && made.stream()
            .filter(m -> m.claim().status().ahead() && m.claim().event() != null)
            .anyMatch(
                m ->
                    completes(syntax, m.hit().head(), head)
                        || topic(syntax, m.hit().head(), head)
                        || "CONSULT".equals(m.hit().trigger().event())
                            && syntax.objects(head).contains(m.hit().head()));
  }

  private static boolean resolve(Claim claim) {
    return RESOLVES.contains(claim.kind());
  }

  /** «приняла решение <i>о выделении</i> средств»: what the object of a deciding is about. */
  private static boolean topic(Syntax syntax, int inner, int outer) {
    Arc arc = syntax.arc(syntax.firstOfList(inner));
    return arc.head() >= 0
        && syntax.objects(outer).contains(arc.head())
        && syntax.markers().of(Role.TOPIC).contains(arc.marker());
  }

  /** "invited her <i>to visit</i> Quito": what somebody is asked to do is the asking itself. */
  private static boolean asked(Syntax syntax, List<Made> made, Made candidate) {
    int head = candidate.hit().head();
    boolean meant =
        candidate.claim().status().ahead()
            && syntax.arc(head).relation() == Relation.COMPLEMENT
            && syntax.opens(head, Role.INFINITIVE);
    int above = syntax.arc(head).head();
    return meant
        && made.stream()
            .filter(m -> ASKING.contains(m.claim().kind()) && m.claim().dateWords() == null)
            .map(m -> m.hit().head())
            .anyMatch(h -> h == above || above >= 0 && syntax.arc(above).head() == h);
  }

  /** "signed a memorandum <i>on trade</i>": what the title of a document names is not done yet. */
  private static boolean titled(Syntax syntax, List<Made> made, Made candidate) {
    boolean plain =
        syntax.predicate(candidate.hit().head()).isEmpty()
            && !"AID".equals(candidate.claim().event())
            && !"CONSULT".equals(candidate.claim().event());
    return plain
        && made.stream()
            .filter(m -> TITLED.contains(m.claim().kind()) && !m.equals(candidate))
            .filter(m -> syntax.predicate(m.hit().head()).isPresent())
            .flatMap(m -> syntax.objects(m.hit().head()).stream())
            .anyMatch(o -> o != candidate.hit().head() && syntax.below(candidate.hit().head(), o));
  }

  private static boolean resolvedOn(Syntax syntax, List<Made> made, Made inner) {
    return made.stream()
        .filter(m -> RESOLVES.contains(m.claim().kind()))
        .anyMatch(
            m ->
                inner.claim().status() == Status.PLANNED
                    && completes(syntax, inner.hit().head(), m.hit().head()));
  }

  /** "decided <i>to donate</i>", "reiterated its readiness <i>to send</i>". */
  private static boolean completes(Syntax syntax, int inner, int outer) {
    Arc first = syntax.arc(syntax.firstOfList(inner));
    int above = first.head();
    boolean clause = first.relation() == Relation.COMPLEMENT;
    boolean object = above >= 0 && syntax.objects(outer).contains(above);
    return clause && (above == outer || object);
  }

  /** Whether {@code inner} is part of what {@code outer} cites and adds nothing of its own. */
  private static boolean covers(Reading reading, Made outer, Made inner) {
    Claim a = outer.claim();
    Claim b = inner.claim();
    boolean inside = a.quote().contains(b.quote()) && !a.quote().equals(b.quote());
    boolean nominal = reading.syntax().predicate(inner.hit().head()).isEmpty();
    boolean helped =
        "AID".equals(inner.hit().trigger().event())
            && b.event() != null
            && b.event().equals(a.event())
            && b.placeWords() == null
            && b.quantities().isEmpty()
            && reading.syntax().arc(inner.hit().head()).relation() == Relation.COMPLEMENT;
    return inside
        && (nominal || helped)
        && !b.kind().equals("invitation")
        && !(resolve(a) && topic(reading.syntax(), inner.hit().head(), outer.hit().head()))
        && (a.kind().equals(b.kind()) || alike(a, b) || held(reading.syntax(), outer, inner))
        && (b.date() == null || Objects.equals(a.date(), b.date()))
        && codes(a).containsAll(codes(b));
  }

  /** «<i>состоялись</i> переговоры», "<i>held</i> consultations": the verb tells of its noun. */
  private static boolean held(Syntax syntax, Made outer, Made inner) {
    int noun = syntax.firstOfList(inner.hit().head());
    int verb = outer.hit().head();
    boolean visit = inner.claim().kind().equals("visit");
    return (!visit || outer.claim().kind().equals("visit"))
        && "CONSULT".equals(outer.hit().trigger().event())
        && "CONSULT".equals(inner.hit().trigger().event())
        && syntax.predicate(verb).isPresent()
        && (syntax.subjects(verb).contains(noun) || syntax.objects(verb).contains(noun));
  }

  /** The same act by another word; who visits may visit for talks, which are told as well. */
  private static boolean alike(Claim outer, Claim inner) {
    return Objects.equals(outer.event(), inner.event())
        && (!"CONSULT".equals(outer.event()) || inner.kind().equals("meeting"));
  }

  /**
   * Whether the hit only says what another act of the sentence is for or leads to: a clause without
   * a finite verb, or a noun, below that act, that promises or praises and is neither dated, placed
   * nor counted.
   */
  private static boolean embedded(Reading reading, List<Made> made, Made inner) {
    Claim claim = inner.claim();
    boolean plain =
        claim.dateWords() == null && claim.placeWords() == null && claim.quantities().isEmpty();
    String event = claim.event();
    if (resolvedOn(reading.syntax(), made, inner)) {
      return false;
    }
    if (plain && intended(reading.syntax(), inner)) {
      return true;
    }
    if (plain && (vague(reading.syntax(), inner) || inFavour(reading.syntax(), inner))) {
      return true;
    }
    if (plain && helpsToHelp(reading.syntax(), made, inner)) {
      return true;
    }
    boolean soft =
        event == null
            || SOFT.contains(event)
            || claim.status() != Status.OCCURRED
            || FORCE.contains(event)
                && claim.recipients().stream().allMatch(p -> p.words() == null);
    if (!plain || !soft || finite(reading.syntax(), inner.hit().head())) {
      return false;
    }
    if (aside(reading.syntax(), inner.hit().head())) {
      return true;
    }
    return made.stream()
        .anyMatch(
            o ->
                !o.equals(inner)
                    && o.claim().event() != null
                    && aims(reading.syntax(), inner.hit().head(), o.hit().head()));
  }

  /** "to promote trade", "in deepening ties", "the potential to expand": told in passing. */
  private static boolean aside(Syntax syntax, int head) {
    if (syntax.predicate(head).isEmpty()) {
      return false;
    }
    int first = syntax.firstOfList(head);
    Arc arc = syntax.arc(first);
    boolean infinitive = syntax.opens(first, Role.INFINITIVE);
    boolean purpose = arc.relation() == Relation.ADVERBIAL && infinitive;
    boolean complement = arc.relation() == Relation.COMPLEMENT && arc.head() >= 0;
    boolean ofNoun = complement && syntax.predicate(arc.head()).isEmpty();
    boolean gerund =
        complement && !arc.marker().isEmpty() && !infinitive && !syntax.opens(first, Role.CONTENT);
    return purpose || ofNoun || gerund;
  }

  /** «отозвал посла <i>для консультаций</i>»: what something is for need not come about. */
  private static boolean intended(Syntax syntax, Made made) {
    int head = made.hit().head();
    return made.claim().event() != null
        && syntax.predicate(head).isEmpty()
        && !"AID".equals(made.hit().trigger().event())
        && syntax.markers().of(Role.PURPOSE).contains(syntax.arc(head).marker());
  }

  /** "promoting cooperation": a noun that some other verb is about says only that there is some. */
  private static boolean vague(Syntax syntax, Made made) {
    int head = made.hit().head();
    return "COOPERATE".equals(made.hit().trigger().event())
        && syntax.predicate(head).isEmpty()
        && syntax.arc(head).relation() != Relation.SUBJECT
        && syntax.arc(head).relation() != Relation.ROOT;
  }

  /** "voted in <i>support</i> of", "with the <i>support</i> of": by the way, not an act. */
  private static boolean inFavour(Syntax syntax, Made made) {
    int head = made.hit().head();
    String marker = syntax.arc(head).marker();
    return made.claim().kind().equals("position")
        && syntax.predicate(head).isEmpty()
        && (syntax.markers().of(Role.LOCATIVE).contains(marker)
            || syntax.markers().of(Role.GIVEN).contains(marker));
  }

  /** "gave tents <i>to help</i> the homeless": what help is for is the same help. */
  private static boolean helpsToHelp(Syntax syntax, List<Made> made, Made inner) {
    int head = inner.hit().head();
    return "AID".equals(inner.hit().trigger().event())
        && syntax.predicate(head).isPresent()
        && syntax.opens(head, Role.INFINITIVE)
        && made.stream()
            .filter(o -> "AID".equals(o.hit().trigger().event()))
            .filter(o -> codes(o.claim()).equals(codes(inner.claim())))
            .anyMatch(o -> !o.equals(inner) && aims(syntax, head, o.hit().head()));
  }

  private static boolean finite(Syntax syntax, int head) {
    return syntax.predicate(head).map(p -> p.tense() != Tense.NONE).orElse(false)
        && syntax.arc(head).relation() != Relation.COMPLEMENT
        && syntax.arc(head).relation() != Relation.ADVERBIAL;
  }

  /**
   * Whether the way from {@code inner} up to {@code outer} leads through a clause without a tense.
   */
  private static boolean aims(Syntax syntax, int inner, int outer) {
    boolean clause = false;
    int at = inner;
    for (int steps = 0; at >= 0 && steps < syntax.size(); steps++) {
      if (at == outer) {
        return clause;
      }
      Relation relation = syntax.arc(at).relation();
      boolean verb = syntax.predicate(at).isPresent();
      clause |= verb && (relation == Relation.COMPLEMENT || relation == Relation.ADVERBIAL);
      at = syntax.arc(at).head();
    }
    return false;
  }

  private static boolean same(Claim a, Claim b) {
    return (a.event() == null || a.quote().overlaps(b.quote()))
        && Objects.equals(a.event(), b.event())
        && a.kind().equals(b.kind())
        && codes(a).equals(codes(b))
        && Objects.equals(a.date(), b.date())
        && (a.placeWords() == null
            || b.placeWords() == null
            || Objects.equals(a.place(), b.place()));
  }

  private static Set<String> codes(Claim claim) {
    Set<String> codes = new java.util.LinkedHashSet<>();
    claim.actors().forEach(p -> codes.add(p.actor().code()));
    claim.recipients().forEach(p -> codes.add(p.actor().code()));
    return codes;
  }
}
