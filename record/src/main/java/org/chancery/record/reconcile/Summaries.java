package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Evidence;
import org.chancery.record.Link;
import org.chancery.record.LinkKind;

/** Finds the single events that a sum counts: "four documents were signed", and the four. */
final class Summaries {

  private static final int DAYS = 31;

  private Summaries() {}

  static List<Link> items(Told sum, Timeline timeline) {
    if (!sum.profiles().stream().allMatch(Profile::sum)) {
      return List.of();
    }
    long day = Timeline.day(sum);
    List<Link> links = new ArrayList<>();
    timeline
        .between(day - DAYS, day + DAYS)
        .filter(
            item -> !item.id().equals(sum.id()) && item.lead().block().equals(sum.lead().block()))
        .filter(item -> item.profiles().stream().noneMatch(Profile::sum))
        .filter(item -> item.ahead() == sum.ahead() && !item.denied())
        .forEach(
            item -> {
              Score score = evidence(sum, item);
              if (score.total() >= Weights.of("threshold", "sums-up").weight()) {
                links.add(new Link(LinkKind.SUMS_UP, sum.id(), item.id(), score.evidence()));
              }
            });
    return links;
  }

  private static Score evidence(Told sum, Told item) {
    List<Evidence> evidence = new ArrayList<>();
    if (sum.sharesText(item)) {
      evidence.add(Weights.of("sums-up", "one-text"));
    }
    Window all = sum.date();
    Window one = item.date();
    if (all == null || one == null || all.meets(one)) {
      evidence.add(Weights.of("sums-up", "same-time"));
    } else {
      evidence.add(Weights.of("date", "apart"));
    }
    return Score.of(evidence);
  }
}
