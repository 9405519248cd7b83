package org.chancery.cli;

/** The command cannot be what the user meant; the message says why. */
final class UsageProblem extends RuntimeException {

  UsageProblem(String message) {
    super(message);
  }
}
