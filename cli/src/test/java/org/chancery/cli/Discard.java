package org.chancery.cli;

import java.io.PrintWriter;
import java.io.Writer;

/** Where tests write what nobody reads. */
final class Discard {

  static final PrintWriter WRITER = new PrintWriter(Writer.nullWriter());

  private Discard() {}
}
