package org.chancery.training.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Checks the corpus, learns from it, and measures what was learned. */
@Command(
    name = "chancery-train",
    mixinStandardHelpOptions = true,
    description = "Checks the corpus, learns from it, and measures what was learned.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CheckCommand.class,
      EncoderCommand.class,
      LinearCommand.class,
      TokensCommand.class,
      SyntaxCommand.class,
      EvaluateCommand.class,
      AdoptCommand.class
    })
public final class ChanceryTrain {

  private ChanceryTrain() {}

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new ChanceryTrain()).setOut(out).setErr(err).execute(arguments));
  }
}
