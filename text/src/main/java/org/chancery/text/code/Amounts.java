package org.chancery.text.code;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.span.Span;

/** How much an act is about: the numbers that it cites, or the one thing that it gives. */
final class Amounts {

  /** Acts whose objects are things that can be counted. */
  private static final Set<String> GIVING = Set.of("AID", "COOPERATE");

  private Amounts() {}

  static List<QuantityMention> of(Reading reading, Matcher.Hit hit, Span quote) {
    List<QuantityMention> cited =
        reading.quantities().stream().filter(q -> quote.contains(q.span())).toList();
    String event = hit.trigger().event();
    if (!cited.isEmpty() || event == null || !GIVING.contains(event)) {
      return cited;
    }
    return single(reading.syntax(), hit.head(), quote).map(List::of).orElse(List.of());
  }

  /** A noun's quotation with the sum before it: "<i>ten million dollars in</i> financing". */
  static Span measured(Reading reading, Matcher.Hit hit, Span quote) {
    String event = hit.trigger().event();
    boolean giving = event != null && GIVING.contains(event);
    if (!giving || reading.syntax().predicate(hit.head()).isPresent()) {
      return quote;
    }
    int first = reading.sentence().tokenAt(quote.start());
    return reading.quantities().stream()
        .filter(q -> q.role() == QuantityMention.Role.MONEY)
        .filter(q -> joins(reading.syntax(), reading.sentence().tokenAt(q.span().end() - 1), first))
        .findFirst()
        .map(q -> q.span().union(quote))
        .orElse(quote);
  }

  /** Whether nothing but a preposition stands between a sum and what it is given in. */
  private static boolean joins(Syntax syntax, int sum, int first) {
    return sum == first - 2 && syntax.token(sum + 1).is(Tag.PREPOSITION);
  }

  /** "built <i>a</i> clinic" is one clinic. */
  private static Optional<QuantityMention> single(Syntax syntax, int verb, Span quote) {
    if (syntax.predicate(verb).isEmpty()) {
      return Optional.empty();
    }
    for (int object : syntax.objects(verb)) {
      Optional<Integer> article = article(syntax, object);
      if (article.isPresent() && syntax.token(object).is(Tag.NOUN)) {
        Span words = syntax.token(article.get()).span().union(syntax.token(object).span());
        if (quote.contains(words)) {
          return Optional.of(one(words, syntax.token(object).lemma()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> article(Syntax syntax, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
      if (syntax.markers().of(Role.INDEFINITE).contains(syntax.token(i).lemma())) {
        return Optional.of(i);
      }
      if (!syntax.token(i).is(Tag.ADJECTIVE, Tag.NOUN) && !syntax.token(i).is(Tag.NAME)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static QuantityMention one(Span words, String unit) {
    return new QuantityMention(
        words, BigDecimal.ONE, unit, false, QuantityMention.Role.COUNT, null, null);
  }
}
