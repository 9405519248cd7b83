package org.chancery.record.account;

/** Who may use a store through a server, and what they did. */
public interface Access {

  Accounts accounts();

  Sessions sessions();

  Tokens tokens();

  AuditLog audit();
}
