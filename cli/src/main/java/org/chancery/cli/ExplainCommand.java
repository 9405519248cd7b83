package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.exchange.explain.Picture;
import org.chancery.exchange.explain.StepJson;
import org.chancery.exchange.explain.StepLines;
import org.chancery.exchange.explain.StepPage;
import org.chancery.read.Limits;
import org.chancery.read.Outcome;
import org.chancery.read.Reader;
import org.chancery.record.store.Failures;
import org.chancery.text.document.Document;
import org.chancery.text.explain.Course;
import org.chancery.text.explain.Diagram;
import org.chancery.text.explain.Step;
import org.chancery.text.explain.Steps;
import org.chancery.text.language.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery explain}: why a sentence was coded as it was. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Prints every step of the coder for one sentence: words, syntax, names, triggers,",
      "candidate claims, what was dropped and why, and the claims.",
      "Without --sentence it lists the sentences of the document with their numbers."
    })
final class ExplainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "a file")
  private Path file = Path.of("");

  @Option(
      names = "--sentence",
      paramLabel = "N",
      description = "number of the sentence, counting from 1")
  private @Nullable Integer sentence;

  @Option(
      names = "--picture",
      paramLabel = "FILE.svg",
      description = "also draw the sentence, its syntax and its claims")
  private @Nullable Path picture;

  @Option(names = "--json", description = "print the steps as JSON")
  private boolean json;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "write to a file; a name in .html makes a page with the picture")
  private @Nullable Path out;

  @Option(
      names = "--manifest",
      paramLabel = "DOCS.tsv",
      description = "table that knows the file's date, publisher and language, as for 'code'")
  private @Nullable Path manifest;

  @Mixin private About about = new About();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Troubles troubles = new Troubles(console.err(), new Progress(console.err(), "read"));
    if (sentence == null && (picture != null || json)) {
      throw new UsageProblem("--picture and --json need --sentence N");
    }
    if (Files.isDirectory(file)) {
      throw new UsageProblem("explain reads one file; " + file + " is a folder");
    }
    Source source = source(troubles);
    switch (new Reader(Limits.DEFAULT).read(source.path(), source.hints())) {
      case Outcome.Failed failed -> troubles.report(failed.line());
      case Outcome.Read read -> {
        if (Coders.supports(read.document().language())) {
          tell(read.document(), console);
        } else {
          troubles.report(Coders.unsupported(read.document()));
        }
      }
    }
    return troubles.status();
  }

  /** The file with what the options say of it, else with what the manifest knows. */
  private Source source(Troubles troubles) {
    Source named = new Source(file, about.hints());
    return manifest == null
        ? named
        : Manifests.hinted(List.of(named), manifest, troubles).getFirst();
  }

  private void tell(Document document, Console console) {
    if (sentence == null) {
      print(list(document), console);
      return;
    }
    Course course = course(document, sentence, console);
    List<Step> steps = Steps.of(course);
    if (picture != null) {
      write(picture, Picture.svg(Diagram.of(course)));
    }
    boolean page = out != null && out.toString().toLowerCase(Locale.ROOT).endsWith(".html");
    if (page) {
      print(StepPage.html(course, steps), console);
    } else {
      print(json ? StepJson.of(course, steps) : StepLines.of(steps), console);
    }
  }

  private static Course course(Document document, int number, Console console) {
    int last = sentences(document).size();
    if (number < 1 || number > last) {
      String known = last == 0 ? "has no sentence" : "has the sentences 1 to " + last;
      throw new UsageProblem(
          "there is no sentence %d: %s %s".formatted(number, document.path(), known));
    }
    Coders coders = new Coders(problem -> console.err().println("chancery: " + problem));
    return coders.coder(document.language()).explain(document, number - 1);
  }

  private static List<Sentence> sentences(Document document) {
    return Coders.language(document.language()).sentences().read(document);
  }

  private static String list(Document document) {
    StringBuilder list = new StringBuilder();
    for (Sentence each : sentences(document)) {
      String words = each.span().in(document.text()).replaceAll("\\s+", " ");
      list.append("%4d  %s\n".formatted(each.number() + 1, words));
    }
    return list.toString();
  }

  private void print(String text, Console console) {
    if (out == null) {
      console.out().print(text);
      console.out().flush();
    } else {
      write(out, text);
    }
  }

  private static void write(Path path, String text) {
    try {
      Files.writeString(path, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageProblem("cannot write " + path + ": " + Failures.words(e));
    }
  }
}
