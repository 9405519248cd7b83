package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.read.Hints;
import org.chancery.read.Limits;
import org.chancery.read.Outcome;
import org.chancery.read.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery text}: the text in which records cite. */
@Command(
    name = "text",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the text of documents: offsets in records count its code points.",
      "One document is printed exactly; several are headed by their paths."
    })
final class TextCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "files or folders")
  private List<Path> files = List.of();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Progress progress = new Progress(console.err(), "read");
    Troubles troubles = new Troubles(console.err(), progress);
    Reader reader = new Reader(Limits.DEFAULT);
    List<Source> sources = Sources.of(files, Hints.NONE, troubles);
    for (Source source : sources) {
      switch (reader.read(source.path(), source.hints())) {
        case Outcome.Failed failed -> troubles.report(failed.line());
        case Outcome.Read read -> {
          String text = read.document().text();
          console.out().print(sources.size() == 1 ? text : headed(source.path(), text));
        }
      }
    }
    console.out().flush();
    return troubles.status();
  }

  private static String headed(Path path, String text) {
    return "==> " + path + " <==\n" + text + (text.endsWith("\n") ? "\n" : "\n\n");
  }
}
