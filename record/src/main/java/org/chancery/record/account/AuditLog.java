package org.chancery.record.account;

import java.util.List;

/** What was done. Entries are added and never changed or deleted: the databases refuse to. */
public interface AuditLog {

  /** Adds an entry; durable when it returns. */
  AuditEntry note(By by, String action, String subject, String detail);

  /**
   * Entries with numbers below one, the latest first.
   *
   * @param before {@link Long#MAX_VALUE} for the latest
   */
  List<AuditEntry> before(long before, int limit);

  /** Entries with numbers above one, the oldest first: to export all, page by page. */
  List<AuditEntry> after(long after, int limit);
}
