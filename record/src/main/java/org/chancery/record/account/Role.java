package org.chancery.record.account;

/** What an account may do; each may do what those before it may. */
public enum Role {
  /** Reads, where reading is not open to all. */
  READER,
  /** Judges claims. */
  REVIEWER,
  /** Keeps accounts and sources, and reads the audit log. */
  ADMINISTRATOR;

  /** Whether this role may do what needs another. */
  public boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** The one that may do less. */
  public Role lesser(Role other) {
    return covers(other) ? other : this;
  }
}
