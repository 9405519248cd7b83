package org.chancery.training.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.chancery.text.ontology.Ontology;
import org.chancery.training.corpus.Corpus;
import org.chancery.training.corpus.CorpusCheck;
import org.chancery.training.corpus.Example;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery-train check}: whether the tables of a folder are sound, and what they hold. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks the tables of a folder: codes, markers, repetitions, templates, leaks.")
final class CheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "the tables of one language")
  private Path folder = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter log = Terminal.of(spec);
    Ontology ontology = Ontology.load();
    Corpus corpus = Corpus.read(folder);
    CorpusCheck check = new CorpusCheck(corpus, ontology);
    print(log, check, "types", row -> List.of(row.type()));
    print(log, check, "modes", row -> List.of(row.type() + "/" + row.mode()));
    print(log, check, "kinds", row -> List.of(row.kind()));
    print(log, check, "statuses", row -> List.of(row.status()));
    print(log, check, "contexts", Example::contexts);
    print(log, check, "registers", row -> List.of(row.register()));
    TreeSet<String> missing = new TreeSet<>(ontology.kinds().keySet());
    missing.removeAll(check.counts(row -> List.of(row.kind())).keySet());
    log.println("kinds without a row: " + missing);
    log.printf(
        Locale.ROOT,
        "%d rows, %d held out, %.1f %% like another but for names%n",
        corpus.examples().size(),
        corpus.heldOut().size(),
        100 * check.templateShare());
    List<String> problems = check.problems();
    problems.forEach(log::println);
    log.println(problems.isEmpty() ? "sound" : problems.size() + " problems");
    log.flush();
    return problems.isEmpty() ? 0 : 1;
  }

  private static void print(
      PrintWriter log, CorpusCheck check, String what, Function<Example, List<String>> column) {
    Map<String, Integer> counts = check.counts(column);
    log.println(what + " " + counts);
  }
}
