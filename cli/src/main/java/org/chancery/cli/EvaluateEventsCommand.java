package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.exchange.GoldTellings;
import org.chancery.record.evaluation.EventFigures;
import org.chancery.record.evaluation.EventScorer;
import org.chancery.record.evaluation.GoldLink;
import org.chancery.record.evaluation.GoldTelling;
import org.chancery.record.reconcile.Reconciler;
import org.chancery.text.claim.Coded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery evaluate events}: reconciles documents and compares with known events. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = {
      "Puts what documents tell into events and compares these with gold,",
      "with the coder's claims and with claims made of the gold.",
      "A gold line belongs to the document whose file name its field 'doc' gives."
    })
final class EvaluateEventsCommand implements Callable<Integer> {

  @Mixin private GoldInput input = new GoldInput();

  @Option(
      names = "--links",
      paramLabel = "LINKS.tsv",
      description = "links between the gold's events: event, link, to, detail")
  private @Nullable Path links;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Progress progress = new Progress(console.err(), "coded");
    Troubles troubles = new Troubles(console.err(), progress);
    List<GoldTelling> tellings = input.gold("evaluate events", GoldTellings::read);
    List<GoldLink> known = links == null ? List.of() : links(links);
    List<Source> sources = input.sources(troubles);
    List<Coded> coded = new ArrayList<>();
    new Batch(troubles, progress).code(sources, coded::add);
    EventScorer scorer =
        new EventScorer(tellings, documents -> new Reconciler().reconcile(documents));
    EventFigures given = scorer.given(coded.stream().map(Coded::document).toList());
    scorer.problems().forEach(troubles::report);
    console.out().println("with claims made of the gold:");
    given.lines(known).forEach(console.out()::println);
    console.out().println("with the coder's claims:");
    scorer.coded(coded).lines(known).forEach(console.out()::println);
    console.out().flush();
    return troubles.status();
  }

  private static List<GoldLink> links(Path path) {
    try {
      return GoldTellings.links(path.toString(), Files.readString(path));
    } catch (IllegalStateException | IllegalArgumentException damaged) {
      throw new UsageProblem(path + ": " + damaged.getMessage());
    } catch (IOException e) {
      throw GoldInput.unreadable(path, e);
    }
  }
}
