package org.chancery.record.store;

import java.time.Instant;
import java.util.List;

/** Leases in a database. */
final class JdbcLeases implements Leases {

  private final Connections connections;

  JdbcLeases(Connections connections) {
    this.connections = connections;
  }

  @Override
  public boolean take(Lease lease, Instant now) {
    return connections.write(
        connection -> {
          Sql.run(
              connection,
              """
              INSERT INTO lease (claim_key, taken_by, until) VALUES (?, ?, ?)
              ON CONFLICT (claim_key) DO UPDATE SET taken_by = excluded.taken_by,
                until = excluded.until
              WHERE lease.taken_by = excluded.taken_by OR lease.until <= ?
              """,
              lease.claim(),
              lease.by(),
              Ledger.written(lease.until()),
              Ledger.written(now));
          return Sql.number(
                  connection,
                  "SELECT count(*) FROM lease WHERE claim_key = ? AND taken_by = ?",
                  lease.claim(),
                  lease.by())
              > 0;
        });
  }

  @Override
  public void giveBack(String claim, String by) {
    connections.write(
        connection -> {
          Sql.run(connection, "DELETE FROM lease WHERE claim_key = ? AND taken_by = ?", claim, by);
          return claim;
        });
  }

  @Override
  public List<Lease> held(Instant now) {
    return connections.read(
        connection ->
            Sql.list(
                connection,
                "SELECT claim_key, taken_by, until FROM lease WHERE until > ? ORDER BY claim_key",
                row ->
                    new Lease(
                        row.getString("claim_key"),
                        row.getString("taken_by"),
                        Instant.parse(row.getString("until"))),
                Ledger.written(now)));
  }
}
