package org.chancery.cli;

import java.util.List;
import org.chancery.record.review.Outcome;
import org.chancery.record.review.ReviewDesk;
import org.chancery.record.store.Holding;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Revision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a reviewer says of a text. */
final class ReviewTextCommands {

  private ReviewTextCommands() {}

  /** The text. */
  abstract static class OfText extends Reviewing {

    @Parameters(paramLabel = "ADDRESS", description = "where the text stands, as 'add' printed it")
    private String address = "";

    Holding holding(RecordStore record) {
      return ReviewTextCommands.holding(record, address);
    }
  }

  /** What an address holds now. */
  static Holding holding(RecordStore record, String address) {
    List<Revision> revisions = record.revisions(address);
    if (revisions.isEmpty()) {
      throw new UsageProblem("'" + address + "' is no address in the store");
    }
    return record.holding(revisions.getLast().edition()).orElseThrow();
  }

  /** {@code chancery review add}. */
  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = {
        "Adds a claim that the coder missed, by the words that state it.",
        "Kind and actors must be told; what is left out follows from the kind and from the"
            + " document."
      })
  static final class Add extends OfText {

    @Option(
        names = "--words",
        paramLabel = "WORDS",
        description = "the words, which must stand in the text once")
    private @Nullable String words;

    @Option(
        names = "--at",
        paramLabel = "START-END",
        description = "their place instead, in code points of what 'text' prints")
    private @Nullable String at;

    @Option(
        names = "--set",
        paramLabel = "FIELD=VALUE",
        required = true,
        description = "what the claim says, as for 'correct'")
    private List<String> set = List.of();

    @Override
    Outcome say(ReviewDesk desk, RecordStore record) {
      Holding holding = holding(record);
      int[] place = place(holding.document().text());
      return desk.judge()
          .add(
              holding.edition(),
              place[0],
              place[1],
              corrections(set),
              reason(),
              store().signature());
    }

    private int[] place(String text) {
      if (at != null && at.matches("\\d{1,9}-\\d{1,9}")) {
        String[] ends = at.split("-");
        return new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])};
      }
      if (words == null || words.isBlank()) {
        throw new UsageProblem("review add needs --words or --at START-END");
      }
      int first = text.indexOf(words);
      if (first < 0 || text.indexOf(words, first + 1) >= 0) {
        throw new UsageProblem(
            "--words stand in the text %s; --at tells their place"
                .formatted(first < 0 ? "nowhere" : "more than once"));
      }
      int start = text.codePointCount(0, first);
      return new int[] {start, start + words.codePointCount(0, words.length())};
    }
  }

  /** {@code chancery review complete}. */
  @Command(
      name = "complete",
      mixinStandardHelpOptions = true,
      description = "Says that what holds of a text is all that it states.")
  static final class Complete extends OfText {

    @Option(
        names = "--seen",
        paramLabel = "N",
        defaultValue = "0",
        description = "last judgement of the text as a whole that you have seen (default: none)")
    private long seen;

    @Override
    Outcome say(ReviewDesk desk, RecordStore record) {
      String content = holding(record).document().id();
      return desk.judge().complete(content, seen, reason(), store().signature());
    }
  }
}
