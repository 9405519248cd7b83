package org.chancery.cli;

import java.io.PrintWriter;
import java.util.Optional;

/**
 * Shows on standard error how far a long run has come: a line that is written over on a terminal, a
 * line for every tenth part elsewhere. Short runs show nothing.
 */
final class Progress {

  private static final int SHORT = 20;
  private static final int MANY = 100;
  private static final int OPEN = -1;

  private final PrintWriter err;
  private final boolean terminal;
  private final String what;
  private int total;
  private int done;
  private int shown = -1;

  Progress(PrintWriter err, String what) {
    this.err = err;
    this.what = what;
    this.terminal =
        Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false);
  }

  synchronized void begin(int size) {
    total = size;
  }

  /** Begins what nobody knows the end of. */
  synchronized void beginOpen() {
    total = OPEN;
  }

  synchronized void step() {
    done++;
    if (total == OPEN) {
      open();
    } else if (total >= SHORT) {
      share();
    }
  }

  private void open() {
    if (terminal) {
      shown = done;
      err.print("\r%s %,d".formatted(what, done));
      err.flush();
    } else if (done % MANY == 0) {
      err.println("%s %,d".formatted(what, done));
    }
  }

  private void share() {
    int percent = (int) (100L * done / total);
    int grain = terminal ? 1 : 10;
    if (percent / grain != shown) {
      shown = percent / grain;
      String line = "%s %,d of %,d (%d %%)".formatted(what, done, total, percent);
      if (terminal) {
        err.print("\r" + line + (done == total ? "\n" : ""));
        err.flush();
      } else {
        err.println(line);
      }
    }
  }

  /** Makes room for another line. */
  synchronized void clear() {
    if (terminal && shown >= 0 && (done < total || total == OPEN)) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
