package org.chancery.record.store;

/** The store cannot work: a full disk, a lost server, a file of another program; one line says. */
public final class StoreProblem extends RuntimeException {

  StoreProblem(String message) {
    super(message);
  }

  StoreProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
