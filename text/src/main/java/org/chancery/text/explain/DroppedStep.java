package org.chancery.text.explain;

import java.util.ArrayList;
import java.util.List;

/** Which triggers and candidates are not recorded, and why. */
final class DroppedStep {

  private DroppedStep() {}

  static Step of(Course course) {
    List<String> lines = new ArrayList<>();
    for (Candidate candidate : course.candidates()) {
      if (candidate.dropped() != null) {
        String stage = candidate.claim() == null ? "trigger" : "candidate";
        lines.add(
            "%s %s %s: %s"
                .formatted(
                    stage,
                    candidate.rule(),
                    Phrasing.quoted(course.word(candidate.head())),
                    candidate.dropped()));
      }
    }
    return Step.of("Dropped", lines, "nothing was dropped");
  }
}
