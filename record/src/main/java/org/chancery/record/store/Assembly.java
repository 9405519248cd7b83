package org.chancery.record.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.document.Document;

/**
 * Puts editions together again, many with a handful of queries: asked one by one, asking takes
 * longer than reading.
 */
final class Assembly {

  /** Editions that are asked for at once. */
  private static final int TOGETHER = 128;

  private final Connection connection;
  private final List<Long> editions;
  private final long asOf;

  private Assembly(Connection connection, List<Long> editions, long asOf) {
    this.connection = connection;
    this.editions = editions;
    this.asOf = asOf;
  }

  /**
   * Editions as they were after a change, in the order in which they are asked for; those that no
   * address ever held are left out.
   */
  static List<Holding> of(Connection connection, List<Long> editions, long asOf)
      throws SQLException {
    List<Holding> holdings = new ArrayList<>(editions.size());
    for (int i = 0; i < editions.size(); i += TOGETHER) {
      List<Long> some = editions.subList(i, Math.min(editions.size(), i + TOGETHER));
      holdings.addAll(new Assembly(connection, some, asOf).holdings());
    }
    return holdings;
  }

  /** So many question marks, as a list in SQL; a list that holds nothing where there is none. */
  static String marks(int count) {
    return count == 0 ? "(NULL)" : "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
  }

  private List<Holding> holdings() throws SQLException {
    Map<Long, Document> documents = documents(paths());
    Map<Long, List<String>> addresses = addresses();
    Map<Long, Coding> codings = codings();
    Map<Long, List<StoredClaim>> claims =
        claims(codings.values().stream().map(Coding::id).toList());
    List<Holding> holdings = new ArrayList<>(editions.size());
    for (long edition : editions) {
      Document document = documents.get(edition);
      if (document != null) {
        Coding coding = codings.get(edition);
        List<String> stands = addresses.getOrDefault(edition, List.of());
        List<StoredClaim> stated =
            coding == null ? List.of() : claims.getOrDefault(coding.id(), List.of());
        holdings.add(new Holding(edition, stands, document, coding, stated));
      }
    }
    return holdings;
  }

  /** The first address where each ever stood. */
  private Map<Long, String> paths() throws SQLException {
    Map<Long, String> paths = new HashMap<>();
    Sql.list(
        connection,
        "SELECT r.edition, d.address FROM document d JOIN revision r ON r.document = d.id"
            + " WHERE r.edition IN "
            + marks(editions.size())
            + " ORDER BY r.id",
        row -> paths.putIfAbsent(row.getLong(1), row.getString(2)),
        editions.toArray());
    return paths;
  }

  private Map<Long, Document> documents(Map<Long, String> paths) throws SQLException {
    Map<Long, Document> documents = new HashMap<>();
    Sql.list(
        connection,
        "SELECT * FROM edition WHERE id IN " + marks(editions.size()),
        row -> {
          long edition = row.getLong("id");
          String path = paths.get(edition);
          return path != null && documents.put(edition, Holdings.document(row, path)) == null;
        },
        editions.toArray());
    return documents;
  }

  private Map<Long, List<String>> addresses() throws SQLException {
    Map<Long, List<String>> addresses = new HashMap<>();
    List<Object> values = new ArrayList<>(editions);
    values.add(asOf);
    values.add(asOf);
    Sql.list(
        connection,
        """
        SELECT r.edition, d.address FROM revision r JOIN document d ON d.id = r.document
        WHERE r.edition IN %s AND r.id <= ? AND NOT EXISTS (
          SELECT 1 FROM revision later
          WHERE later.document = r.document AND later.number > r.number AND later.id <= ?)
        ORDER BY d.id
        """
            .formatted(marks(editions.size())),
        row ->
            addresses
                .computeIfAbsent(row.getLong(1), edition -> new ArrayList<>())
                .add(row.getString(2)),
        values.toArray());
    return addresses;
  }

  /** The latest of each. */
  private Map<Long, Coding> codings() throws SQLException {
    Map<Long, Coding> codings = new HashMap<>();
    List<Object> values = new ArrayList<>(editions);
    values.add(asOf);
    Sql.list(
        connection,
        """
        SELECT k.id, k.edition, k.coder, c.made_at, c.made_by
        FROM coding k JOIN change c ON c.number = k.id
        WHERE k.edition IN %s AND k.id <= ? ORDER BY k.number
        """
            .formatted(marks(editions.size())),
        row ->
            codings.put(
                row.getLong("edition"),
                new Coding(
                    row.getLong("id"),
                    row.getLong("edition"),
                    row.getString("coder"),
                    Ledger.signature(row))),
        values.toArray());
    return codings;
  }

  private Map<Long, List<StoredClaim>> claims(List<Long> codings) throws SQLException {
    Map<Long, List<StoredClaim>> claims = new HashMap<>();
    Sql.list(
        connection,
        "SELECT coding, claim_key, content FROM claim WHERE coding IN "
            + marks(codings.size())
            + " ORDER BY coding, ordinal",
        row ->
            claims
                .computeIfAbsent(row.getLong("coding"), coding -> new ArrayList<>())
                .add(Holdings.claim(row)),
        codings.toArray());
    return claims;
  }
}
