package org.chancery.cli;

import org.chancery.read.Hints;
import org.chancery.read.draft.Refusal;
import org.chancery.text.actor.States;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user may say of the documents; what is left out is found in the documents. */
final class About {

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "day of publication, as 2020-10-07 (default: found in the document)")
  private @Nullable String published;

  @Option(
      names = "--publisher",
      paramLabel = "ISO3",
      description = "country of the publishing body, as RUS (default: found in the document)")
  private @Nullable String publisher;

  @Option(
      names = "--language",
      paramLabel = "xx",
      description = "language of the text, en or ru (default: found in the document)")
  private @Nullable String language;

  /** What the options say; a value that cannot be meant is wrong usage. */
  Hints hints() {
    try {
      Hints hints = Hints.of(published, publisher, language);
      String code = hints.publisher();
      if (code != null && States.world().byCode(code).isEmpty()) {
        throw new UsageProblem("--publisher '" + publisher + "' is no state's code, as RUS");
      }
      if (hints.language() != null) {
        Coders.demand(hints.language());
      }
      return hints;
    } catch (Refusal refusal) {
      throw new UsageProblem("--" + refusal.reason());
    }
  }
}
