package org.chancery.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.chancery.exchange.SearchJson;
import org.chancery.record.search.ClaimHit;
import org.chancery.record.search.Dimension;
import org.chancery.record.search.DocumentHit;
import org.chancery.record.search.Page;
import org.chancery.record.search.SearchIndex;
import org.chancery.record.search.SearchQuery;
import org.chancery.record.store.Holding;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Revision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery search}: what the store holds, found. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Finds documents in the store, in either language, by words in any of their forms.",
      "A query has words, \"phrases\", \"words near\"~5, -without, one OR another, begin*; nothing"
          + " that is typed is a mistake. Without words, the options alone choose."
    })
final class SearchCommand implements Callable<Integer> {

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "what to look for")
  private List<String> words = List.of();

  @Mixin private ChoiceOptions choice = new ChoiceOptions();

  @Option(names = "--claims", description = "find claims by their quotes, not documents")
  private boolean claims;

  @Option(
      names = "--like",
      paramLabel = "ADDRESS",
      description = "find documents that are about the same as the one at this address")
  private @Nullable String like;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description = "relevance, newest or oldest (default: relevance)")
  private SearchQuery.Order order = SearchQuery.Order.RELEVANCE;

  @Option(
      names = "--facet",
      paramLabel = "NAME",
      split = ",",
      description =
          "count the hits by country, dyad, type, kind, area, status, side,"
              + " corroboration, publisher, language or year")
  private Set<Dimension> facets = EnumSet.noneOf(Dimension.class);

  @Option(names = "--size", paramLabel = "N", description = "hits at most (default: 20)")
  private int size = SearchQuery.USUAL;

  @Option(names = "--after", paramLabel = "CURSOR", description = "go on after a page")
  private @Nullable String after;

  @Option(names = "--json", description = "print one JSON object; offsets count code points")
  private boolean json;

  @Mixin private IndexOption index = new IndexOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Progress progress = new Progress(console.err(), "indexed");
    Troubles troubles = new Troubles(console.err(), progress);
    try (RecordStore record = index.existing()) {
      Settled.catchUp(record, console);
      try (SearchIndex search = index.level(record, progress, troubles)) {
        print(record, search, console);
      }
    }
    return Exit.DONE;
  }

  private void print(RecordStore record, SearchIndex search, Console console) {
    LongFunction<List<String>> addresses =
        edition -> record.holding(edition).map(Holding::addresses).orElse(List.of());
    SearchLines lines = new SearchLines(console.out(), addresses);
    SearchQuery query = query();
    if (like != null) {
      List<DocumentHit> hits = search.alike(edition(record, like), size);
      Page<DocumentHit> page = Page.of(hits);
      show(
          json ? SearchJson.documents(page, addresses) : null,
          console,
          () -> lines.documents(page));
    } else if (claims) {
      Page<ClaimHit> page = found(() -> search.claims(query));
      show(json ? SearchJson.claims(page, addresses) : null, console, () -> lines.claims(page));
    } else {
      Page<DocumentHit> page = found(() -> search.documents(query));
      show(
          json ? SearchJson.documents(page, addresses) : null,
          console,
          () -> lines.documents(page));
    }
  }

  private static void show(@Nullable String object, Console console, Runnable lines) {
    if (object == null) {
      lines.run();
    } else {
      console.out().println(object);
    }
  }

  private SearchQuery query() {
    if (size < 1 || size > SearchQuery.LARGEST) {
      throw new UsageProblem("--size is 1 to " + SearchQuery.LARGEST);
    }
    return choice
        .choose(SearchQuery.of(String.join(" ", words)))
        .order(order)
        .facets(facets.toArray(Dimension[]::new))
        .size(size)
        .after(after);
  }

  private static long edition(RecordStore record, String address) {
    List<Revision> revisions = record.revisions(address);
    if (revisions.isEmpty()) {
      throw new UsageProblem("--like '" + address + "' is no address in the store");
    }
    return revisions.getLast().edition();
  }

  /** The only thing about a query that can be wrong is a cursor of another one. */
  private <T> T found(Supplier<T> search) {
    try {
      return search.get();
    } catch (IllegalArgumentException e) {
      throw new UsageProblem("--after '" + after + "' is no cursor of this search");
    }
  }
}
