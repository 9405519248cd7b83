package org.chancery.record.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chancery.record.store.Judgement.Verdict;

/** What reviewers say of pairs of claims: several judgements at once, all of them or none. */
final class Pairs {

  private Pairs() {}

  static List<JudgementOutcome> add(
      Connection connection,
      List<Judgement> pairs,
      Predicate<List<Judged>> consistent,
      Signature by)
      throws SQLException {
    List<JudgementOutcome> obstacles = conflicts(connection, pairs);
    if (obstacles.isEmpty() && !consistent.test(after(connection, pairs, by))) {
      pairs.forEach(pair -> obstacles.add(new JudgementOutcome.Contradiction(pair)));
    }
    if (!obstacles.isEmpty()) {
      return obstacles;
    }
    List<JudgementOutcome> kept = new ArrayList<>();
    for (Judgement pair : pairs) {
      kept.add(Judgements.add(connection, pair, by));
    }
    return kept;
  }

  private static List<JudgementOutcome> conflicts(Connection connection, List<Judgement> pairs)
      throws SQLException {
    List<JudgementOutcome> conflicts = new ArrayList<>();
    for (Judgement pair : pairs) {
      Judged latest = Judgements.latest(connection, pair.claim());
      if (pair.seen() != (latest == null ? 0 : latest.number())) {
        conflicts.add(new JudgementOutcome.Conflict(latest));
      }
    }
    return conflicts;
  }

  /** What would hold of all pairs; those that are not kept yet have no number. */
  private static List<Judged> after(Connection connection, List<Judgement> pairs, Signature by)
      throws SQLException {
    Map<String, Judged> all = new LinkedHashMap<>();
    for (Judged judged : Judgements.pairs(connection)) {
      all.put(judged.judgement().claim(), judged);
    }
    for (Judgement pair : pairs) {
      all.remove(pair.claim());
      if (pair.verdict() != Verdict.WITHDRAWN) {
        all.put(pair.claim(), new Judged(0, pair, by));
      }
    }
    return List.copyOf(all.values());
  }
}
