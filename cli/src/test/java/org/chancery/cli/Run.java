package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/** One run of the program inside the test's own process. */
record Run(int status, String out, String err) {

  static Run of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int status = Chancery.run(new PrintWriter(out), new PrintWriter(err), words);
    return new Run(status, out.toString(), err.toString());
  }

  /** The same, for a run that must do all its work without a complaint. */
  static Run done(Object... arguments) {
    Run run = of(arguments);
    assertThat(run.complaints()).isEmpty();
    assertThat(run.status()).isZero();
    return run;
  }

  /** Where the documents lie that ship with the project, seen from the module. */
  static Path samples() {
    return Path.of("..", "samples");
  }

  static Path sample(String name) {
    return samples().resolve(name);
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /** Lines about what failed: standard error without the progress. */
  List<String> complaints() {
    return err.lines().filter(line -> line.startsWith("chancery: ")).toList();
  }
}
