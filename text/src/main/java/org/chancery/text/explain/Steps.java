package org.chancery.text.explain;

import java.util.List;
import java.util.function.Function;

/** Tells the course of a sentence step by step, in the order in which the coder works. */
public final class Steps {

  /** A step that the coder gains is told by one more line here. */
  private static final List<Function<Course, Step>> ALL =
      List.of(
          SentenceStep::of,
          WordsStep::of,
          SyntaxStep::of,
          NamedStep::of,
          TriggersStep::of,
          CandidatesStep::of,
          DroppedStep::of,
          ClaimsStep::of);

  private Steps() {}

  public static List<Step> of(Course course) {
    return ALL.stream().map(step -> step.apply(course)).toList();
  }
}
