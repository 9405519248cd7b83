package org.chancery.text.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.text.claim.Claim;
import org.chancery.text.mention.QuantityMention;

/** What each trigger was made into: roles, status, date, place, quantities, claimants. */
final class CandidatesStep {

  private CandidatesStep() {}

  static Step of(Course course) {
    List<String> lines = new ArrayList<>();
    for (Candidate candidate : course.candidates()) {
      Claim claim = candidate.claim();
      if (claim != null) {
        lines.add(candidate.rule() + ": " + Phrasing.type(claim));
        details(course, candidate, claim).forEach(line -> lines.add("  " + line));
      }
    }
    return Step.of("Candidate claims", lines, "no trigger became a claim");
  }

  private static List<String> details(Course course, Candidate candidate, Claim claim) {
    List<String> lines = new ArrayList<>();
    lines.add("quote: " + Phrasing.quoted(course.words(claim.quote())));
    claim.actors().forEach(p -> lines.add("actor: " + party(course, candidate, p)));
    claim.recipients().forEach(p -> lines.add("recipient: " + party(course, candidate, p)));
    lines.add("status: " + claim.status().word() + because(candidate.status()));
    String date = claim.date() == null ? "none" : Phrasing.time(claim.date());
    lines.add("date: " + date + because(candidate.date()));
    if (claim.place() != null) {
      String words =
          claim.placeWords() == null
              ? ""
              : ", from " + Phrasing.quoted(course.words(claim.placeWords().span()));
      lines.add("place: " + Phrasing.place(claim.place()) + words);
    }
    for (QuantityMention quantity : claim.quantities()) {
      lines.add(
          "quantity: "
              + Phrasing.quantity(quantity)
              + ", from "
              + Phrasing.quoted(course.words(quantity.span())));
    }
    if (!claim.contexts().isEmpty()) {
      lines.add("contexts: " + String.join(", ", claim.contexts()));
    }
    lines.add("claimants: " + (claim.claimants().isEmpty() ? "none" : claimants(claim)));
    return lines;
  }

  private static String party(Course course, Candidate candidate, Claim.Party party) {
    String words =
        party.words() == null
            ? ", not named"
            : ", from " + Phrasing.quoted(course.words(party.words().span()));
    String origin = candidate.origins().getOrDefault(party.actor().code(), "");
    return Phrasing.actor(party.actor()) + words + because(origin);
  }

  private static String because(String reason) {
    return reason.isEmpty() ? "" : " – " + reason;
  }

  private static String claimants(Claim claim) {
    return claim.claimants().stream().collect(Collectors.joining(", then "));
  }
}
