package org.chancery.cli;

/** Exit statuses; 0 and 2 are picocli's. */
final class Exit {

  static final int DONE = 0;
  static final int SOME_FAILED = 1;
  static final int BROKEN = 3;

  private Exit() {}
}
