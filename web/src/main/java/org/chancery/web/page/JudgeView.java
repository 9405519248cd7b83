package org.chancery.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer sees of one claim.
 *
 * @param claim as it holds, or as the coder gave it where it was rejected
 * @param before the words before the quote in its passage
 * @param after likewise behind it
 * @param seen what the forms say that the reviewer has seen
 * @param asOf number of the last change that this view knows
 */
public record JudgeView(
    ClaimView claim,
    String title,
    String provenance,
    String document,
    String before,
    String after,
    String state,
    List<String> reasons,
    @Nullable String lease,
    long seen,
    long asOf,
    List<Field> fields,
    List<List<Field>> parts,
    List<Past> history,
    @Nullable Notice notice,
    String reason) {

  /**
   * A field to fill.
   *
   * @param name in the form
   * @param options to choose among; empty where anything may be written
   * @param problem what was wrong with it, or null
   */
  public record Field(
      String name,
      String label,
      String value,
      String hint,
      List<Option> options,
      @Nullable String problem) {}

  /** One value of several. */
  public record Option(String value, String label) {}

  /** Something that was said of the claim. */
  public record Past(
      long number, String verdict, String by, String at, String reason, boolean undone) {}

  /**
   * What came of the last thing that was said.
   *
   * @param undo number of the judgement that can be taken back, 0 for none
   */
  public record Notice(boolean bad, String text, List<String> lines, long undo) {}
}
