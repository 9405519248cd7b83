package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.exchange.ReviewJson;
import org.chancery.record.review.Correction;
import org.chancery.record.review.Field;
import org.chancery.record.review.FieldProblem;
import org.chancery.record.review.Outcome;
import org.chancery.record.review.ReviewDesk;
import org.chancery.record.store.Judged;
import org.chancery.record.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands of a reviewer share: a store, a name, a reason, and how an outcome is told. */
abstract class Reviewing implements Callable<Integer> {

  @Option(
      names = "--reason",
      paramLabel = "WORDS",
      defaultValue = "",
      description = "why; it is kept with the judgement")
  private String reason = "";

  @Option(names = "--json", description = "print the outcome as one JSON object")
  private boolean json;

  @Mixin private StoreOption store = new StoreOption();

  @Spec private @Nullable CommandSpec spec;

  /** Says it at the desk. */
  abstract Outcome say(ReviewDesk desk, RecordStore record);

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    try (RecordStore record = store.existing()) {
      Outcome outcome = say(new ReviewDesk(record), record);
      if (json) {
        console.out().println(ReviewJson.outcome(outcome));
      }
      if (outcome instanceof Outcome.Kept(List<Judged> judged)) {
        store.lexicon(record);
        if (!json) {
          judged.forEach(one -> console.out().println(line(one)));
        }
        return Exit.DONE;
      }
      lines(outcome).forEach(line -> console.err().println("chancery: " + line));
      return Exit.SOME_FAILED;
    }
  }

  String reason() {
    return reason;
  }

  StoreOption store() {
    return store;
  }

  /** A judgement on one line: number, verdict, subject, reviewer, time and reason, by tabs. */
  static String line(Judged judged) {
    String undoes =
        judged.judgement().undoes() == 0 ? "" : "undoes " + judged.judgement().undoes() + ": ";
    return "%d\t%s\t%s\t%s\t%s\t%s"
        .formatted(
            judged.number(),
            judged.judgement().verdict().word(),
            judged.judgement().claim(),
            judged.signed().by(),
            judged.signed().at(),
            undoes + judged.judgement().reason().replaceAll("[\\p{Cntrl}\\s]+", " "));
  }

  /** The option that says what the reviewer has seen. */
  String seenBy() {
    return "--seen";
  }

  private List<String> lines(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Kept kept -> List.of();
      case Outcome.Conflict(List<Judged> since) ->
          since.isEmpty()
              ? List.of("something else stands by now; chancery review show tells what")
              : Stream.concat(
                      Stream.of(
                          "somebody spoke meanwhile; look at it, and say %s %d"
                              .formatted(seenBy(), since.getLast().number())),
                      since.stream().map(Reviewing::line))
                  .toList();
      case Outcome.Refused(List<FieldProblem> problems) ->
          problems.stream().map(FieldProblem::line).toList();
      case Outcome.Contradiction(List<String> keys) ->
          List.of(
              "reviewers said otherwise of some of these claims; undo that first: "
                  + String.join(", ", keys));
      case Outcome.Unknown(String message) -> List.of(message);
    };
  }

  /** What {@code --set field=value} says. */
  static List<Correction> corrections(List<String> set) {
    List<Correction> corrections = new ArrayList<>();
    for (String one : set) {
      int equals = one.indexOf('=');
      Field field = equals < 0 ? null : Field.of(one.substring(0, equals).strip()).orElse(null);
      if (field == null) {
        throw new UsageProblem(
            "--set '%s' is no FIELD=VALUE; fields are %s"
                .formatted(
                    one,
                    Stream.of(Field.values()).map(Field::word).collect(Collectors.joining(", "))));
      }
      corrections.add(new Correction(field, one.substring(equals + 1)));
    }
    return corrections;
  }

  /** Keys without doubles, in their order. */
  static Set<String> keys(List<String> keys) {
    return new TreeSet<>(keys);
  }
}
