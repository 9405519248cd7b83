package org.chancery.record.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.ClaimKey;
import org.chancery.text.claim.Claim;
import org.jspecify.annotations.Nullable;

/** What reviewers said. A claim's judgements are a chain: each has seen the one before it. */
final class Judgements {

  private static final String SELECT =
      """
      SELECT j.id, j.claim_key, j.content, j.seen, j.verdict, j.corrected, j.reason,
        j.undoes, c.made_at, c.made_by
      FROM judgement j JOIN change c ON c.number = j.id
      """;

  private Judgements() {}

  static JudgementOutcome add(Connection connection, Judgement judgement, Signature by)
      throws SQLException {
    Judged latest = latest(connection, judgement.claim());
    if (judgement.seen() != (latest == null ? 0 : latest.number())) {
      return new JudgementOutcome.Conflict(latest);
    }
    long number = Ledger.next(connection, "judgement", by);
    Sql.run(
        connection,
        """
        INSERT INTO judgement (id, claim_key, content, seen, verdict, corrected, reason, undoes)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        number,
        judgement.claim(),
        judgement.content(),
        judgement.seen(),
        judgement.verdict().word(),
        ClaimJson.writeAll(judgement.corrected()),
        judgement.reason(),
        judgement.undoes() == 0 ? null : (Long) judgement.undoes());
    return new JudgementOutcome.Kept(new Judged(number, judgement, by));
  }

  static @Nullable Judged latest(Connection connection, String subject) throws SQLException {
    List<Judged> chain = of(connection, subject);
    return chain.isEmpty() ? null : chain.getLast();
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

  /** The same of several texts, by their contents; those of which nothing was said are left out. */
  static Map<String, List<Judged>> last(Connection connection, List<String> contents)
      throws SQLException {
    Map<String, List<Judged>> judged = new HashMap<>();
    List<String> said =
        Sql.list(
            connection,
            "SELECT DISTINCT content FROM judgement WHERE content IN "
                + Assembly.marks(contents.size()),
            row -> row.getString(1),
            contents.toArray());
    for (String content : said) {
      judged.put(content, last(connection, content));
    }
    return judged;
  }

  static List<Judged> page(Connection connection, long after, int size) throws SQLException {
    return Sql.list(
        connection,
        SELECT + "WHERE j.id > ? ORDER BY j.id LIMIT " + size,
        Judgements::judged,
        after);
  }

  static Optional<Judged> find(Connection connection, long number) throws SQLException {
    return Sql.first(connection, SELECT + "WHERE j.id = ?", Judgements::judged, number);
  }

  static List<Judged> pairs(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        SELECT
            + """
            WHERE j.verdict IN ('same', 'apart') AND NOT EXISTS (
              SELECT 1 FROM judgement later WHERE later.claim_key = j.claim_key AND later.id > j.id)
            ORDER BY j.id
            """,
        Judgements::judged);
  }

  static List<Judged> orphans(Connection connection) throws SQLException {
    List<Judged> orphans = new ArrayList<>();
    for (Judged judged : withoutClaim(connection)) {
      if (!confirmed(connection, judged.judgement())) {
        orphans.add(judged);
      }
    }
    return orphans;
  }

  private static List<Judged> withoutClaim(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        SELECT
            + """
            WHERE j.verdict NOT IN ('withdrawn', 'same', 'apart')
              AND NOT EXISTS (
                SELECT 1 FROM judgement later WHERE later.claim_key = j.claim_key AND later.id > j.id)
              AND NOT EXISTS (
                SELECT 1 FROM claim m JOIN current_coding k ON k.id = m.coding
                WHERE m.claim_key = j.claim_key)
              AND NOT (EXISTS (
                SELECT 1 FROM judgement own
                WHERE own.claim_key = j.claim_key AND own.verdict IN ('added', 'complete'))
                AND EXISTS (
                  SELECT 1 FROM edition e JOIN current_revision r ON r.edition = e.id
                  WHERE e.content = j.content))
            ORDER BY j.id
            """,
        Judgements::judged);
  }

  /** Whether the coder has come to read all that a correction says. */
  private static boolean confirmed(Connection connection, Judgement judgement) throws SQLException {
    if (judgement.verdict() != Judgement.Verdict.CORRECTED) {
      return false;
    }
    for (Claim claim : judgement.corrected()) {
      if (Holdings.cited(connection, ClaimKey.of(judgement.content(), claim)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static Judged judged(ResultSet row) throws SQLException {
    Judgement judgement =
        new Judgement(
            row.getString("claim_key"),
            row.getString("content"),
            row.getLong("seen"),
            Json.constant(Judgement.Verdict.class, row.getString("verdict")),
            ClaimJson.readAll(row.getString("corrected")),
            row.getString("reason"),
            row.getLong("undoes"));
    return new Judged(row.getLong("id"), judgement, Ledger.signature(row));
  }
}
