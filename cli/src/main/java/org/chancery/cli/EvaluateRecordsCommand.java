package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.chancery.exchange.ScoredLines;
import org.chancery.record.evaluation.CodedRecord;
import org.chancery.record.evaluation.GoldRecord;
import org.chancery.record.evaluation.Scorer;
import org.chancery.record.evaluation.Scores;
import org.chancery.text.claim.Coded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
    console.out().flush();
    return troubles.status();
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
  private static Scores score(Coded coded, List<GoldRecord> wanted, boolean oneToOne) {
    String name = name(Path.of(coded.document().path()));
    List<GoldRecord> own =
        wanted.stream().filter(g -> oneToOne || name.equals(g.document())).toList();
    return Scorer.score(coded.document().text(), own, CodedRecord.of(coded));
  }
}
