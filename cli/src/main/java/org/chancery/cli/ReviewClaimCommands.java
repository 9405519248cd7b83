package org.chancery.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.record.review.Correction;
import org.chancery.record.review.Outcome;
import org.chancery.record.review.ReviewDesk;
import org.chancery.record.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a reviewer says of one claim. */
final class ReviewClaimCommands {

  private ReviewClaimCommands() {}

  /** The claim, and what its reviewer has seen. */
  abstract static class OfClaim extends Reviewing {

    @Parameters(paramLabel = "CLAIM", description = "key of the claim")
    private String key = "";

    @Option(
        names = "--seen",
        paramLabel = "N",
        defaultValue = "0",
        description = "last judgement of the claim that you have seen (default: none)")
    private long seen;

    String key() {
      return key;
    }

    long seen() {
      return seen;
    }
  }

  /** {@code chancery review accept}. */
  @Command(
      name = "accept",
      mixinStandardHelpOptions = true,
      description = "Says that a claim holds as it is shown.")
  static final class Accept extends OfClaim {
    @Override
    Outcome say(ReviewDesk desk, RecordStore record) {
      return desk.judge().accept(key(), seen(), reason(), store().signature());
    }
  }

  /** {@code chancery review reject}. */
  @Command(
      name = "reject",
      mixinStandardHelpOptions = true,
      description = "Says that a claim does not hold.")
  static final class Reject extends OfClaim {
    @Override
    Outcome say(ReviewDesk desk, RecordStore record) {
      return desk.judge().reject(key(), seen(), reason(), store().signature());
    }
  }

  /** {@code chancery review correct}. */
  @Command(
      name = "correct",
      mixinStandardHelpOptions = true,
      description = {
        "Says that a claim holds with other fields.",
        "chancery review show prints every field as it is written."
      })
  static final class Correct extends OfClaim {

    @Option(
        names = "--set",
        paramLabel = "FIELD=VALUE",
        required = true,
        description = "what a field should say; empty where it should say nothing")
    private List<String> set = List.of();

    @Override
    Outcome say(ReviewDesk desk, RecordStore record) {
      return desk.judge().correct(key(), seen(), corrections(set), reason(), store().signature());
    }
  }

  /** {@code chancery review divide}. */
  @Command(
      name = "divide",
      mixinStandardHelpOptions = true,
      description = {
        "Says that the words of a claim state several things.",
        "Each --part is one of them: FIELD=VALUE, several joined by ' & ', or - for the claim as it"
            + " is."
      })
  static final class Divide extends OfClaim {

    @Option(
        names = "--part",
        paramLabel = "FIELD=VALUE…",
        required = true,
        description = "one part")
    private List<String> parts = List.of();

    @Override
    Outcome say(ReviewDesk desk, RecordStore record) {
      if (parts.size() < 2) {
        throw new UsageProblem("divide needs --part twice or more often");
      }
      List<List<Correction>> all = new ArrayList<>();
      for (String part : parts) {
        all.add(
            part.equals("-") ? List.of() : corrections(Arrays.stream(part.split(" & ")).toList()));
      }
      return desk.judge().divide(key(), seen(), all, reason(), store().signature());
    }
  }

  /** {@code chancery review undo}. */
  @Command(
      name = "undo",
      mixinStandardHelpOptions = true,
      description =
          "Takes a judgement back: what stood before it stands again. Undoes an undo, too.")
  static final class Undo extends Reviewing {

    @Parameters(paramLabel = "JUDGEMENT", description = "number of the judgement")
    private long number;

    @Override
    Outcome say(ReviewDesk desk, RecordStore record) {
      return desk.judge().undo(number, reason(), store().signature());
    }
  }
}
