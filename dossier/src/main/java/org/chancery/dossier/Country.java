package org.chancery.dossier;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Basic facts of a state, as far as the project's own table has them.
 *
 * @param code ISO 3166-1 alpha-3
 * @param alpha2 ISO 3166-1 alpha-2, which names the flag
 * @param english names in English
 * @param russian names in Russian
 * @param currency ISO 4217, or null
 * @param languages ISO 639 codes of the official languages
 * @param area square kilometres, or null
 * @param population people, or null
 * @param populationYear the year that the population is of, or null
 * @param headOfState key of the label that says what the head of state is
 * @param memberSince ISO date of admission to the United Nations, or null
 * @param independence ISO date, cut at its precision, or null
 * @param sources where the facts are from
 */
public record Country(
    String code,
    String alpha2,
    Names english,
    Names russian,
    @Nullable String currency,
    List<String> languages,
    @Nullable Long area,
    @Nullable Long population,
    @Nullable String populationYear,
    String headOfState,
    @Nullable String memberSince,
    @Nullable String independence,
    List<String> sources) {

  /** Names in one language. */
  public record Names(String common, String official, String capital) {}

  public Names names(Locale locale) {
    return locale.getLanguage().equals("ru") ? russian : english;
  }
}
