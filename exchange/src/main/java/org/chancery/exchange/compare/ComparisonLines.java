package org.chancery.exchange.compare;

import java.util.stream.Collectors;
import org.chancery.record.difference.Comparison;
import org.chancery.record.difference.Difference;
import org.chancery.record.difference.Wording;
import org.chancery.record.revision.ClaimChange;
import org.chancery.record.revision.Edit;
import org.chancery.record.revision.RevisionDifference;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Comparisons in lines for people. */
public final class ComparisonLines {

  private ComparisonLines() {}

  /** Each difference with the sentences of both versions below it. */
  public static String of(Comparison comparison, String language) {
    StringBuilder lines = new StringBuilder();
    String first = comparison.alignment().first().text();
    String second = comparison.alignment().second().text();
    for (Difference difference : comparison.differences()) {
      lines.append(
          "%-8s %s\n"
              .formatted(difference.type().word(), Wording.of(difference, comparison, language)));
      if (difference.type() != Difference.Type.PASSAGE) {
        lines.append("         1: ").append(sentence(difference.first(), first)).append('\n');
        lines.append("         2: ").append(sentence(difference.second(), second)).append('\n');
      }
    }
    return lines.toString();
  }

  private static String sentence(Difference.@Nullable Side side, String text) {
    return side == null ? "–" : line(side.lines(), text);
  }

  /** Edits, then claims: what stood there, and what stands there now. */
  public static String of(RevisionDifference difference) {
    String before = difference.before().document().text();
    String after = difference.after().document().text();
    StringBuilder lines = new StringBuilder();
    for (Edit edit : difference.edits()) {
      lines.append(
          "%-8s %s > %s\n"
              .formatted(
                  edit.type().word(), line(edit.before(), before), line(edit.after(), after)));
    }
    for (ClaimChange change : difference.claims()) {
      String aspects =
          change.aspects().stream().sorted().map(a -> a.word()).collect(Collectors.joining(", "));
      lines.append(
          "claim %s%s\n".formatted(change.type().word(), aspects.isEmpty() ? "" : ": " + aspects));
      lines.append("         1: ").append(claim(change.before(), difference.before())).append('\n');
      lines.append("         2: ").append(claim(change.after(), difference.after())).append('\n');
    }
    return lines.toString();
  }

  private static String claim(@Nullable Claim claim, Coded coded) {
    return claim == null
        ? "–"
        : "%s, %s, %s: %s"
            .formatted(
                claim.kind(),
                claim.date() == null ? "undated" : claim.date().value(),
                claim.status().word(),
                line(claim.quote(), coded.document().text()));
  }

  private static String line(@Nullable Span span, String text) {
    return span == null ? "–" : "“" + span.in(text).strip().replaceAll("(?U)\\s+", " ") + "”";
  }
}
