package org.chancery.cli;

import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.chancery.exchange.EventJson;
import org.chancery.record.events.EventPage;
import org.chancery.record.events.Events;
import org.chancery.record.events.KeptEvent;
import org.chancery.record.search.Days;
import org.chancery.record.search.Dimension;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.WantedEvents;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery events}: what the claims in the store come to. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the events that the stored claims tell, in order of time, with who tells them and what is"
          + " disputed; or shows one with its claims, the reasons for putting them together, and its"
          + " links.",
      "An event keeps its id; an id that was given up leads to what took its place."
    })
final class EventsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", arity = "0..1", description = "show this event")
  private @Nullable String id;

  @Option(names = "--country", paramLabel = "ISO3", description = "who takes part")
  private List<String> country = List.of();

  @Option(names = "--dyad", paramLabel = "AAA-BBB", description = "two who take part")
  private @Nullable String dyad;

  @Option(names = "--type", paramLabel = "TYPE", description = "PLOVER type, as CONSULT")
  private @Nullable String type;

  @Option(names = "--kind", paramLabel = "KIND", description = "kind, as visit")
  private @Nullable String kind;

  @Option(names = "--status", paramLabel = "STATUS", description = "occurred, planned, denied, …")
  private @Nullable String status;

  @Option(
      names = "--corroboration",
      paramLabel = "WHO",
      description = "both-sides, one-side-and-others, one-side or others tell it")
  private @Nullable String corroboration;

  @Option(names = "--from", paramLabel = "DATE", description = "happened on that day or later")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "happened by that day")
  private @Nullable String to;

  @Option(names = "--size", paramLabel = "N", description = "events at most (default: 50)")
  private int size = 50;

  @Option(names = "--after", paramLabel = "CURSOR", description = "go on after a page")
  private @Nullable String after;

  @Option(names = "--rebuild", description = "make all events anew first; they keep their ids")
  private boolean rebuild;

  @Option(names = "--json", description = "print one JSON object")
  private boolean json;

  @Mixin private StoreOption store = new StoreOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    try (RecordStore record = store.existing()) {
      Settled.catchUp(record, rebuild, console);
      Events events = new Events(record);
      if (id == null) {
        list(events, console);
      } else {
        show(events, id, console);
      }
    }
    return Exit.DONE;
  }

  private void show(Events events, String name, Console console) {
    KeptEvent event =
        events
            .event(name)
            .orElseThrow(() -> new UsageProblem("'" + name + "' is no event in the store"));
    if (json) {
      console.out().println(EventJson.event(event));
    } else {
      new EventLines(console.out()).event(event);
    }
  }

  private void list(Events events, Console console) {
    if (size < 1 || size > Events.LARGEST) {
      throw new UsageProblem("--size is 1 to " + Events.LARGEST);
    }
    EventPage page = page(events);
    if (json) {
      console.out().println(EventJson.page(page));
    } else {
      new EventLines(console.out()).page(page);
    }
  }

  private EventPage page(Events events) {
    WantedEvents wanted = wanted();
    try {
      return events.page(wanted, after, size);
    } catch (IllegalArgumentException e) {
      throw new UsageProblem("--after '" + after + "' is no cursor of events");
    }
  }

  private WantedEvents wanted() {
    check(Dimension.DYAD, dyad);
    check(Dimension.TYPE, type);
    check(Dimension.KIND, kind);
    check(Dimension.STATUS, status);
    check(Dimension.CORROBORATION, corroboration);
    Set<String> parties = new TreeSet<>();
    country.forEach(code -> parties.add(code.strip().toUpperCase(Locale.ROOT)));
    if (dyad != null) {
      parties.addAll(Arrays.asList(Dimension.DYAD.canonical(dyad).split("-")));
    }
    return new WantedEvents(
        parties,
        type == null ? null : type.toUpperCase(Locale.ROOT),
        kind,
        status == null ? null : status.toLowerCase(Locale.ROOT),
        corroboration == null ? null : Dimension.CORROBORATION.canonical(corroboration),
        from == null ? null : day("--from", from).first(),
        to == null ? null : day("--to", to).last());
  }

  private static void check(Dimension dimension, @Nullable String value) {
    if (value != null) {
      ChoiceOptions.check(dimension, value);
    }
  }

  private static Days day(String option, String value) {
    try {
      return Days.of(value);
    } catch (DateTimeParseException e) {
      throw new UsageProblem(option + " '" + value + "' is no date as 2019, 2019-05 or 2019-05-07");
    }
  }
}
