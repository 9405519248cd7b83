package org.chancery.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.chancery.read.Hints;
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

  Hints hints() {
    return new Hints(day(), country(), language == null ? null : language.toLowerCase(Locale.ROOT));
  }

  private @Nullable LocalDate day() {
    try {
      return published == null ? null : LocalDate.parse(published);
    } catch (DateTimeParseException e) {
      throw new UsageProblem("--published '" + published + "' is no date such as 2020-10-07");
    }
  }

  private @Nullable String country() {
    if (publisher == null) {
      return null;
    }
    String code = publisher.toUpperCase(Locale.ROOT);
    if (!code.matches("[A-Z]{3}")) {
      throw new UsageProblem("--publisher '" + publisher + "' is no code of three letters");
    }
    return code;
  }
}
