package org.chancery.text.language;

import java.util.Set;
import org.chancery.text.span.Span;

/**
 * A verb with what its helpers say of it.
 *
 * @param token index of the main verb in the sentence
 * @param group from the first auxiliary, modal or negation to the main verb, in the document's text
 * @param passive true where the grammatical subject is what the act is done to
 * @param negated "did not sign", "failed to sign", «не подписал»
 * @param byUs whether the form alone tells that those act who speak: «планируем»
 * @param moods what the helpers and governing verbs say, innermost last: "will", "would like to"
 */
public record Predicate(
    int token,
    Span group,
    boolean passive,
    boolean negated,
    boolean byUs,
    Tense tense,
    Set<Mood> moods) {

  public Predicate {
    moods = Set.copyOf(moods);
  }

  /** A predicate whose form does not tell who acts. */
  public Predicate(
      int token, Span group, boolean passive, boolean negated, Tense tense, Set<Mood> moods) {
    this(token, group, passive, negated, false, tense, moods);
  }

  /** Time of the act relative to the telling. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** Infinitive or participle: what governs it tells. */
    NONE
  }

  /** Shades that decide a claim's status. */
  public enum Mood {
    /** "is visiting", "have been carrying out", «осуществляется». */
    PROGRESSIVE,
    /** "will", "is to", "plans to", "intends to", "agreed to", «намерен», «планируется». */
    INTENDED,
    /** "hopes to", "would like to", "looks forward to", "should", «надеется», «хотел бы». */
    WISHED,
    /** "if", "would have", "could", "may", «если бы», «мог бы». */
    CONDITIONAL,
    /** "must", "should", "calls for": demanded rather than done. */
    REQUIRED
  }
}
