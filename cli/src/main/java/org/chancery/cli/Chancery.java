package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * Reads what governments publish about each other and keeps a cited record of it.
 *
 * <p>Exit status of every command: 0 done; 1 done, but some inputs failed, each named on standard
 * error; 2 wrong usage; 3 a broken installation or store.
 */
@Command(
    name = "chancery",
    mixinStandardHelpOptions = true,
    versionProvider = Chancery.Version.class,
    description = "Turns what governments publish about each other into cited records.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:done, but some inputs failed; each is named on standard error",
      "2:wrong usage",
      "3:a broken installation or store"
    },
    subcommands = {
      DemoCommand.class,
      TextCommand.class,
      CodeCommand.class,
      ExplainCommand.class,
      AddCommand.class,
      RecodeCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      VerifyStoreCommand.class,
      SearchCommand.class,
      ReindexCommand.class,
      EventsCommand.class,
      ReviewCommand.class,
      ChangesCommand.class,
      CompareCommand.class,
      DossierCommand.class,
      ServeCommand.class,
      UserCommand.class,
      EvaluateCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Chancery implements Runnable {

  /** Held, since its level is forgotten with it: that it could be faster is no user's concern. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  private Chancery() {}

  public static void main(String[] arguments) {
    Logs.silence();
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Runs one command; returns the exit status and throws nothing. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    LUCENE.setLevel(Level.SEVERE);
    CommandLine line =
        new CommandLine(new Chancery())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .registerConverter(LocalDate.class, Chancery::day)
            .setParameterExceptionHandler(Chancery::misused)
            .setExecutionExceptionHandler(Chancery::broken);
    int status = line.execute(arguments);
    out.flush();
    return status;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException("'" + text + "' is no date as 2020-10-07");
    }
  }

  /** One line as for everything else that goes wrong; who named no command at all sees them all. */
  private static int misused(CommandLine.ParameterException e, String[] arguments) {
    CommandLine line = e.getCommandLine();
    String name = line.getCommandSpec().qualifiedName();
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    List<String> meant =
        e instanceof CommandLine.UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    String hint = meant.isEmpty() ? "" : "; did you mean " + String.join(" or ", meant) + "?";
    line.getErr().println("chancery: " + reason + hint + "; see " + name + " --help");
    if (arguments.length == 0) {
      line.usage(line.getErr());
    }
    return CommandLine.ExitCode.USAGE;
  }

  /** What is left to fail by now is the installation or a defect: one line, and status 3. */
  private static int broken(Exception e, CommandLine line, CommandLine.@Nullable ParseResult r) {
    if (e instanceof UsageProblem) {
      line.getErr().println("chancery: " + e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    line.getErr().println("chancery: " + reason.lines().findFirst().orElse(""));
    if (System.getenv("CHANCERY_TRACE") != null) {
      e.printStackTrace(line.getErr());
    }
    return Exit.BROKEN;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(spec.commandLine(), "name a command");
    }
  }

  /** The version that the build wrote into the program. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Chancery.class.getPackage().getImplementationVersion();
      return new String[] {"chancery " + (version == null ? "(built from source)" : version)};
    }
  }
}
