package org.chancery.text.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.text.claim.Claim;

/** What is recorded in the end. */
final class ClaimsStep {

  private ClaimsStep() {}

  static Step of(Course course) {
    List<String> lines = new ArrayList<>();
    for (Claim claim : course.claims()) {
      lines.add((lines.size() / 3 + 1) + ". " + told(claim));
      lines.add("  " + Phrasing.quoted(course.words(claim.quote())));
      lines.add(
          String.format(
              Locale.ROOT,
              "  confidence %.2f, from %s of tables %s",
              claim.confidence(),
              claim.derivation().rule(),
              claim.derivation().version()));
    }
    return Step.of("Claims", lines, "the sentence states nothing that is recorded");
  }

  /** "AID, kind aid: RUS → LAO, occurred, 2020-05 (month)". */
  static String told(Claim claim) {
    String parties = codes(claim.actors());
    if (!claim.recipients().isEmpty()) {
      parties += " → " + codes(claim.recipients());
    }
    String date = claim.date() == null ? "no date" : Phrasing.time(claim.date());
    return Phrasing.type(claim) + ": " + parties + ", " + claim.status().word() + ", " + date;
  }

  private static String codes(List<Claim.Party> parties) {
    return parties.isEmpty()
        ? "nobody named"
        : parties.stream().map(p -> p.actor().code()).collect(Collectors.joining(" and "));
  }
}
