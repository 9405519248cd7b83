package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.Evidence;
import org.chancery.record.Link;
import org.chancery.record.LinkKind;
import org.chancery.text.mention.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds the larger event in which a smaller one happened: talks and signatures within a visit, a
 * meeting within a summit. The larger one has to be told by the day.
 */
final class Frames {

  /** Families that hold others, the widest first. */
  private static final List<String> FRAMES = List.of("visit", "assembly", "session", "talks");

  private static final Set<String> PARTS = Set.of("contact", "text", "help", "invitation");

  private static final int LONGEST = 10;

  private Frames() {}

  static Optional<Link> frame(Told part, Timeline timeline) {
    Window date = part.date();
    if (date == null || !date.occasion() || !PARTS.contains(part.lead().block()) || part.denied()) {
      return Optional.empty();
    }
    return timeline
        .between(date.first() - LONGEST, date.last())
        .filter(frame -> !frame.id().equals(part.id()) && holds(frame, part, date))
        .map(frame -> new Within(frame, evidence(part, frame)))
        .filter(within -> within.score().total() >= Weights.of("threshold", "part-of").weight())
        .max(
            Comparator.comparingInt((Within within) -> -width(within.frame()))
                .thenComparingDouble(within -> within.score().total()))
        .map(
            within ->
                new Link(
                    LinkKind.PART_OF, part.id(), within.frame().id(), within.score().evidence()));
  }

  private record Within(Told frame, Score score) {}

  private static boolean holds(Told frame, Told part, Window date) {
    Window days = frame.date();
    boolean fact = !frame.ahead() && !frame.denied();
    boolean two = frame.event().parties().size() > 1;
    boolean contact = part.lead().block().equals("contact");
    return fact
        && two
        && days != null
        && days.occasion()
        && days.contains(date)
        && width(frame) < (contact ? width(part) : FRAMES.size());
  }

  /** Place in the list of frames; its length for what is none. */
  private static int width(Told event) {
    int i = FRAMES.indexOf(Families.family(event.lead().kind()));
    return i < 0 ? FRAMES.size() : i;
  }

  private static Score evidence(Told part, Told frame) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(Weights.of("part-of", part.lead().lent() ? "lent" : "within"));
    if (part.sharesText(frame)) {
      evidence.add(Weights.of("part-of", "one-text"));
    }
    Place p = part.lead().cited().claim().place();
    Place q = frame.lead().cited().claim().place();
    if (p != null && q != null) {
      if (same(p.country(), q.country())) {
        evidence.add(Weights.of("part-of", "place"));
      } else if (p.country() != null && q.country() != null) {
        evidence.add(Weights.of("place", "other-country"));
      }
    }
    if (travels(part, frame)) {
      evidence.add(Weights.of("part-of", "traveller"));
    }
    return Score.of(evidence);
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    return a != null && a.equals(b);
  }

  private static boolean travels(Told part, Told frame) {
    return Details.compare(part, frame).stream()
        .anyMatch(e -> e.feature().equals("people") && e.outcome().equals("shared"));
  }
}
