package org.chancery.record.store;

/** The store cannot work: a full disk, a lost server, a file of another program; one line says. */
public class StoreProblem extends RuntimeException {

  StoreProblem(String message) {
    super(message);
  }

  StoreProblem(String message, Throwable cause) {
    super(message, cause);
  }

  /** Where a store was to be restored to, there is one. */
  public static final class Taken extends StoreProblem {
    Taken(String message) {
      super(message);
    }
  }
}
