package org.chancery.record.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.record.account.Account;
import org.chancery.record.account.AccountName;
import org.chancery.record.account.Accounts;
import org.chancery.record.account.By;
import org.chancery.record.account.Role;
import org.jspecify.annotations.Nullable;

/** Accounts in a database. */
final class JdbcAccounts implements Accounts {

  private static final String COLUMNS =
      "SELECT id, name, role, password, created_at, disabled_at FROM account";

  private final Connections connections;

  JdbcAccounts(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Account> account(long id) {
    return connections.read(connection -> byId(connection, id));
  }

  private static Optional<Account> byId(Connection connection, long id) throws SQLException {
    return Sql.first(connection, COLUMNS + " WHERE id = ?", JdbcAccounts::account, id);
  }

  @Override
  public Optional<Account> named(String name) {
    String spelled = AccountName.spelled(name);
    return Characters.keepable(spelled)
        ? connections.read(connection -> byName(connection, spelled))
        : Optional.empty();
  }

  private static Optional<Account> byName(Connection connection, String name) throws SQLException {
    return Sql.first(connection, COLUMNS + " WHERE name = ?", JdbcAccounts::account, name);
  }

  @Override
  public List<Account> all() {
    return connections.read(
        connection -> Sql.list(connection, COLUMNS + " ORDER BY name", JdbcAccounts::account));
  }

  private static Account account(ResultSet row) throws SQLException {
    String disabled = row.getString("disabled_at");
    return new Account(
        row.getLong("id"),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        row.getString("password"),
        Instant.parse(row.getString("created_at")),
        disabled == null ? null : Instant.parse(disabled));
  }

  @Override
  public Optional<Account> add(String written, Role role, @Nullable String secret, By by) {
    String name = AccountName.of(written);
    return connections.write(
        connection -> {
          if (byName(connection, name).isPresent()) {
            return Optional.empty();
          }
          long id = 1 + Sql.number(connection, "SELECT coalesce(max(id), 0) FROM account");
          Account account = new Account(id, name, role, secret, by.at(), null);
          Sql.run(
              connection,
              "INSERT INTO account (id, name, role, password, created_at) VALUES (?, ?, ?, ?, ?)",
              id,
              name,
              role.name(),
              secret,
              Ledger.written(by.at()));
          JdbcAudit.add(connection, by, "account.add", name, word(role));
          return Optional.of(account);
        });
  }

  @Override
  public Changed role(long id, Role role, By by) {
    return change(
        id,
        role == Role.ADMINISTRATOR,
        (connection, account) -> {
          Sql.run(connection, "UPDATE account SET role = ? WHERE id = ?", role.name(), id);
          String detail = word(account.role()) + " to " + word(role);
          JdbcAudit.add(connection, by, "account.role", account.name(), detail);
        });
  }

  @Override
  public Changed disabled(long id, boolean disabled, By by) {
    return change(
        id,
        !disabled,
        (connection, account) -> {
          Sql.run(
              connection,
              "UPDATE account SET disabled_at = ? WHERE id = ?",
              disabled ? Ledger.written(by.at()) : null,
              id);
          if (disabled) {
            JdbcTokens.revokeAll(connection, id, by);
          }
          String action = disabled ? "account.disable" : "account.enable";
          JdbcAudit.add(connection, by, action, account.name(), "");
        });
  }

  @Override
  public Changed secret(long id, String secret, By by) {
    return change(
        id,
        true,
        (connection, account) -> {
          Sql.run(connection, "UPDATE account SET password = ? WHERE id = ?", secret, id);
          JdbcAudit.add(connection, by, "account.password", account.name(), "");
        });
  }

  /** What is done to an account inside a transaction. */
  private interface Change {
    void to(Connection connection, Account account) throws SQLException;
  }

  /**
   * @param keeps whether an administrator stays one that may be used
   */
  private Changed change(long id, boolean keeps, Change change) {
    return connections.write(
        connection -> {
          Optional<Account> account = byId(connection, id);
          if (account.isEmpty()) {
            return Changed.UNKNOWN;
          }
          if (!keeps && last(connection, account.get())) {
            return Changed.LAST_ADMINISTRATOR;
          }
          change.to(connection, account.get());
          JdbcSessions.closeAll(connection, id);
          return Changed.DONE;
        });
  }

  private static boolean last(Connection connection, Account account) throws SQLException {
    return account.active()
        && account.role() == Role.ADMINISTRATOR
        && Sql.number(
                connection,
                "SELECT count(*) FROM account WHERE role = ? AND disabled_at IS NULL",
                Role.ADMINISTRATOR.name())
            == 1;
  }

  @Override
  public void rehashed(long id, String old, String secret) {
    connections.write(
        connection -> {
          String sql = "UPDATE account SET password = ? WHERE id = ? AND password = ?";
          Sql.run(connection, sql, secret, id, old);
          return id;
        });
  }

  @Override
  public Optional<Account> linked(String issuer, String subject) {
    if (!Characters.keepable(issuer) || !Characters.keepable(subject)) {
      return Optional.empty();
    }
    return connections.read(
        connection ->
            Sql.first(
                connection,
                COLUMNS
                    + " WHERE id = (SELECT account FROM account_link"
                    + " WHERE issuer = ? AND subject = ?)",
                JdbcAccounts::account,
                issuer,
                subject));
  }

  @Override
  public boolean link(long id, String issuer, String subject, By by) {
    return connections.write(
        connection -> {
          Account account = byId(connection, id).orElseThrow();
          String taken = "SELECT count(*) FROM account_link WHERE issuer = ? AND subject = ?";
          if (Sql.number(connection, taken, issuer, subject) > 0) {
            return false;
          }
          Sql.run(
              connection,
              "INSERT INTO account_link (issuer, subject, account, linked_at) VALUES (?, ?, ?, ?)",
              issuer,
              subject,
              id,
              Ledger.written(by.at()));
          JdbcAudit.add(connection, by, "account.link", account.name(), issuer + " " + subject);
          return true;
        });
  }

  private static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
