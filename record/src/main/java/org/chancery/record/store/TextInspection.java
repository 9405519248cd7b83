package org.chancery.record.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.jspecify.annotations.Nullable;

/** Looks at each text with all that was ever coded from it. Holds one text at a time. */
final class TextInspection {

  private static final int PAGE = 200;

  private final Connection connection;
  private final BiConsumer<String, String> report;

  TextInspection(Connection connection, BiConsumer<String, String> report) {
    this.connection = connection;
    this.report = report;
  }

  void run() throws SQLException {
    List<Long> page = editions(0);
    while (!page.isEmpty()) {
      for (long edition : page) {
        edition(edition);
      }
      page = editions(page.getLast());
    }
  }

  private List<Long> editions(long after) throws SQLException {
    return Sql.list(
        connection,
        "SELECT id FROM edition WHERE id > ? ORDER BY id LIMIT ?",
        row -> row.getLong(1),
        after,
        PAGE);
  }

  private void edition(long id) throws SQLException {
    String where = "edition " + id;
    Optional<Document> document =
        Sql.first(connection, "SELECT * FROM edition WHERE id = ?", row -> text(row, where), id)
            .flatMap(rebuilt -> rebuilt);
    if (document.isPresent()) {
      List<Row> claims =
          Sql.list(
              connection,
              """
              SELECT m.*, k.edition FROM coding k JOIN claim m ON m.coding = k.id
              WHERE k.edition = ? ORDER BY k.id, m.ordinal
              """,
              Row::of,
              id);
      for (Row row : claims) {
        claim(row, document.get().text());
      }
    }
  }

  /** The document of a row; empty where it cannot be rebuilt. */
  private Optional<Document> text(ResultSet row, String where) throws SQLException {
    String hash = Additions.sha256(row.getString("body"));
    if (!hash.equals(row.getString("sha256"))) {
      report.accept(where, "its text is not the one that was stored: another hash");
    }
    if (!hash.startsWith(row.getString("content"))) {
      report.accept(where, "its id is not that of its text");
    }
    try {
      return Optional.of(Holdings.document(row, where));
    } catch (RuntimeException e) {
      report.accept(where, "cannot be rebuilt: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** A claim's columns. */
  private record Row(
      long coding, int ordinal, String columns, int start, int end, String quote, String content) {

    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getLong("coding"),
          row.getInt("ordinal"),
          columns(
              row.getString("event"),
              row.getString("kind"),
              row.getString("area"),
              row.getString("status"),
              row.getString("first_day"),
              row.getString("last_day"),
              row.getString("claimant"),
              row.getDouble("confidence")),
          row.getInt("quote_start"),
          row.getInt("quote_end"),
          row.getString("quote"),
          row.getString("content"));
    }

    static String columns(@Nullable Object... values) {
      return Arrays.toString(values);
    }

    String where() {
      return "claim %d of coding %d".formatted(ordinal, coding);
    }
  }

  private void claim(Row row, String text) throws SQLException {
    boolean inside = 0 <= row.start() && row.start() < row.end() && row.end() <= text.length();
    if (!inside || !text.substring(row.start(), row.end()).equals(row.quote())) {
      report.accept(row.where(), "its quote does not stand in its text");
    }
    try {
      Claim claim = ClaimJson.read(row.content());
      Days days = Days.of(claim.date());
      String columns =
          Row.columns(
              claim.event(),
              claim.kind(),
              claim.area(),
              claim.status().word(),
              days.first(),
              days.last(),
              claim.claimedBy(),
              claim.confidence());
      boolean same = claim.quote().start() == row.start() && claim.quote().end() == row.end();
      if (!same || !columns.equals(row.columns()) || !parties(row).equals(parties(claim))) {
        report.accept(row.where(), "its columns say something else than its content");
      }
    } catch (RuntimeException e) {
      report.accept(row.where(), "cannot be rebuilt: " + e.getMessage());
    }
  }

  private List<String> parties(Row row) throws SQLException {
    return Sql.list(
        connection,
        "SELECT side, code, sector FROM party WHERE coding = ? AND ordinal = ? ORDER BY side, place",
        party -> party.getString(1) + " " + party.getString(2) + " " + party.getString(3),
        row.coding(),
        row.ordinal());
  }

  private static List<String> parties(Claim claim) {
    return Stream.concat(
            claim.actors().stream().map(party -> line("actor", party)),
            claim.recipients().stream().map(party -> line("recipient", party)))
        .toList();
  }

  private static String line(String side, Claim.Party party) {
    return side + " " + party.actor().code() + " " + party.actor().sector();
  }
}
