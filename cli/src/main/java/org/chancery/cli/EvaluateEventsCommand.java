package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import picocli.CommandLine.Parameters;
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

  @Parameters(index = "0", paramLabel = "GOLD.jsonl", description = "tellings, one a line")
  private @Nullable Path gold;

  @Parameters(index = "1..*", paramLabel = "DOC", description = "the documents")
  private List<Path> files = List.of();

  @Option(
      names = "--manifest",
      paramLabel = "DOCS.tsv",
      description = "what is known of the documents, as for 'code'")
  private @Nullable Path manifest;

  @Option(
      names = "--links",
      paramLabel = "LINKS.tsv",
      description = "links between the gold's events: event, link, to, detail")
  private @Nullable Path links;

  @Mixin private About about = new About();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Progress progress = new Progress(console.err(), "coded");
    Troubles troubles = new Troubles(console.err(), progress);
    if (gold == null || files.isEmpty() && manifest == null) {
      throw new UsageProblem("evaluate events needs GOLD.jsonl and at least one DOC");
    }
    List<GoldTelling> tellings = tellings(gold);
    List<GoldLink> known = links == null ? List.of() : links(links);
    List<Source> sources = new ArrayList<>(Sources.of(files, about.hints(), troubles));
    if (manifest != null) {
      sources = Manifests.hinted(sources, manifest, troubles);
    }
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

  private static List<GoldTelling> tellings(Path path) {
    try (BufferedReader in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      return GoldTellings.read(path.toString(), in);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static List<GoldLink> links(Path path) {
    try {
      return GoldTellings.links(path.toString(), Files.readString(path));
    } catch (IllegalStateException | IllegalArgumentException damaged) {
      throw new UsageProblem(path + ": " + damaged.getMessage());
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static UsageProblem unreadable(Path path, IOException e) {
    boolean own = e.getClass() == IOException.class;
    String reason = own ? e.getMessage() : path + ": " + e.getClass().getSimpleName();
    return new UsageProblem("gold cannot be read: " + reason);
  }
}
