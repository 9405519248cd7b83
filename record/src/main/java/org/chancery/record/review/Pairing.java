package org.chancery.record.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chancery.record.events.Ties;
import org.chancery.record.store.Judged;
import org.chancery.record.store.Judgement;
import org.chancery.record.store.Judgement.Verdict;
import org.chancery.record.store.JudgementOutcome;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Signature;
import org.chancery.record.store.Subject;

/** What reviewers say of two claims: that they tell one event, or that they do not. */
final class Pairing {

  private final RecordStore store;

  Pairing(RecordStore store) {
    this.store = store;
  }

  private static boolean consistent(Collection<Judged> pairs) {
    try {
      Ties.constraints(pairs);
      return true;
    } catch (IllegalArgumentException contradiction) {
      return false;
    }
  }

  /** Every claim with the first, and every pair of them that was judged before. */
  Outcome together(
      List<String> keys, UnaryOperator<String> content, long asOf, String reason, Signature by) {
    Set<Subject.Pair> pairs = new LinkedHashSet<>();
    for (int i = 0; i < keys.size(); i++) {
      for (int j = i + 1; j < keys.size(); j++) {
        Subject.Pair pair = new Subject.Pair(keys.get(i), keys.get(j));
        if (i == 0 || !store.judgements(pair.key()).isEmpty()) {
          pairs.add(pair);
        }
      }
    }
    return judge(pairs, Verdict.SAME, content, asOf, reason, by);
  }

  /** Every claim of one side with every claim of the other. */
  Outcome apart(
      Set<String> these,
      Set<String> those,
      UnaryOperator<String> content,
      long asOf,
      String reason,
      Signature by) {
    Set<Subject.Pair> pairs = new LinkedHashSet<>();
    these.forEach(a -> those.forEach(b -> pairs.add(new Subject.Pair(a, b))));
    return judge(pairs, Verdict.APART, content, asOf, reason, by);
  }

  private Outcome judge(
      Set<Subject.Pair> pairs,
      Verdict verdict,
      UnaryOperator<String> content,
      long asOf,
      String reason,
      Signature by) {
    Map<String, Chain> chains = new LinkedHashMap<>();
    pairs.forEach(pair -> chains.put(pair.key(), new Chain(store.judgements(pair.key()))));
    List<Judged> since = chains.values().stream().flatMap(c -> c.since(asOf).stream()).toList();
    if (!since.isEmpty()) {
      return new Outcome.Conflict(since);
    }
    List<Judgement> judgements = new ArrayList<>();
    for (Subject.Pair pair : pairs) {
      Chain chain = chains.getOrDefault(pair.key(), new Chain(List.of()));
      judgements.add(
          new Judgement(
              pair.key(), content.apply(pair.a()), chain.seen(), verdict, List.of(), reason));
    }
    return keep(judgements, by);
  }

  /** Keeps all of them, or none. */
  Outcome keep(List<Judgement> judgements, Signature by) {
    List<Judged> kept = new ArrayList<>();
    List<Judged> since = new ArrayList<>();
    Set<String> contradicted = new LinkedHashSet<>();
    for (JudgementOutcome outcome : store.judge(judgements, Pairing::consistent, by)) {
      switch (outcome) {
        case JudgementOutcome.Kept(Judged judged) -> kept.add(judged);
        case JudgementOutcome.Conflict conflict -> {
          Judged latest = conflict.latest();
          if (latest != null) {
            since.add(latest);
          }
        }
        case JudgementOutcome.Contradiction(Judgement refused) ->
            contradicted.addAll(List.of(refused.claim().split("\\+")));
      }
    }
    if (!contradicted.isEmpty()) {
      return new Outcome.Contradiction(List.copyOf(contradicted));
    }
    return since.isEmpty() ? new Outcome.Kept(kept) : new Outcome.Conflict(since);
  }
}
