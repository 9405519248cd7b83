package org.chancery.record.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.store.Judged;
import org.chancery.record.store.Judgement;
import org.chancery.record.store.Judgement.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The judgements of one claim, each of which has seen the one before. An undo is a link of the
 * chain too: it says again what stood before the judgement that it takes back, so that the last
 * link always tells what holds.
 */
final class Chain {

  private final List<Judged> links;
  private final Map<Long, Judged> byNumber = new HashMap<>();

  /** The first link first; may be empty. */
  Chain(List<Judged> links) {
    this.links = List.copyOf(links);
    this.links.forEach(link -> byNumber.put(link.number(), link));
  }

  /** Number of the last link, 0 where nothing was said. */
  long seen() {
    return links.isEmpty() ? 0 : links.getLast().number();
  }

  /** What was said after a link, for a reviewer who had seen only so far. */
  List<Judged> since(long seen) {
    return links.stream().filter(link -> link.number() > seen).toList();
  }

  /**
   * The judgement that takes back another: one that holds now, or the undo that came last.
   *
   * @return empty where something else stands by now, so that there is nothing to take back
   */
  Optional<Judgement> undoing(long number, String reason) {
    Judged target = byNumber.get(number);
    Judged last = links.isEmpty() ? null : links.getLast();
    if (target == null || last == null || !(target.equals(last) || target.equals(origin(last)))) {
      return Optional.empty();
    }
    Judgement undone = target.judgement();
    Judged before = byNumber.get(undone.seen());
    Verdict verdict = before == null ? Verdict.WITHDRAWN : before.judgement().verdict();
    return Optional.of(
        new Judgement(
            undone.claim(),
            undone.content(),
            last.number(),
            verdict,
            before == null ? List.of() : before.judgement().corrected(),
            reason,
            number));
  }

  /** The judgement that first said what a link says, past all undoing; null for "nothing". */
  @Nullable Judged origin(@Nullable Judged link) {
    Judged at = link;
    while (at != null && at.judgement().undoes() != 0) {
      Judged undone = byNumber.get(at.judgement().undoes());
      at = undone == null ? null : byNumber.get(undone.judgement().seen());
    }
    return at;
  }

  /** Whether a judgement was taken back, and that not taken back itself. */
  boolean undone(Judged link) {
    return links.stream().anyMatch(by -> by.judgement().undoes() == link.number() && !undone(by));
  }
}
