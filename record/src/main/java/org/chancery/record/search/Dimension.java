package org.chancery.record.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.record.Corroboration;
import org.chancery.text.claim.Status;
import org.chancery.text.ontology.Kind;
import org.chancery.text.ontology.Ontology;
import org.jspecify.annotations.Nullable;

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

  private static final Pattern PAIR = Pattern.compile("[A-Z0-9]{2,12}-[A-Z0-9]{2,12}");

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

  /**
   * Why nothing can ever have a value, as it may be put behind its name; null where something
   * could. Codes of parties are not looked at, as there are more than any table has.
   *
   * @param canonical as {@link #canonical} gives it
   */
  public @Nullable String fault(String canonical) {
    return switch (this) {
      case TYPE -> none(Known.ONTOLOGY.types().keySet().stream().sorted(), canonical);
      case STATUS -> none(Arrays.stream(Status.values()).map(Status::word), canonical);
      case AREA -> none(Known.AREAS.stream(), canonical);
      case CORROBORATION ->
          none(Arrays.stream(Corroboration.values()).map(Corroboration::word), canonical);
      case KIND -> Known.ONTOLOGY.kinds().containsKey(canonical) ? null : "is no kind of claim";
      case DYAD -> PAIR.matcher(canonical).matches() ? null : "is no pair of codes as LAO-RUS";
      case COUNTRY, SIDE, PUBLISHER, LANGUAGE, YEAR -> null;
    };
  }

  private static @Nullable String none(Stream<String> known, String value) {
    List<String> words = known.toList();
    return words.contains(value) ? null : "is none of " + String.join(", ", words);
  }

  /** Read when it is first asked for. */
  private static final class Known {
    static final Ontology ONTOLOGY = Ontology.load();
    static final SortedSet<String> AREAS =
        ONTOLOGY.kinds().values().stream()
            .map(Kind::area)
            .collect(Collectors.toCollection(TreeSet::new));
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
