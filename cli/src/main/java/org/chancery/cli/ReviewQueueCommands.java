package org.chancery.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.exchange.ReviewJson;
import org.chancery.record.Dyad;
import org.chancery.record.review.ClaimView;
import org.chancery.record.review.QueueFilter;
import org.chancery.record.review.QueueItem;
import org.chancery.record.review.QueuePage;
import org.chancery.record.review.ReviewDesk;
import org.chancery.record.search.Dimension;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Signature;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What waits for a reviewer. */
final class ReviewQueueCommands {

  private static final int LARGEST = 1000;

  private ReviewQueueCommands() {}

  /** Which claims, and how they are shown. */
  abstract static class OfQueue implements Callable<Integer> {

    @Option(names = "--dyad", paramLabel = "AAA-BBB", description = "both take part")
    private @Nullable String dyad;

    @Option(names = "--type", paramLabel = "TYPE", description = "PLOVER type, as CONSULT")
    private @Nullable String type;

    @Option(names = "--kind", paramLabel = "KIND", description = "kind, as visit")
    private @Nullable String kind;

    @Option(names = "--language", paramLabel = "xx", description = "language of the text")
    private @Nullable String language;

    @Option(names = "--document", paramLabel = "ADDRESS", description = "what stands there")
    private @Nullable String document;

    @Option(names = "--publisher", paramLabel = "ISO3", description = "whose body published it")
    private @Nullable String publisher;

    @Option(
        names = "--second",
        description = "for a second opinion: what others have judged and you have not")
    private boolean second;

    @Option(
        names = "--watch",
        paramLabel = "AAA-BBB",
        description = "a pair of countries that matters more than others")
    private List<String> watched = List.of();

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Mixin private StoreOption store = new StoreOption();

    @Spec private @Nullable CommandSpec spec;

    abstract int show(ReviewDesk desk, QueueFilter filter, Signature by, Console console);

    @Override
    public Integer call() {
      Console console = Console.of(spec);
      try (RecordStore record = store.existing()) {
        Settled.catchUp(record, console);
        Set<Dyad> pairs = new LinkedHashSet<>();
        watched.forEach(pair -> pairs.add(dyad("--watch", pair)));
        Signature by = store.signature();
        return show(new ReviewDesk(record, pairs), filter(record, by), by, console);
      }
    }

    private QueueFilter filter(RecordStore record, Signature by) {
      Long edition = null;
      if (document != null) {
        edition = ReviewTextCommands.holding(record, document).edition();
      }
      return QueueFilter.ALL
          .dyad(dyad == null ? null : dyad("--dyad", dyad))
          .type(type == null ? null : type.toUpperCase(Locale.ROOT))
          .kind(kind)
          .language(language)
          .edition(edition)
          .publisher(publisher == null ? null : publisher.toUpperCase(Locale.ROOT))
          .secondBy(second ? by.by() : null);
    }

    private static Dyad dyad(String option, String pair) {
      String[] both = Dimension.DYAD.canonical(pair).split("-");
      try {
        return new Dyad(both[0], both[both.length - 1]);
      } catch (IllegalArgumentException e) {
        throw new UsageProblem(option + " '" + pair + "' is no pair of countries as AAA-BBB");
      }
    }

    boolean json() {
      return json;
    }
  }

  /** {@code chancery review list}. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description =
          "Lists claims that nobody has judged, the most uncertain of the important first.")
  static final class Waiting extends OfQueue {

    @Option(names = "--size", paramLabel = "N", description = "claims at most (default: 20)")
    private int size = 20;

    @Option(names = "--after", paramLabel = "CURSOR", description = "go on after a page")
    private @Nullable String after;

    @Override
    int show(ReviewDesk desk, QueueFilter filter, Signature by, Console console) {
      if (size < 1 || size > LARGEST) {
        throw new UsageProblem("--size is 1 to " + LARGEST);
      }
      QueuePage page = page(desk, filter, by);
      if (json()) {
        console.out().println(ReviewJson.page(page));
      } else {
        new ReviewLines(console.out()).page(page);
      }
      return Exit.DONE;
    }

    private QueuePage page(ReviewDesk desk, QueueFilter filter, Signature by) {
      try {
        return desk.queue(filter, after, size, by.at());
      } catch (IllegalArgumentException e) {
        throw new UsageProblem("--after '" + after + "' is no cursor of this queue");
      }
    }
  }

  /** {@code chancery review next}. */
  @Command(
      name = "next",
      mixinStandardHelpOptions = true,
      description = "Takes the first claim that waits and that nobody else looks at just now.")
  static final class Next extends OfQueue {

    @Option(
        names = "--minutes",
        paramLabel = "N",
        defaultValue = "15",
        description = "for how long others are given other claims (default: 15)")
    private int minutes;

    @Override
    int show(ReviewDesk desk, QueueFilter filter, Signature by, Console console) {
      Optional<QueueItem> item = desk.next(filter, by, Duration.ofMinutes(minutes));
      if (json()) {
        console.out().println(item.map(ReviewJson::item).orElse("null"));
      } else if (item.isPresent()) {
        new ReviewLines(console.out()).item(item.get());
      } else {
        console.out().println("nothing waits");
      }
      return Exit.DONE;
    }
  }

  /** {@code chancery review show}. */
  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows a claim with its fields as they are written, and what was said of it.")
  static final class Show implements Callable<Integer> {

    @Parameters(paramLabel = "CLAIM", arity = "1..*", description = "keys of claims")
    private List<String> keys = List.of();

    @Option(names = "--json", description = "print a JSON object a line")
    private boolean json;

    @Mixin private StoreOption store = new StoreOption();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      Console console = Console.of(spec);
      List<String> missing = new ArrayList<>();
      try (RecordStore record = store.existing()) {
        ReviewDesk desk = new ReviewDesk(record);
        for (String key : keys) {
          Optional<ClaimView> view = desk.claim(key);
          if (view.isEmpty()) {
            missing.add(key);
          } else if (json) {
            console.out().println(ReviewJson.claim(view.get()));
          } else {
            new ReviewLines(console.out()).claim(view.get());
          }
        }
      }
      missing.forEach(
          key -> console.err().println("chancery: no current text states the claim " + key));
      return missing.isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
    }
  }
}
