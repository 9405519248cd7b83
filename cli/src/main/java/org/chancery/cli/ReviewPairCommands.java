package org.chancery.cli;

import java.util.List;
import org.chancery.record.review.Outcome;
import org.chancery.record.review.ReviewDesk;
import org.chancery.record.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a reviewer says of claims and the events that they tell. */
final class ReviewPairCommands {

  private ReviewPairCommands() {}

  /** What the reviewer's view knows. */
  abstract static class OfPairs extends Reviewing {

    @Option(
        names = "--as-of",
        paramLabel = "N",
        description = "last judgement of these claims that you have seen (default: none)")
    private long asOf;

    long asOf() {
      return asOf;
    }

    @Override
    String seenBy() {
      return "--as-of";
    }
  }

  /** {@code chancery review merge}. */
  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Says that claims tell one event.")
  static final class Merge extends OfPairs {

    @Parameters(paramLabel = "CLAIM", arity = "2..*", description = "keys of the claims")
    private List<String> claims = List.of();

    @Override
    Outcome say(ReviewDesk desk, RecordStore record) {
      return desk.judge().merge(keys(claims), asOf(), reason(), store().signature());
    }
  }

  /** {@code chancery review split}. */
  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      description = "Says that claims tell another event than others.")
  static final class Split extends OfPairs {

    @Parameters(paramLabel = "CLAIM", arity = "1..*", description = "keys of claims of one event")
    private List<String> these = List.of();

    @Option(
        names = "--from",
        paramLabel = "CLAIM",
        required = true,
        split = ",",
        description = "keys of claims of the other")
    private List<String> those = List.of();

    @Override
    Outcome say(ReviewDesk desk, RecordStore record) {
      return desk.judge().split(keys(these), keys(those), asOf(), reason(), store().signature());
    }
  }
}
