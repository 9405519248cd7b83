package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.Evidence;
import org.chancery.record.Link;
import org.chancery.record.LinkKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the event that kept a plan: a later fact of the same parties, akin to what was planned, of
 * the time that was meant or within two years, that agrees best in the details.
 */
final class Fulfilments {

  private static final int YEARS = 2 * 366;
  private static final int SOON = 183;

  /** So late after its time a plan may still be kept, in days. */
  private static final int LATE = 366;

  /** Kinds that hardly anybody announces as such and keeps as such. */
  private static final Set<String> WORDS = Set.of("word");

  private Fulfilments() {}

  static Optional<Link> fulfilled(Told plan, Timeline timeline) {
    Long told = plan.told();
    boolean invitation = plan.lead().kind().equals("invitation");
    if (told == null || plan.denied() || !plan.ahead() && !invitation) {
      return Optional.empty();
    }
    return timeline
        .between(told - SOON, told + YEARS)
        .filter(fact -> !fact.ahead() && !fact.denied() && !fact.id().equals(plan.id()))
        .filter(fact -> akin(plan, fact) && after(plan, fact))
        .map(fact -> new Kept(fact, evidence(plan, fact)))
        .filter(kept -> kept.score().total() >= Weights.of("threshold", "fulfils").weight())
        .max(Comparator.comparingDouble(kept -> kept.score().total()))
        .map(
            kept ->
                new Link(LinkKind.FULFILS, kept.fact().id(), plan.id(), kept.score().evidence()));
  }

  private record Kept(Told fact, Score score) {}

  /** Whether the fact is of the sort that was planned; a promise may be of any help. */
  private static boolean akin(Told plan, Told fact) {
    if (plan.lead().kind().equals("invitation")) {
      return Families.family(fact.lead().kind()).equals("visit");
    }
    String planned = Families.family(plan.lead().kind());
    String done = Families.family(fact.lead().kind());
    boolean talks = planned.equals("visit") && done.equals("talks");
    return plan.lead().block().equals(fact.lead().block())
        && (WORDS.contains(planned) || planned.equals(done) || talks);
  }

  /**
   * A fact that is told by the month at least and lies after the day on which the plan was told.
   */
  private static boolean after(Told plan, Told fact) {
    Window done = fact.date();
    Long told = plan.told();
    Window aim = aim(plan);
    boolean vague = done != null && !done.withinMonth();
    boolean aimed = aim != null && done != null && aim.meets(done) && done.withinYear();
    return done != null && told != null && done.last() > told && (!vague || aimed);
  }

  /** When it was planned for, or null where only the day of planning is told. */
  private static @Nullable Window aim(Told plan) {
    Window date = plan.date();
    Long told = plan.told();
    return date == null || told == null || date.last() <= told ? null : date;
  }

  private static Score evidence(Told plan, Told fact) {
    List<Evidence> evidence = new ArrayList<>();
    Window aim = aim(plan);
    Window done = fact.date();
    Long told = plan.told();
    if (done == null || told == null) {
      throw new IllegalStateException("checked before: " + fact.id());
    }
    if (aim != null) {
      if (!aim.meets(done) && aim.gap(done) > LATE) {
        evidence.add(Weights.of("date", "apart"));
      }
      evidence.add(Weights.of("fulfils", aim.meets(done) ? "in-aim" : "off-aim"));
    } else {
      evidence.add(Weights.of("fulfils", done.first() - told <= SOON ? "soon" : "later"));
    }
    if (WORDS.contains(Families.family(plan.lead().kind()))) {
      evidence.add(Weights.of("fulfils", "word"));
    }
    if (Acts.named(plan, Families.family(fact.lead().kind()))) {
      evidence.add(Weights.of("fulfils", "names"));
    }
    boolean invited = plan.lead().kind().equals("invitation");
    Details.compare(plan, fact).stream()
        .filter(e -> !invited || !e.feature().equals("direction"))
        .forEach(evidence::add);
    return Score.of(evidence);
  }
}
