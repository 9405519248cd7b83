package org.chancery.text.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.span.Span;

/** Who stands in a slot of a trigger: from a phrase's head to the actors that it names. */
final class Cast {

  private final Reading reading;
  private final Syntax syntax;

  Cast(Reading reading) {
    this.reading = reading;
    this.syntax = reading.syntax();
  }

  /** The actors in the first of {@code slots} that names any; empty where none does. */
  List<ActorMention> fill(Matcher.Hit hit, List<String> slots) {
    for (String slot : slots) {
      List<ActorMention> found = slot(hit, slot);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<ActorMention> slot(Matcher.Hit hit, String slot) {
    int head = hit.head();
    boolean verbal = hit.trigger().pattern().part() == 'V';
    return switch (slot) {
      case "subj" -> verbal ? at(syntax.subjects(head)) : nominalSubject(head);
      case "obj" ->
          at(verbal ? syntax.objects(head) : syntax.phrases(head, marker(Role.OBJECT), false));
      case "iobj" -> at(indirect(head));
      case "poss" -> owners(head);
      case "obj.poss" -> syntax.objects(head).stream().flatMap(o -> owners(o).stream()).toList();
      case "said" -> said(head);
      case "none" -> List.of();
      default -> phrases(hit, slot);
    };
  }

  /** "alleged that <i>Chad</i> arms them": who does what the clause of a verb of saying tells. */
  private List<ActorMention> said(int head) {
    return at(
        syntax.children(head, Relation.COMPLEMENT).stream()
            .flatMap(clause -> syntax.subjects(clause).stream())
            .toList());
  }

  /** Phrases of the trigger, or of the subject that its row asks for: "trade with Chad grew". */
  private List<ActorMention> phrases(Matcher.Hit hit, String slot) {
    List<ActorMention> found = at(syntax.phrases(hit.head(), Set.of(slot), true));
    boolean ofSubject =
        hit.trigger().pattern().conditions().stream()
            .anyMatch(c -> c.sort() == Pattern.Sort.SUBJECT);
    if (!found.isEmpty() || !ofSubject) {
      return found;
    }
    return at(
        syntax.subjects(hit.head()).stream()
            .flatMap(s -> syntax.phrases(s, Set.of(slot), true).stream())
            .toList());
  }

  /** Subject of an adjective or of a noun: that of the verb that joins them, or its bearer. */
  private List<ActorMention> nominalSubject(int head) {
    int verb =
        syntax.arc(head).relation() == Relation.OBJECT || syntax.predicate(head).isEmpty()
            ? syntax.verbAbove(head)
            : head;
    if (verb < 0) {
      return bearer(head);
    }
    List<Integer> subjects = syntax.subjects(verb);
    // «заинтересована»: an adjective in the form of a passive.
    return at(subjects.isEmpty() && verb == head ? syntax.objects(verb) : subjects);
  }

  private List<Integer> indirect(int head) {
    List<Integer> found = new ArrayList<>(syntax.children(head, Relation.INDIRECT));
    found.addAll(syntax.phrases(head, marker(Role.INDIRECT), true));
    return found;
  }

  /** Owners of a noun, and the adjectives and names before it: "Lao students", "Peru's aid". */
  private List<ActorMention> owners(int noun) {
    Set<ActorMention> found = new LinkedHashSet<>();
    for (int describer : syntax.describers(noun)) {
      found.addAll(covering(describer));
    }
    for (int owner : syntax.owners(noun)) {
      found.addAll(at(List.of(owner)));
    }
    for (int between : syntax.phrases(noun, marker(Role.BETWEEN), false)) {
      found.addAll(at(syntax.withConjuncts(between)));
    }
    return found.isEmpty() ? bearer(noun) : List.copyOf(found);
  }

  /** Whom a noun is said of: "Chad, a member of …", "Chad as a member", "Chad is a member". */
  private List<ActorMention> bearer(int noun) {
    int first = syntax.firstOfList(noun);
    int above = syntax.arc(first).head();
    if (above < 0) {
      return List.of();
    }
    Relation relation = syntax.arc(first).relation();
    boolean said =
        relation == Relation.APPOSITION || marker(Role.AS).contains(syntax.arc(first).marker());
    if (said && syntax.predicate(above).isEmpty()) {
      return covering(above);
    }
    boolean copula = marker(Role.COPULA).contains(syntax.token(above).lemma());
    return relation == Relation.OBJECT && copula ? at(syntax.subjects(above)) : List.of();
  }

  /** The actors that the phrases with these heads name. */
  List<ActorMention> at(List<Integer> heads) {
    Set<ActorMention> found = new LinkedHashSet<>();
    for (int head : heads) {
      for (int each : syntax.withConjuncts(head)) {
        found.addAll(named(each, 0));
      }
    }
    return List.copyOf(found);
  }

  /** A name with those that are listed beside it: "<i>Peru</i>, Chad and Oman". */
  List<ActorMention> listed(ActorMention mention) {
    int token = syntax.sentence().tokenAt(mention.span().start());
    while (token + 1 < syntax.size()
        && syntax.token(token + 1).span().start() < mention.span().end()
        && syntax.arc(token).head() > token) {
      token++;
    }
    Set<ActorMention> found = new LinkedHashSet<>(List.of(mention));
    for (int other : syntax.withConjuncts(syntax.firstOfList(token))) {
      if (syntax.token(other).is(Token.Tag.NAME)) {
        found.addAll(covering(other));
      }
    }
    return List.copyOf(found);
  }

  private Set<ActorMention> named(int head, int depth) {
    Set<ActorMention> found = new LinkedHashSet<>(covering(head));
    if (!found.isEmpty() || depth > 2) {
      found.addAll(listed(head, found));
      return found;
    }
    for (int describer : syntax.describers(head)) {
      found.addAll(covering(describer));
    }
    for (int owner : syntax.children(head, Relation.POSSESSOR)) {
      found.addAll(named(owner, depth + 1));
    }
    if (found.isEmpty()) {
      for (int phrase : syntax.phrases(head, marker(Role.BELONGING), false)) {
        for (int each : syntax.withConjuncts(phrase)) {
          found.addAll(named(each, depth + 1));
        }
      }
    }
    for (int other : syntax.children(head, Relation.APPOSITION)) {
      if (found.isEmpty()) {
        found.addAll(named(other, depth + 1));
      }
    }
    return found;
  }

  /** "citizens of Samoa <i>and Tonga</i>": those listed behind the first, which was read. */
  private List<ActorMention> listed(int head, Set<ActorMention> read) {
    return syntax.phrases(head, marker(Role.BELONGING), false).stream()
        .filter(phrase -> read.containsAll(covering(phrase)))
        .flatMap(phrase -> syntax.children(phrase, Relation.CONJUNCT).stream())
        .filter(other -> syntax.token(other).is(Token.Tag.NAME))
        .flatMap(other -> covering(other).stream())
        .toList();
  }

  private List<ActorMention> covering(int token) {
    Span span = syntax.token(token).span();
    return reading.actors().stream().filter(m -> m.span().overlaps(span)).toList();
  }

  private Set<String> marker(Role role) {
    return syntax.markers().of(role);
  }
}
