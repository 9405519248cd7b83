package org.chancery.cli;

import java.io.PrintWriter;

/** Names each input that failed on standard error and remembers that there was one. */
final class Troubles {

  private final PrintWriter err;
  private final Progress progress;
  private int count;

  Troubles(PrintWriter err, Progress progress) {
    this.err = err;
    this.progress = progress;
  }

  /**
   * Reports one input.
   *
   * @param line file, place and reason
   */
  synchronized void report(String line) {
    progress.clear();
    err.println("chancery: " + line);
    count++;
  }

  /** Says what the user should know of one input that was worked on all the same. */
  synchronized void remark(String line) {
    progress.clear();
    err.println("chancery: " + line);
  }

  synchronized int status() {
    return count == 0 ? Exit.DONE : Exit.SOME_FAILED;
  }

  synchronized int count() {
    return count;
  }
}
