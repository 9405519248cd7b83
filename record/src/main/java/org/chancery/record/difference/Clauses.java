package org.chancery.record.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.record.versions.Concepts;
import org.chancery.record.versions.NumeralReader.Numeral;
import org.chancery.record.versions.Sound;
import org.chancery.text.language.Token;
import org.chancery.text.span.Span;

/**
 * Part of a sentence that one half alone has: a stretch of words none of which the other half has
 * in translation, by sound or as a number, and that makes up for what its half is longer by.
 */
final class Clauses implements Finder {

  /** Weight of words in a row without a partner; a word that the dictionary lacks weighs half. */
  private static final double WEIGHT = 4;

  /** The same where the words tell an act, with a verb of its own. */
  private static final double WEIGHT_OF_ACT = 2.5;

  /** How much longer a half must be than the languages' difference lets expect. */
  private static final double LONGER = 1.3;

  /** Shorter words are grammar rather than content. */
  private static final int CONTENT = 4;

  @Override
  public List<Difference> find(Half first, Half second) {
    double usual = usual(first) / usual(second);
    double excess = first.span().length() - second.span().length() * usual;
    double longer = first.span().length() / (second.span().length() * usual);
    if (longer > LONGER) {
      return stretches(first, second, excess).stream()
          .map(s -> new Difference(Difference.Type.CLAUSE, first.has(s, ""), second.lacks()))
          .toList();
    }
    if (1 / longer > LONGER) {
      return stretches(second, first, -excess / usual).stream()
          .map(s -> new Difference(Difference.Type.CLAUSE, first.lacks(), second.has(s, "")))
          .toList();
    }
    return List.of();
  }

  private static double usual(Half half) {
    return Math.max(1, half.telling().text().length());
  }

  private static List<Span> stretches(Half longer, Half shorter, double excess) {
    Stretch stretch = new Stretch(longer, shorter);
    longer.tokens().forEach(stretch::take);
    stretch.end();
    return stretch.found.stream().filter(span -> span.length() >= excess / 2).toList();
  }

  /** Collects words without a partner until one has a partner. */
  private static final class Stretch {
    private final Half own;
    private final Half other;
    private final Set<Integer> told = new HashSet<>();
    private final Set<BigDecimal> numbers = new HashSet<>();
    private final List<Numeral> ownNumbers;
    private final List<Span> named;
    private final List<Span> found = new ArrayList<>();
    private final List<Token> run = new ArrayList<>();
    private final Set<Span> verbs = new HashSet<>();
    private double weight;
    private boolean act;

    Stretch(Half own, Half other) {
      this.own = own;
      this.other = other;
      this.named = Actors.shared(own, other);
      own.lines()
          .forEach(
              line ->
                  line.predicates()
                      .forEach(p -> verbs.add(line.sentence().tokens().get(p.token()).span())));
      this.ownNumbers = own.telling().numbers().read(own.text(), own.span());
      other.tokens().forEach(t -> told.addAll(Concepts.of(other.language(), t)));
      other
          .telling()
          .numbers()
          .read(other.text(), other.span())
          .forEach(n -> numbers.add(n.value()));
    }

    void take(Token token) {
      List<Integer> concepts = Concepts.of(own.language(), token);
      if (concepts.stream().anyMatch(told::contains)
          || number(token)
          || heard(token)
          || named.stream().anyMatch(span -> span.overlaps(token.span()))) {
        end();
      } else if (!concepts.isEmpty() || token.text().length() >= CONTENT) {
        run.add(token);
        weight += concepts.isEmpty() ? 0.5 : 1;
        act |= verbs.contains(token.span());
      }
    }

    private boolean number(Token token) {
      return ownNumbers.stream()
          .anyMatch(n -> n.span().overlaps(token.span()) && numbers.contains(n.value()));
    }

    private boolean heard(Token token) {
      return token.text().length() >= CONTENT
          && other
              .tokens()
              .anyMatch(t -> t.text().length() >= CONTENT && Sound.alike(t.text(), token.text()));
    }

    void end() {
      if (weight >= (act ? WEIGHT_OF_ACT : WEIGHT)) {
        found.add(run.getFirst().span().union(run.getLast().span()));
      }
      run.clear();
      weight = 0;
      act = false;
    }
  }
}
