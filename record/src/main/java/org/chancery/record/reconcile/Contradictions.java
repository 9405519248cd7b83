package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.Evidence;
import org.chancery.record.Link;
import org.chancery.record.LinkKind;

/**
 * Finds what cannot be true together with a denial: the accusation that it answers, the act that it
 * says never happened. Other dates or sums of one event are no contradiction but a conflict within
 * it, and to refuse an offer is to deny nothing.
 */
final class Contradictions {

  private static final int HALF_YEAR = 183;
  private static final int MONTH = 31;

  /** Words against somebody, which he may deny. */
  private static final Set<String> CHARGES = Set.of("accusation", "assessment", "threat");

  private Contradictions() {}

  static Optional<Link> contradicted(Told denial, Timeline timeline) {
    boolean word = denial.lead().kind().equals("denial") && !denial.ahead();
    if (!word && (!denial.denied() || Families.said(denial.lead().kind()))) {
      return Optional.empty();
    }
    long day = Timeline.day(denial);
    return timeline
        .between(day - HALF_YEAR, day + MONTH)
        .filter(told -> !told.id().equals(denial.id()) && affirms(told))
        .filter(told -> denial.denied() ? sameAct(denial, told) : answered(denial, told))
        .map(told -> new Against(told, evidence(denial, told)))
        .filter(
            against -> against.score().total() >= Weights.of("threshold", "contradicts").weight())
        .max(
            Comparator.comparingDouble((Against against) -> against.score().total())
                .thenComparingLong(against -> -Math.abs(Timeline.day(against.told()) - day)))
        .map(
            against ->
                new Link(
                    LinkKind.CONTRADICTS,
                    denial.id(),
                    against.told().id(),
                    against.score().evidence()));
  }

  private record Against(Told told, Score score) {}

  private static boolean affirms(Told told) {
    return !told.denied() && !told.ahead() && !told.lead().kind().equals("denial");
  }

  private static boolean sameAct(Told denied, Told told) {
    return denied.lead().block().equals(told.lead().block())
        && Families.family(denied.lead().kind()).equals(Families.family(told.lead().kind()));
  }

  /** What the denial's words name: a charge against those who deny, or an act. */
  private static boolean answered(Told denial, Told told) {
    return CHARGES.contains(told.lead().kind())
        ? Acts.named(denial, "accusation") && charged(denial, told)
        : Acts.named(denial, Families.family(told.lead().kind()));
  }

  private static boolean charged(Told denial, Told told) {
    return told.lead().recipients().isEmpty()
        || meet(told.lead().recipients(), denial.lead().actors());
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return !Collections.disjoint(some, others);
  }

  private static Score evidence(Told denial, Told told) {
    List<Evidence> evidence = new ArrayList<>();
    if (denial.denied()) {
      evidence.add(Weights.of("contradicts", "denied"));
      time(denial, told, evidence);
    } else {
      boolean charge = CHARGES.contains(told.lead().kind());
      evidence.add(Weights.of("contradicts", charge ? "answers" : "names"));
      evidence.add(Weights.of("contradicts", soon(denial, told) ? "soon" : "late"));
    }
    if (denial.sharesText(told)) {
      evidence.add(Weights.of("contradicts", "one-text"));
    }
    Details.compare(denial, told).stream()
        .filter(e -> Set.of("people", "place", "topic", "amount").contains(e.feature()))
        .filter(e -> !e.outcome().equals("unlike"))
        .forEach(evidence::add);
    return Score.of(evidence);
  }

  /** An act is denied for a time; what happened at another time is another act. */
  private static void time(Told denial, Told told, List<Evidence> evidence) {
    Window x = denial.date();
    Window y = told.date();
    if (x != null && y != null) {
      evidence.add(
          x.meets(y) ? Weights.of("contradicts", "same-time") : Weights.of("date", "apart"));
    } else {
      evidence.add(Weights.of("contradicts", soon(denial, told) ? "soon" : "late"));
    }
  }

  private static boolean soon(Told denial, Told told) {
    return Math.abs(Timeline.day(denial) - Timeline.day(told)) <= MONTH;
  }
}
