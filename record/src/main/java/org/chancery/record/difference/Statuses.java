package org.chancery.record.difference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.versions.Concepts;
import org.chancery.record.versions.Line;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Status;
import org.chancery.text.language.Predicate;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whether it happened, lies ahead or is denied. Claims of one kind that disagree are a difference
 * only where the verbs of the two halves disagree as well: a coder may misread one of them.
 */
final class Statuses implements Finder {

  /** What the verbs of a half tell. */
  private record Verbs(int told, int ahead, int denied) {

    static Verbs of(Half half) {
      int told = 0;
      int ahead = 0;
      int denied = 0;
      for (Predicate predicate : half.all(Line::predicates)) {
        denied += predicate.negated() ? 1 : 0;
        ahead += Acts.ahead(predicate) ? 1 : 0;
        told += Acts.told(predicate) ? 1 : 0;
      }
      return new Verbs(told, ahead, denied);
    }

    /** More lies ahead here, and no less happened there. */
    boolean shifted(Verbs other) {
      return ahead > other.ahead && other.told > 0 && told <= other.told;
    }

    /** Only what lies ahead here, only what happened there. */
    boolean against(Verbs other) {
      return ahead > 0 && told == 0 && other.told > 0 && other.ahead == 0;
    }
  }

  @Override
  public List<Difference> find(Half first, Half second) {
    Verbs x = Verbs.of(first);
    Verbs y = Verbs.of(second);
    for (Claim a : first.claims()) {
      for (Claim b : second.claims()) {
        boolean ahead =
            a.status().ahead() && !b.status().ahead() && x.shifted(y) && !promised(first, second)
                || b.status().ahead()
                    && !a.status().ahead()
                    && y.shifted(x)
                    && !promised(second, first);
        boolean denied = denied(a) != denied(b) && x.denied() != y.denied();
        if (one(a, b, first, second) && (ahead || denied)) {
          return List.of(difference(first, a, a.status(), second, b, b.status()));
        }
      }
    }
    if (x.against(y) || y.against(x)) {
      return List.of(verbs(first, x, second, y));
    }
    return turned(first, second)
        .or(() -> turned(second, first).map(Difference::turned))
        .map(List::of)
        .orElse(List.of());
  }

  /** A verb that lies ahead in the one half and whose translation happened in the other. */
  private static Optional<Difference> turned(Half half, Half other) {
    if (promised(half, other)) {
      return Optional.empty();
    }
    for (Line line : half.lines()) {
      for (Predicate predicate : line.predicates()) {
        List<Acts> translations = Acts.of(other, Acts.concepts(half, line, predicate));
        boolean ahead = Acts.ahead(predicate) && !translations.isEmpty();
        if (ahead && translations.stream().allMatch(Acts::toldOutright)) {
          Span there = translations.getFirst().predicate().group();
          return Optional.of(
              new Difference(
                  Difference.Type.STATUS,
                  half.has(predicate.group(), Status.PLANNED.word()),
                  other.has(there, Status.OCCURRED.word())));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a word that makes the one half look ahead is translated in the other. */
  private static boolean promised(Half half, Half other) {
    Set<Integer> told = new HashSet<>();
    other.tokens().forEach(t -> told.addAll(Concepts.of(other.language(), t)));
    return half.tokens()
        .map(token -> Concepts.of(half.language(), token))
        .anyMatch(c -> Concepts.ahead(c) && c.stream().anyMatch(told::contains));
  }

  private static boolean denied(Claim claim) {
    return claim.status() == Status.DENIED;
  }

  /** The only claims of their kind in their halves: there is nothing to mix up. */
  private static boolean one(Claim a, Claim b, Half first, Half second) {
    return a.kind().equals(b.kind()) && alone(a, first) && alone(b, second);
  }

  private static boolean alone(Claim claim, Half half) {
    return half.claims().stream().filter(c -> c.kind().equals(claim.kind())).count() == 1;
  }

  private static Difference difference(
      Half first, Claim a, Status s, Half second, Claim b, Status t) {
    return new Difference(
        Difference.Type.STATUS, first.has(a.quote(), s.word()), second.has(b.quote(), t.word()));
  }

  private static Difference verbs(Half first, Verbs x, Half second, Verbs y) {
    return new Difference(Difference.Type.STATUS, verb(first, x, y), verb(second, y, x));
  }

  private static Difference.Side verb(Half half, Verbs verbs, Verbs others) {
    boolean ahead = verbs.ahead() > others.ahead();
    @Nullable Predicate predicate =
        half.all(Line::predicates).stream()
            .filter(p -> ahead ? Acts.ahead(p) : Acts.told(p))
            .findFirst()
            .orElse(null);
    String word = (ahead ? Status.PLANNED : Status.OCCURRED).word();
    return half.has(predicate == null ? half.span() : predicate.group(), word);
  }
}
