package org.chancery.record.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.ClaimKey;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;

/** Adds what a version of the coder found, claim by claim. */
final class Codings {

  private static final String CLAIM =
      """
      INSERT INTO claim (coding, ordinal, claim_key, quote_start, quote_end, quote, event, kind, area,
        status, first_day, last_day, claimant, confidence, content)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String PARTY =
      "INSERT INTO party (coding, ordinal, side, place, code, sector) VALUES (?, ?, ?, ?, ?, ?)";

  private Codings() {}

  static Coding add(
      Connection connection, long edition, Document document, Addition.Found found, Signature by)
      throws SQLException {
    long id = Ledger.next(connection, "coding", by);
    Sql.run(
        connection,
        """
        INSERT INTO coding (id, edition, number, coder)
        SELECT ?, ?, coalesce(max(number), 0) + 1, ? FROM coding WHERE edition = ?
        """,
        id,
        edition,
        found.coder(),
        edition);
    try (PreparedStatement claims = connection.prepareStatement(CLAIM);
        PreparedStatement parties = connection.prepareStatement(PARTY)) {
      List<StoredClaim> keyed = keyed(document, found.claims());
      for (int i = 0; i < keyed.size(); i++) {
        claim(claims, id, i, keyed.get(i), document.text());
        parties(parties, id, i, "actor", keyed.get(i).claim().actors());
        parties(parties, id, i, "recipient", keyed.get(i).claim().recipients());
      }
      claims.executeBatch();
      parties.executeBatch();
    }
    return new Coding(id, edition, found.coder(), by);
  }

  /** Claims under their keys; a key that occurred before gets the number of its occurrence. */
  static List<StoredClaim> keyed(Document document, List<Claim> claims) {
    Map<String, Integer> seen = new HashMap<>();
    return claims.stream()
        .map(
            claim -> {
              String key = ClaimKey.of(document, claim);
              int count = seen.merge(key, 1, Integer::sum);
              return new StoredClaim(count == 1 ? key : key + "-" + count, claim);
            })
        .toList();
  }

  private static void claim(
      PreparedStatement insert, long coding, int ordinal, StoredClaim stored, String text)
      throws SQLException {
    Claim claim = stored.claim();
    Days days = Days.of(claim.date());
    Sql.fill(
        insert,
        coding,
        ordinal,
        stored.key(),
        claim.quote().start(),
        claim.quote().end(),
        claim.quote().in(text),
        claim.event(),
        claim.kind(),
        claim.area(),
        claim.status().word(),
        days.first(),
        days.last(),
        claim.claimedBy(),
        claim.confidence(),
        ClaimJson.write(claim));
    insert.addBatch();
  }

  private static void parties(
      PreparedStatement insert, long coding, int ordinal, String side, List<Claim.Party> parties)
      throws SQLException {
    for (int place = 0; place < parties.size(); place++) {
      Claim.Party party = parties.get(place);
      Sql.fill(insert, coding, ordinal, side, place, party.actor().code(), party.actor().sector());
      insert.addBatch();
    }
  }
}
