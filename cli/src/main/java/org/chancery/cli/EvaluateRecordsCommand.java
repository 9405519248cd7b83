package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.chancery.exchange.ScoredLines;
import org.chancery.record.evaluation.CodedRecord;
import org.chancery.record.evaluation.GoldRecord;
import org.chancery.record.evaluation.Regression;
import org.chancery.record.evaluation.Scorer;
import org.chancery.record.evaluation.Scores;
import org.chancery.record.store.Failures;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.chancery.text.code.Certainty;
import org.chancery.text.learned.Reliability;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery evaluate records}: codes documents and compares with gold records. */
@Command(
    name = "records",
    mixinStandardHelpOptions = true,
    description = {
      "Codes documents and compares the records with gold.",
      "A gold line belongs to the document whose file name its field 'doc' gives."
    })
final class EvaluateRecordsCommand implements Callable<Integer> {

  @Mixin private GoldInput input = new GoldInput();

  @Option(names = "--confidence", description = "show how far the records' confidence holds")
  private boolean confidence;

  @Option(
      names = "--fit",
      paramLabel = "OUT.tsv",
      description = "learn from these records what confidence is worth and write the weights")
  private @Nullable Path fit;

  private final Regression regression = new Regression();
  private final Reliability reliability = new Reliability();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Progress progress = new Progress(console.err(), "coded");
    Troubles troubles = new Troubles(console.err(), progress);
    List<GoldRecord> wanted = input.gold("evaluate records", ScoredLines::gold);
    List<Source> sources = input.sources(troubles);
    boolean oneToOne = sources.size() == 1 && documents(wanted).size() <= 1;
    if (!oneToOne) {
      missing(documents(wanted), sources)
          .forEach(name -> troubles.report(name + ": is in the gold, not among the documents"));
    }
    List<Scores> all = new ArrayList<>();
    new Batch(troubles, progress).code(sources, coded -> all.add(score(coded, wanted, oneToOne)));
    Scores total = all.stream().reduce(Scores.NONE, Scores::plus);
    total.lines().forEach(console.out()::println);
    if (weighs()) {
      reliability.lines().forEach(console.out()::println);
    }
    if (fit != null) {
      write(fit);
    }
    console.out().flush();
    return troubles.status();
  }

  /** Whether it is asked for what confidence is worth; the matching is then done once more. */
  private boolean weighs() {
    return confidence || fit != null;
  }

  private void weigh(Coded coded, Map<Integer, Boolean> judged) {
    judged.forEach(
        (index, right) -> {
          Claim claim = coded.claims().get(index);
          reliability.add(claim.confidence(), right);
          regression.add(Certainty.features(claim), right);
        });
  }

  private void write(Path file) {
    StringBuilder table = new StringBuilder();
    table.append("# How much each feature of a claim speaks for it, learned from ");
    table.append(regression.size()).append(" records. Written by evaluate records --fit.\n");
    table.append("feature\tweight\n");
    regression
        .fit()
        .forEach((name, w) -> table.append(String.format(Locale.ROOT, "%s\t%.3f\n", name, w)));
    try {
      Files.writeString(file, table);
    } catch (IOException e) {
      throw new UsageProblem(file + " cannot be written: " + Failures.words(e));
    }
  }

  private static Set<String> documents(List<GoldRecord> wanted) {
    Set<String> names = new TreeSet<>();
    wanted.forEach(
        record ->
            names.add(Objects.requireNonNullElse(record.document(), "a record without 'doc'")));
    return names;
  }

  private static Set<String> missing(Set<String> names, List<Source> sources) {
    Set<String> missing = new TreeSet<>(names);
    sources.forEach(source -> missing.remove(name(source.path())));
    return missing;
  }

  private static String name(Path path) {
    return Objects.toString(path.getFileName(), "");
  }

  /** Gold of one document and a single document belong together, whatever the file is called. */
  private Scores score(Coded coded, List<GoldRecord> wanted, boolean oneToOne) {
    String name = name(Path.of(coded.document().path()));
    List<GoldRecord> own =
        wanted.stream().filter(g -> oneToOne || name.equals(g.document())).toList();
    String text = coded.document().text();
    List<CodedRecord> records = CodedRecord.of(coded);
    if (weighs()) {
      weigh(coded, Scorer.right(text, own, records));
    }
    return Scorer.score(text, own, records);
  }
}
