package org.chancery.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command writes. */
record Console(PrintWriter out, PrintWriter err) {

  static Console of(@Nullable CommandSpec spec) {
    if (spec == null) {
      throw new IllegalStateException("a command was called without its specification");
    }
    return new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
  }
}
