package org.chancery.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.chancery.record.account.Account;
import org.chancery.record.account.By;
import org.chancery.record.account.Role;
import org.chancery.record.store.RecordStore;
import org.chancery.web.Problem;
import org.chancery.web.account.Passwords;
import org.chancery.web.users.Accounting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery user}: who may sign in at a server on the store. */
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    description = {
      "Keeps the accounts of those who may sign in at a server.",
      "Passwords are asked for, or read as one line from standard input; never from an argument."
    },
    subcommands = {
      UserCommand.Add.class,
      UserCommand.Show.class,
      UserCommand.SetRole.class,
      UserCommand.Disable.class,
      UserCommand.Enable.class,
      UserCommand.SetPassword.class,
      UserCommand.MakeToken.class
    })
final class UserCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "name what to do: add, list, role, …");
    }
  }

  /** What all of them need. */
  @Command(mixinStandardHelpOptions = true)
  abstract static class OnAccounts implements Callable<Integer> {

    @Mixin private StoreOption store = new StoreOption();

    @Spec @Nullable CommandSpec spec;

    /** Does it. */
    abstract void with(RecordStore record, Accounting accounting);

    @Override
    public Integer call() {
      try (RecordStore record = opened()) {
        with(record, new Accounting(record.access(), Passwords.strong()));
        return Exit.DONE;
      } catch (Problem problem) {
        throw new UsageProblem(problem.detail());
      }
    }

    /** The first account may come before the first document. */
    RecordStore opened() {
      return store.existing();
    }

    RecordStore made() {
      return store.open();
    }

    By by() {
      return new By(store.signature().at(), store.signature().by(), "command line");
    }

    void say(String line) {
      org.chancery.cli.Console.of(spec).out().println(line);
    }

    static Account account(RecordStore record, String name) {
      return record
          .access()
          .accounts()
          .named(name)
          .orElseThrow(() -> new UsageProblem("there is no account " + name));
    }
  }

  @Command(name = "add", description = "Makes an account; asks for its password.")
  static final class Add extends OnAccounts {

    @Parameters(paramLabel = "NAME", description = "name to sign in with")
    private String name = "";

    @Option(
        names = "--role",
        paramLabel = "ROLE",
        description = "reader, reviewer or administrator (default: reader)")
    private Role role = Role.READER;

    @Option(
        names = "--no-password",
        description = "for who signs in by an OpenID provider alone; see docs/security.md")
    private boolean vouched;

    @Override
    RecordStore opened() {
      return made();
    }

    @Override
    void with(RecordStore record, Accounting accounting) {
      Account made = accounting.add(name, role, vouched ? null : Typed.password(), by());
      say(made.name() + "\t" + word(made.role()));
    }
  }

  @Command(name = "list", description = "Lists accounts: name, role, state, since when.")
  static final class Show extends OnAccounts {
    @Override
    void with(RecordStore record, Accounting accounting) {
      for (Account account : record.access().accounts().all()) {
        String state = account.active() ? "active" : "disabled";
        say(
            "%s\t%s\t%s\t%s"
                .formatted(account.name(), word(account.role()), state, account.created()));
      }
    }
  }

  @Command(name = "role", description = "Gives an account another role; ends its sessions.")
  static final class SetRole extends OnAccounts {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Parameters(paramLabel = "ROLE", description = "reader, reviewer or administrator")
    private Role role = Role.READER;

    @Override
    void with(RecordStore record, Accounting accounting) {
      accounting.role(account(record, name).id(), role, by());
    }
  }

  /** One account, by name. */
  abstract static class OnOne extends OnAccounts {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    abstract BiConsumer<Accounting, Account> change();

    @Override
    void with(RecordStore record, Accounting accounting) {
      change().accept(accounting, account(record, name));
    }
  }

  @Command(
      name = "disable",
      description = "Lets an account be used no more; ends its sessions and tokens.")
  static final class Disable extends OnOne {
    @Override
    BiConsumer<Accounting, Account> change() {
      return (accounting, account) -> accounting.disabled(account.id(), true, by());
    }
  }

  @Command(name = "enable", description = "Lets an account be used again.")
  static final class Enable extends OnOne {
    @Override
    BiConsumer<Accounting, Account> change() {
      return (accounting, account) -> accounting.disabled(account.id(), false, by());
    }
  }

  @Command(name = "password", description = "Sets another password; ends the sessions.")
  static final class SetPassword extends OnOne {
    @Override
    BiConsumer<Accounting, Account> change() {
      return (accounting, account) -> accounting.password(account.id(), Typed.password(), by());
    }
  }

  @Command(name = "token", description = "Makes a token for programs and prints it, this once.")
  static final class MakeToken extends OnOne {

    @Option(names = "--for", paramLabel = "TEXT", description = "what it is for", required = true)
    private String purpose = "";

    @Option(
        names = "--role",
        paramLabel = "ROLE",
        description = "the most that it may do (default: reader)")
    private Role role = Role.READER;

    @Option(names = "--days", paramLabel = "N", description = "how long it holds (default: 90)")
    private int days = 90;

    @Override
    BiConsumer<Accounting, Account> change() {
      return (accounting, account) ->
          say(accounting.token(account, purpose, role, days, by()).secret());
    }
  }

  private static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** What is typed and must not be seen, nor stand in any list of commands. */
  static final class Typed {

    private Typed() {}

    /** A password, twice from a terminal, or one line of standard input. */
    @SuppressWarnings("SystemConsoleNull") // Null it is where JDK 25 finds no terminal.
    static String password() {
      Console terminal = System.console();
      if (terminal == null || !terminal.isTerminal()) {
        return line();
      }
      String once = read(terminal, "Password: ");
      if (!once.equals(read(terminal, "Once more: "))) {
        throw new UsageProblem("the two passwords are not the same");
      }
      return once;
    }

    private static String read(Console terminal, String prompt) {
      char[] typed = terminal.readPassword("%s", prompt);
      if (typed == null) {
        throw new UsageProblem("no password was typed");
      }
      return new String(typed);
    }

    private static String line() {
      try {
        BufferedReader in =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = in.readLine();
        if (line == null) {
          throw new UsageProblem("no password on standard input");
        }
        return line;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
