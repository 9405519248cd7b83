package org.chancery.record.store;

import org.chancery.record.account.Access;
import org.chancery.record.account.Accounts;
import org.chancery.record.account.AuditLog;
import org.chancery.record.account.Sessions;
import org.chancery.record.account.Tokens;

/** Accounts and all about them in a database. */
final class JdbcAccess implements Access {

  private final Connections connections;

  JdbcAccess(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Accounts accounts() {
    return new JdbcAccounts(connections);
  }

  @Override
  public Sessions sessions() {
    return new JdbcSessions(connections);
  }

  @Override
  public Tokens tokens() {
    return new JdbcTokens(connections);
  }

  @Override
  public AuditLog audit() {
    return new JdbcAudit(connections);
  }
}
