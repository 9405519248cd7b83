package org.chancery.record.account;

/**
 * One line of the audit log.
 *
 * @param number counts up from 1 without gaps
 * @param by who, when and from where
 * @param action what was done, as {@code login} or {@code account.role}
 * @param subject to what: a name, an address, a path
 * @param detail what else is worth knowing, or empty; never a secret
 */
public record AuditEntry(long number, By by, String action, String subject, String detail) {

  public AuditEntry {
    action = OneLine.of(action);
    subject = OneLine.of(subject);
    detail = OneLine.of(detail);
  }
}
