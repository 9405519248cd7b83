package org.chancery.record.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.chancery.record.Corroboration;

/** By what hits can be chosen and counted. */
public enum Dimension {
  /** Codes of the parties, those of ended states also under their successors'. */
  COUNTRY(true),
  /** Two states that take part in one claim, as {@code LAO-RUS}, in the order of the alphabet. */
  DYAD(true),
  /** PLOVER's type. */
  TYPE(true),
  KIND(true),
  AREA(true),
  STATUS(true),
  /** Who asserts it in the end. */
  SIDE(true),
  /** Who of the two sides and the rest tells the claim's event. */
  CORROBORATION(true),
  PUBLISHER(false),
  LANGUAGE(false),
  /** Of a document that of its publication, of a claim that of the happening. */
  YEAR(false);

  private final boolean claims;

  Dimension(boolean claims) {
    this.claims = claims;
  }

  /** Whether it is claims that have it, and documents only through theirs. */
  boolean ofClaims() {
    return claims;
  }

  /** The name of the field, and of the flag and parameter. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A value as it is filed, however the user wrote it: {@code rus-lao} is {@code LAO-RUS}. */
  public String canonical(String value) {
    String trimmed = value.strip();
    return switch (this) {
      case COUNTRY, SIDE, PUBLISHER, TYPE -> trimmed.toUpperCase(Locale.ROOT);
      case DYAD -> dyad(trimmed.toUpperCase(Locale.ROOT).split("[-–:/,]"));
      case STATUS, LANGUAGE, YEAR -> trimmed.toLowerCase(Locale.ROOT);
      case CORROBORATION -> corroboration(trimmed.toLowerCase(Locale.ROOT).replace('_', '-'));
      case KIND, AREA -> trimmed;
    };
  }

  /** The beginning of the word is enough: {@code both} is {@code both-sides}. */
  private static String corroboration(String word) {
    return Arrays.stream(Corroboration.values())
        .map(Corroboration::word)
        .filter(whole -> whole.startsWith(word))
        .min(Comparator.comparingInt(String::length))
        .orElse(word);
  }

  private static String dyad(String[] codes) {
    Arrays.sort(codes);
    return String.join("-", codes);
  }
}
