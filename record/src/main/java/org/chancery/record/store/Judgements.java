package org.chancery.record.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What reviewers said. A claim's judgements are a chain: each has seen the one before it. */
final class Judgements {

  private static final String SELECT =
      """
      SELECT j.id, j.claim_key, j.content, j.seen, j.verdict, j.corrected, j.reason,
        c.made_at, c.made_by
      FROM judgement j JOIN change c ON c.number = j.id
      """;

  private Judgements() {}

  static JudgementOutcome add(Connection connection, Judgement judgement, Signature by)
      throws SQLException {
    List<Judged> before = of(connection, judgement.claim());
    Judged latest = before.isEmpty() ? null : before.getLast();
    if (judgement.seen() != (latest == null ? 0 : latest.number())) {
      return new JudgementOutcome.Conflict(latest);
    }
    long number = Ledger.next(connection, "judgement", by);
    Sql.run(
        connection,
        """
        INSERT INTO judgement (id, claim_key, content, seen, verdict, corrected, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        number,
        judgement.claim(),
        judgement.content(),
        judgement.seen(),
        judgement.verdict().word(),
        ClaimJson.writeAll(judgement.corrected()),
        judgement.reason());
    return new JudgementOutcome.Kept(new Judged(number, judgement, by));
  }

  static List<Judged> of(Connection connection, String claim) throws SQLException {
    return Sql.list(
        connection, SELECT + "WHERE j.claim_key = ? ORDER BY j.id", Judgements::judged, claim);
  }

  static List<Judged> last(Connection connection, String content) throws SQLException {
    return Sql.list(
        connection,
        SELECT
            + """
            WHERE j.content = ? AND NOT EXISTS (
              SELECT 1 FROM judgement later WHERE later.claim_key = j.claim_key AND later.id > j.id)
            ORDER BY j.id
            """,
        Judgements::judged,
        content);
  }

  static List<Judged> orphans(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        SELECT
            + """
            WHERE j.verdict <> 'withdrawn'
              AND NOT EXISTS (
                SELECT 1 FROM judgement later WHERE later.claim_key = j.claim_key AND later.id > j.id)
              AND NOT EXISTS (
                SELECT 1 FROM claim m JOIN current_coding k ON k.id = m.coding
                WHERE m.claim_key = j.claim_key)
              AND NOT (j.verdict = 'added' AND EXISTS (
                SELECT 1 FROM edition e JOIN current_revision r ON r.edition = e.id
                WHERE e.content = j.content))
            ORDER BY j.id
            """,
        Judgements::judged);
  }

  private static Judged judged(ResultSet row) throws SQLException {
    Judgement judgement =
        new Judgement(
            row.getString("claim_key"),
            row.getString("content"),
            row.getLong("seen"),
            Json.constant(Judgement.Verdict.class, row.getString("verdict")),
            ClaimJson.readAll(row.getString("corrected")),
            row.getString("reason"));
    return new Judged(row.getLong("id"), judgement, Ledger.signature(row));
  }
}
