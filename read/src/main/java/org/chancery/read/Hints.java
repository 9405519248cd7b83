package org.chancery.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.chancery.read.draft.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows of a document; it goes before what the document says of itself.
 *
 * @param published the day of publication, or null to find it out
 * @param publisher ISO 3166-1 alpha-3, or null to find it out
 * @param language ISO 639-1, or null to find it out
 */
public record Hints(
    @Nullable LocalDate published, @Nullable String publisher, @Nullable String language) {

  public static final Hints NONE = new Hints(null, null, null);

  /**
   * Hints as people write them.
   *
   * @param published a day as 2020-10-07, or null
   * @param publisher three letters, or null
   * @param language two letters, or null
   * @throws Refusal where one is not what it should be
   */
  public static Hints of(
      @Nullable String published, @Nullable String publisher, @Nullable String language)
      throws Refusal {
    if (publisher != null && !publisher.matches("[A-Za-z]{3}")) {
      throw new Refusal("publisher '%s' is no code of three letters".formatted(publisher));
    }
    if (language != null && !language.matches("[A-Za-z]{2,3}(?:-.*)?")) {
      throw new Refusal("language '%s' is no code such as en".formatted(language));
    }
    return new Hints(
        published == null ? null : day(published),
        publisher == null ? null : publisher.toUpperCase(Locale.ROOT),
        language == null ? null : language.toLowerCase(Locale.ROOT).replaceAll("-.*", ""));
  }

  private static LocalDate day(String published) throws Refusal {
    try {
      return LocalDate.parse(published);
    } catch (DateTimeParseException e) {
      throw new Refusal("published '%s' is no date such as 2020-10-07".formatted(published));
    }
  }
}
