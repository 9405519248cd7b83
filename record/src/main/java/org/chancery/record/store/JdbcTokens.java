package org.chancery.record.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.record.account.By;
import org.chancery.record.account.Role;
import org.chancery.record.account.Token;
import org.chancery.record.account.Tokens;

/** Tokens in a database. */
final class JdbcTokens implements Tokens {

  private static final String COLUMNS =
      "SELECT id, account, name, role, created_at, expires_at, revoked_at FROM token";

  private final Connections connections;

  JdbcTokens(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Token add(String hash, long account, String name, Role role, Instant expires, By by) {
    return connections.write(
        connection -> {
          long id = 1 + Sql.number(connection, "SELECT coalesce(max(id), 0) FROM token");
          Token token = new Token(id, account, name, role, by.at(), expires, null);
          insert(connection, token, hash);
          String detail =
              "%s until %s".formatted(role.name().toLowerCase(Locale.ROOT), token.expires());
          JdbcAudit.add(connection, by, "token.add", token.name(), detail);
          return token;
        });
  }

  private static void insert(Connection connection, Token token, String hash) throws SQLException {
    Sql.run(
        connection,
        """
        INSERT INTO token (id, hash, account, name, role, created_at, expires_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        token.id(),
        hash,
        token.account(),
        token.name(),
        token.role().name(),
        Ledger.written(token.created()),
        Ledger.written(token.expires()));
  }

  @Override
  public Optional<Token> find(String hash) {
    return connections.read(
        connection -> Sql.first(connection, COLUMNS + " WHERE hash = ?", JdbcTokens::token, hash));
  }

  @Override
  public List<Token> of(long account) {
    return connections.read(
        connection ->
            Sql.list(
                connection,
                COLUMNS + " WHERE account = ? ORDER BY id DESC",
                JdbcTokens::token,
                account));
  }

  private static Token token(ResultSet row) throws SQLException {
    String revoked = row.getString("revoked_at");
    return new Token(
        row.getLong("id"),
        row.getLong("account"),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        Instant.parse(row.getString("created_at")),
        Instant.parse(row.getString("expires_at")),
        revoked == null ? null : Instant.parse(revoked));
  }

  @Override
  public boolean revoke(long account, long id, By by) {
    return connections.write(
        connection -> {
          Optional<Token> token =
              Sql.first(
                  connection,
                  COLUMNS + " WHERE id = ? AND account = ? AND revoked_at IS NULL",
                  JdbcTokens::token,
                  id,
                  account);
          if (token.isPresent()) {
            String sql = "UPDATE token SET revoked_at = ? WHERE id = ?";
            Sql.run(connection, sql, Ledger.written(by.at()), id);
            JdbcAudit.add(connection, by, "token.revoke", token.get().name(), "");
          }
          return token.isPresent();
        });
  }

  static void revokeAll(Connection connection, long account, By by) throws SQLException {
    Sql.run(
        connection,
        "UPDATE token SET revoked_at = ? WHERE account = ? AND revoked_at IS NULL",
        Ledger.written(by.at()),
        account);
  }
}
