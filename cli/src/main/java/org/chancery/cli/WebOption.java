package org.chancery.cli;

import java.time.Duration;
import org.chancery.read.fetch.FetchOptions;
import org.chancery.read.source.Harvest;
import org.chancery.read.source.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to fetch what lies on the web. */
final class WebOption {

  private static final double SLOWEST = 1.0 / 3600;
  private static final double FASTEST = 20;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "what an address on the web is: feed, sitemap or page (default: found by looking)")
  private @Nullable Kind kind;

  @Option(
      names = "--rate",
      paramLabel = "N",
      description = "most requests a second to one host (default: 1); a site may ask for fewer")
  private double rate = 1;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "most documents to fetch from each address; the next run goes on from there")
  private int limit = Integer.MAX_VALUE;

  @Option(names = "--again", description = "asks also for what was fetched in the last 12 hours")
  private boolean again;

  @Option(
      names = "--allow-private",
      description = "fetches from this machine and private networks too, on any port")
  private boolean allowPrivate;

  @Option(
      names = "--agent",
      paramLabel = "NAME",
      description = "what to call ourselves; say in it how to reach you")
  private @Nullable String agent;

  /** Refuses what cannot be meant before anything is done. */
  void check() {
    options();
    kind();
    limit();
  }

  FetchOptions options() {
    if (!(rate >= SLOWEST && rate <= FASTEST)) {
      throw new UsageProblem("--rate %s is not between 0.0003 and 20 a second".formatted(rate));
    }
    FetchOptions options =
        FetchOptions.DEFAULT.every(Duration.ofNanos(Math.round(1_000_000_000 / rate)));
    options = agent == null || agent.isBlank() ? options : options.calledAs(agent.strip());
    return allowPrivate ? options.withPrivate() : options;
  }

  /** What the user says that an address is, or null. */
  @Nullable Kind kind() {
    if (kind == Kind.FILE || kind == Kind.FOLDER) {
      throw new UsageProblem("--kind is of addresses on the web: feed, sitemap or page");
    }
    return kind;
  }

  int limit() {
    if (limit < 1) {
      throw new UsageProblem("--limit %d lets nothing through".formatted(limit));
    }
    return limit;
  }

  Duration fresh() {
    return again ? Duration.ZERO : Harvest.FRESH;
  }
}
