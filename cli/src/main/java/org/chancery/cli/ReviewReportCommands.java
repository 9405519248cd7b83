package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.exchange.GoldLines;
import org.chancery.exchange.ReviewJson;
import org.chancery.record.review.Concord;
import org.chancery.record.review.GoldText;
import org.chancery.record.store.Failures;
import org.chancery.record.store.RecordStore;
import org.chancery.text.document.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What reviewing comes to. */
final class ReviewReportCommands {

  private ReviewReportCommands() {}

  /** {@code chancery review export}. */
  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = {
        "Writes texts whose every claim was judged, or that were declared complete, as gold:",
        "FOLDER/gold.jsonl, the texts themselves, and docs.tsv with what is known of them, so that",
        "chancery evaluate records FOLDER/gold.jsonl --manifest FOLDER/docs.tsv compares a coder"
            + " with it."
      })
  static final class Export implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "where to; made where it is not there")
    private @Nullable Path folder;

    @Mixin private StoreOption store = new StoreOption();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      Console console = Console.of(spec);
      Path into = Objects.requireNonNull(folder);
      try (RecordStore record = store.existing()) {
        Files.createDirectories(into);
        int texts = export(record, into);
        console.out().printf("%d texts in %s%n", texts, into);
        return Exit.DONE;
      } catch (IOException e) {
        throw new UsageProblem(into + " cannot be written: " + Failures.words(e));
      }
    }

    private static int export(RecordStore record, Path into) throws IOException {
      int texts = 0;
      try (Writer gold =
              Files.newBufferedWriter(into.resolve("gold.jsonl"), StandardCharsets.UTF_8);
          Writer docs = Files.newBufferedWriter(into.resolve("docs.tsv"), StandardCharsets.UTF_8)) {
        docs.write("path\tpublished\tpublisher\tlanguage\n");
        for (GoldText text : (Iterable<GoldText>) GoldText.of(record)::iterator) {
          texts++;
          Document document = text.document();
          String name = document.id() + "-" + texts + ".txt";
          Files.writeString(into.resolve(name), document.text());
          GoldLines.write(text, name, gold);
          docs.write(
              "%s\t%s\t%s\t%s\n"
                  .formatted(
                      name,
                      Objects.toString(document.published(), ""),
                      Objects.toString(document.publisher(), ""),
                      document.language()));
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      return texts;
    }
  }

  /** {@code chancery review agreement}. */
  @Command(
      name = "agreement",
      mixinStandardHelpOptions = true,
      description = {
        "Tells how far reviewers agree, by Krippendorff's alpha: 1 is perfect, 0 what chance"
            + " gives.",
        "A dash stands where too little was judged twice, or nothing but one value was given."
      })
  static final class Agreement implements Callable<Integer> {

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Mixin private StoreOption store = new StoreOption();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      Console console = Console.of(spec);
      try (RecordStore record = store.existing()) {
        List<Concord.Figure> figures = Concord.of(record);
        if (json) {
          console.out().println(ReviewJson.figures(figures));
        } else {
          new ReviewLines(console.out()).figures(figures);
        }
      }
      return Exit.DONE;
    }
  }

  /** {@code chancery review lexicon}. */
  @Command(
      name = "lexicon",
      mixinStandardHelpOptions = true,
      description = {
        "Prints the table of names that corrections have taught the coder: lexicon.tsv in the data",
        "directory. 'add' and 'recode' read it; a correction that is undone loses its row."
      })
  static final class Lexicon implements Callable<Integer> {

    @Mixin private StoreOption store = new StoreOption();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      Console console = Console.of(spec);
      try (RecordStore record = store.existing()) {
        console.out().print(store.lexicon(record).write());
      }
      return Exit.DONE;
    }
  }
}
