package org.chancery.text.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.text.claim.Claim;
import org.chancery.text.explain.Diagram.Box;
import org.chancery.text.explain.Diagram.Line;

/** The claims of a sentence in words, each in a box. */
final class Boxes {

  private Boxes() {}

  static List<Box> of(Course course) {
    List<Box> boxes = new ArrayList<>();
    for (Claim claim : course.claims()) {
      String title =
          "%d. %s – %s".formatted(boxes.size() + 1, Phrasing.type(claim), claim.status().word());
      boxes.add(new Box(title, lines(course, claim)));
    }
    return boxes.isEmpty() ? List.of(nothing(course)) : boxes;
  }

  private static List<Line> lines(Course course, Claim claim) {
    List<Line> lines = new ArrayList<>();
    claim.actors().forEach(p -> lines.add(new Line("actor", party(course, p))));
    claim.recipients().forEach(p -> lines.add(new Line("recipient", party(course, p))));
    if (claim.date() != null) {
      lines.add(new Line("time", Phrasing.time(claim.date())));
    }
    if (claim.place() != null) {
      lines.add(new Line("place", Phrasing.place(claim.place())));
    }
    claim.quantities().forEach(q -> lines.add(new Line("quantity", Phrasing.quantity(q))));
    lines.add(new Line("quote", Phrasing.quoted(course.words(claim.quote()))));
    if (!claim.claimants().isEmpty()) {
      lines.add(new Line("says", String.join(", then ", claim.claimants())));
    }
    lines.add(
        new Line(
            "from",
            String.format(
                Locale.ROOT,
                "%s, confidence %.2f",
                claim.derivation().rule(),
                claim.confidence())));
    return lines;
  }

  private static String party(Course course, Claim.Party party) {
    String words =
        party.words() == null
            ? ", inferred"
            : ", " + Phrasing.quoted(course.words(party.words().span()));
    return Phrasing.actor(party.actor()) + words;
  }

  private static Box nothing(Course course) {
    List<Line> lines = new ArrayList<>();
    for (Candidate candidate : course.candidates()) {
      if (candidate.dropped() != null) {
        lines.add(new Line(course.word(candidate.head()), candidate.dropped()));
      }
    }
    if (lines.isEmpty()) {
      lines.add(new Line("triggers", "none"));
    }
    return new Box("Nothing is recorded", lines);
  }
}
