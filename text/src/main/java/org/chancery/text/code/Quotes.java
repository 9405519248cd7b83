package org.chancery.text.code;

import java.util.BitSet;
import java.util.Set;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.span.Span;

/** The words that state a claim: the trigger with its arguments, without clauses of their own. */
final class Quotes {

  private static final Set<String> CLOSERS = Set.of(",", ";", ":", ".", "–", "—", "-");

  /** Kinds that are quoted with the clause that says what is meant: "hope that …". */
  private static final Set<String> MEANT = Set.of("hope", "intention", "position");

  private Quotes() {}

  /** Span of the quotation of {@code hit} in the document's text. */
  static Span of(Syntax syntax, Matcher.Hit hit) {
    int head = clauseHead(syntax, hit.head());
    boolean verbal = syntax.predicate(head).isPresent();
    BitSet stop = new BitSet();
    for (int i = 0; i < syntax.size(); i++) {
      boolean meant = MEANT.contains(hit.trigger().kind()) && syntax.arc(i).head() == head;
      boolean content =
          meant && syntax.arc(i).relation() == Relation.COMPLEMENT && syntax.opens(i, Role.CONTENT);
      if (i != head && !content && clause(syntax, i, verbal)) {
        stop.set(i);
      }
    }
    syntax.children(head).stream()
        .filter(c -> !verbal && syntax.token(c).is(Tag.PREPOSITION))
        .forEach(stop::set);
    // "talks in Lima, a visit to a plant": two occasions, each with words of its own.
    syntax.children(head, Relation.CONJUNCT).stream().filter(c -> !verbal).forEach(stop::set);
    BitSet words = syntax.subtree(head, stop);
    if (described(syntax, head)) {
      words.or(nounPhrase(syntax, syntax.arc(head).head(), head));
    }
    words.set(Math.min(head, hit.head()), Math.max(head, hit.last()) + 1);
    int from = head;
    while (from > 0 && within(words, stop, from - 1, head)) {
      from--;
    }
    from = Math.min(from, ownSubject(syntax, head, stop));
    int to = Math.max(head, hit.last());
    int limit = words.length() - 1;
    while (to < limit && !(stop.get(to + 1) && isVerb(syntax, to + 1))) {
      to++;
    }
    return trimmed(syntax, from, to);
  }

  /** "<i>The session</i>, put off in May, was held": where the subject starts, or the head. */
  private static int ownSubject(Syntax syntax, int head, BitSet stop) {
    return syntax.children(head).stream()
        .filter(c -> c < head && syntax.arc(c).relation() == Relation.SUBJECT)
        .mapToInt(c -> syntax.subtree(c, stop).nextSetBit(0))
        .min()
        .orElse(head);
  }

  /** "<i>the bridge</i> built by Japan": a participle is quoted with what it describes. */
  private static boolean described(Syntax syntax, int head) {
    int noun = syntax.arc(head).head();
    return noun >= 0
        && noun < head
        && syntax.arc(head).relation() == Relation.RELATIVE
        && syntax.arc(head).marker().isEmpty()
        && syntax.predicate(noun).isEmpty()
        && syntax.predicate(head).map(p -> p.tense() == Tense.NONE).orElse(false);
  }

  /** A noun with what stands between its describers and the clause that follows it. */
  private static BitSet nounPhrase(Syntax syntax, int noun, int clause) {
    BitSet words = new BitSet();
    int first = noun;
    for (int child : syntax.children(noun)) {
      first = syntax.token(child).is(Tag.PREPOSITION) ? first : Math.min(first, child);
    }
    words.set(first, clause);
    return words;
  }

  /** An adjective is quoted with the clause that it completes: "<i>we are</i> grateful". */
  private static int clauseHead(Syntax syntax, int head) {
    if (syntax.predicate(head).isPresent()) {
      return head;
    }
    int above = syntax.arc(head).head();
    boolean completes = above >= 0 && syntax.token(head).is(Tag.ADJECTIVE);
    return completes && syntax.predicate(above).isPresent() ? above : head;
  }

  /** A clause that is told apart: coordinated, adverbial, or reported after "that". */
  private static boolean clause(Syntax syntax, int i, boolean verbal) {
    if (!isVerb(syntax, i)) {
      return false;
    }
    Relation relation = syntax.arc(i).relation();
    return relation == Relation.CONJUNCT
        || relation == Relation.ADVERBIAL
        || relation == Relation.COMPLEMENT && syntax.opens(i, Role.CONTENT)
        || relation == Relation.RELATIVE && !verbal;
  }

  private static boolean isVerb(Syntax syntax, int i) {
    return syntax.predicate(i).isPresent();
  }

  private static boolean within(BitSet words, BitSet stop, int i, int head) {
    if (stop.get(i)) {
      return false;
    }
    return words.previousSetBit(i) >= 0 && words.nextSetBit(0) <= i && i < head;
  }

  private static Span trimmed(Syntax syntax, int first, int last) {
    int from = first;
    int to = last;
    while (from < to && loose(syntax.token(from), true)) {
      from++;
    }
    while (to > from && loose(syntax.token(to), false)) {
      to--;
    }
    return syntax.token(from).span().union(syntax.token(to).span());
  }

  private static boolean loose(Token token, boolean atStart) {
    return token.is(Tag.MARK) && CLOSERS.contains(token.text())
        || token.is(Tag.CONJUNCTION)
        || !atStart && token.is(Tag.SUBORDINATOR)
        || !atStart && token.is(Tag.PREPOSITION);
  }
}
