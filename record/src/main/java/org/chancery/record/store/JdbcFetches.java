package org.chancery.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Fetches in a database. */
final class JdbcFetches implements Fetches {

  private final Connections connections;

  JdbcFetches(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Fetch> last(String asked) {
    return connections.read(
        connection ->
            Sql.first(
                connection,
                "SELECT asked, address, fetched_at, etag, last_modified FROM fetched WHERE asked = ?",
                JdbcFetches::fetch,
                asked));
  }

  private static Fetch fetch(ResultSet row) throws SQLException {
    return new Fetch(
        row.getString("asked"),
        row.getString("address"),
        Instant.parse(row.getString("fetched_at")),
        row.getString("etag"),
        row.getString("last_modified"));
  }

  @Override
  public void note(Fetch fetch) {
    connections.write(
        connection -> {
          Sql.run(
              connection,
              """
              INSERT INTO fetched (asked, address, fetched_at, etag, last_modified)
              VALUES (?, ?, ?, ?, ?)
              ON CONFLICT (asked) DO UPDATE SET address = excluded.address,
                fetched_at = excluded.fetched_at, etag = excluded.etag,
                last_modified = excluded.last_modified
              """,
              fetch.asked(),
              fetch.address(),
              Ledger.written(fetch.at()),
              fetch.etag(),
              fetch.lastModified());
          return fetch;
        });
  }
}
