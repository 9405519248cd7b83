package org.chancery.text.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.text.resource.Table;
import org.chancery.text.scan.NumberWords;
import org.chancery.text.scan.Piece;
import org.chancery.text.scan.Scanner;
import org.jspecify.annotations.Nullable;

/** A language's words of time. Built once, then immutable. */
public final class Vocabulary {

  private record Phrase(List<String> keys, Map<Sense, Integer> senses) {}

  /** How long a word must be for its ending to tell. */
  private static final int LONG = 4;

  private final Map<String, List<Phrase>> phrases;

  /** Endings that tell of the past. */
  private final List<String> endings;

  private final NumberWords numbers;
  private final boolean monthFirst;

  private Vocabulary(
      Map<String, List<Phrase>> phrases,
      List<String> endings,
      NumberWords numbers,
      boolean monthFirst) {
    this.phrases = phrases;
    this.endings = endings;
    this.numbers = numbers;
    this.monthFirst = monthFirst;
  }

  /**
   * Reads a vocabulary.
   *
   * @param words table with the columns words, sense, value
   * @param numbers table of {@link NumberWords}
   * @param monthFirst whether the day may follow the month: "May 7"
   * @throws IllegalStateException where a row names a sense that does not exist
   */
  public static Vocabulary read(String words, String numbers, boolean monthFirst) {
    Map<List<String>, Map<Sense, Integer>> senses = new HashMap<>();
    List<String> endings = new ArrayList<>();
    for (Table.Row row : Table.read(words).rows()) {
      Sense sense = sense(row);
      String value = row.get("value");
      for (String phrase : row.list("words")) {
        if (phrase.startsWith("*")) {
          endings.add(phrase.substring(1));
          continue;
        }
        senses
            .computeIfAbsent(keys(phrase), k -> new EnumMap<>(Sense.class))
            .put(sense, value.isEmpty() ? 0 : Integer.parseInt(value));
      }
    }
    Map<String, List<Phrase>> byFirst = new HashMap<>();
    senses.forEach(
        (keys, found) ->
            byFirst
                .computeIfAbsent(keys.getFirst(), k -> new ArrayList<>())
                .add(new Phrase(keys, found)));
    byFirst.values().forEach(l -> l.sort((a, b) -> b.keys.size() - a.keys.size()));
    return new Vocabulary(byFirst, List.copyOf(endings), NumberWords.read(numbers), monthFirst);
  }

  private static Sense sense(Table.Row row) {
    try {
      return Sense.valueOf(row.get("sense").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.where() + ": no sense '" + row.get("sense") + "'", e);
    }
  }

  private static List<String> keys(String phrase) {
    return Scanner.scan(phrase, 0, phrase.length()).stream().map(Piece::key).toList();
  }

  /** The terms of a stretch of text. */
  Terms terms(String text, int from, int to, boolean dayFirst) {
    List<Piece> pieces = Scanner.scan(text, from, to);
    List<Term> terms = new ArrayList<>(pieces.size());
    int i = 0;
    while (i < pieces.size()) {
      i = addTerm(terms, pieces, i);
    }
    return new Terms(terms, monthFirst, dayFirst);
  }

  private int addTerm(List<Term> terms, List<Piece> pieces, int i) {
    Piece first = pieces.get(i);
    Phrase phrase = phraseAt(pieces, i);
    NumberWords.Told number = first.word() ? numbers.read(pieces, i) : null;
    int phraseEnd = phrase == null ? i : i + phrase.keys.size();
    int numberEnd = number == null ? i : number.end();
    int end = Math.max(i + 1, Math.max(phraseEnd, numberEnd));
    Map<Sense, Integer> senses = new EnumMap<>(Sense.class);
    if (phrase != null && phraseEnd == end) {
      senses.putAll(phrase.senses);
    }
    if (number != null && numberEnd == end && number.value().precision() <= 9) {
      senses.put(number.ordinal() ? Sense.ORDINAL : Sense.NUMBER, number.value().intValue());
    }
    if (first.digits() && first.key().length() <= 9) {
      senses.put(Sense.NUMBER, Integer.parseInt(first.key()));
    }
    if (senses.isEmpty() && first.word() && past(first.key())) {
      senses.put(Sense.PAST, 0);
    }
    if (senses.containsKey(Sense.UNIT) && senses.containsKey(Sense.AT) && !numbered(terms)) {
      senses.remove(Sense.UNIT);
    }
    Integer roman = first.capital() && end == i + 1 ? roman(first.key()) : null;
    if (roman != null) {
      senses.put(Sense.ROMAN, roman);
    }
    Piece last = pieces.get(end - 1);
    terms.add(
        new Term(
            first.start(),
            last.end(),
            end == i + 1 ? first.key() : "",
            first.digits() ? first.key().length() : 0,
            first.spaced(),
            first.capital(),
            first.word(),
            senses));
    return end;
  }

  /** A word that leads to dates is a unit only behind a number: «XIX в.», but «неделе в Кито». */
  private static boolean numbered(List<Term> terms) {
    Term last = terms.isEmpty() ? null : terms.getLast();
    return last != null
        && (last.is(Sense.NUMBER)
            || last.is(Sense.ORDINAL)
            || last.is(Sense.ROMAN)
            || last.is(Sense.ORDINALSUFFIX)
            || last.is(Sense.SHIFT)
            || last.is(Sense.PART));
  }

  private boolean past(String key) {
    return key.length() > LONG && endings.stream().anyMatch(key::endsWith);
  }

  private @Nullable Phrase phraseAt(List<Piece> pieces, int i) {
    for (Phrase phrase : phrases.getOrDefault(pieces.get(i).key(), List.of())) {
      if (fits(phrase.keys, pieces, i)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean fits(List<String> keys, List<Piece> pieces, int from) {
    if (from + keys.size() > pieces.size()) {
      return false;
    }
    for (int k = 1; k < keys.size(); k++) {
      if (!pieces.get(from + k).key().equals(keys.get(k))) {
        return false;
      }
    }
    // A phrase that ends in a full stop is an abbreviation; it may be glued to the next word.
    return true;
  }

  private static @Nullable Integer roman(String key) {
    int total = 0;
    for (int i = 0; i < key.length(); i++) {
      int digit = digit(key.charAt(i));
      int next = i + 1 < key.length() ? digit(key.charAt(i + 1)) : 0;
      if (digit == 0) {
        return null;
      }
      total += digit < next ? -digit : digit;
    }
    return total;
  }

  /** Cyrillic Х stands for X in many Russian texts. */
  private static int digit(char c) {
    return switch (c) {
      case 'i', 'і' -> 1;
      case 'v' -> 5;
      case 'x', 'х' -> 10;
      case 'l' -> 50;
      default -> 0;
    };
  }
}
