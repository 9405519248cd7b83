package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Evidence;
import org.chancery.record.Link;
import org.chancery.record.LinkKind;

/** Finds the plan that a refusal called off: one that its words name and that was not yet due. */
final class Cancellations {

  private static final int YEARS = 2 * 366;
  private static final int YEAR = 366;
  private static final int SLACK = 31;

  private Cancellations() {}

  static Optional<Link> cancelled(Told refusal, Timeline timeline) {
    if (!refusal.lead().block().equals("breach") || refusal.ahead()) {
      return Optional.empty();
    }
    long day = Timeline.day(refusal);
    return timeline
        .between(day - YEARS, day + YEARS)
        .filter(Told::ahead)
        .filter(
            plan ->
                inTime(plan, refusal) && Acts.named(refusal, Families.family(plan.lead().kind())))
        .map(plan -> new Off(plan, evidence(plan, refusal)))
        .filter(off -> off.score().total() >= Weights.of("threshold", "cancels").weight())
        .max(Comparator.comparingDouble(off -> off.score().total()))
        .map(
            off ->
                new Link(LinkKind.CANCELS, refusal.id(), off.plan().id(), off.score().evidence()));
  }

  private record Off(Told plan, Score score) {}

  private static boolean inTime(Told plan, Told refusal) {
    Long told = plan.told();
    Window aim = plan.date();
    Window date = refusal.date();
    Long known = refusal.told();
    long off = date != null ? date.last() : known != null ? known : Long.MIN_VALUE;
    boolean announced = told != null && told <= off + SLACK;
    boolean open = told != null && told >= off - YEAR;
    if (aim != null && told != null && aim.last() > told) {
      open = aim.last() >= off - SLACK;
    }
    return announced && open;
  }

  private static Score evidence(Told plan, Told refusal) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(Weights.of("cancels", "names"));
    evidence.add(Weights.of("cancels", "in-time"));
    Details.compare(plan, refusal).stream()
        .filter(e -> !e.feature().equals("direction"))
        .forEach(evidence::add);
    return Score.of(evidence);
  }
}
