package org.chancery.read.about;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line with one date.
 *
 * @param day the date
 * @param kind what the line is besides the date
 */
record DateLine(LocalDate day, Kind kind) {

  /** From the strongest sign of a publication's day to the weakest. */
  enum Kind {
    /** "Published on 3 May 2019". */
    LABELLED,
    /** The date, perhaps with weekday and clock. */
    BARE,
    /** The date and a few words, mostly a place. */
    SHORT,
    /** "Last updated: 3 May 2019". */
    CHANGED
  }

  private static final Pattern CLOCK =
      Pattern.compile(
          "\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:\\s*[ap]\\.?m\\.?)?", Pattern.CASE_INSENSITIVE);

  /** The Russian "of the year" is cut short with a stop of its own. */
  private static final Pattern YEAR = Pattern.compile(".*\\d\\s*[гГ]\\.", Pattern.DOTALL);

  private static final int FEW_WORDS = 6;

  /** Null where the words hold no date, or much besides it. */
  static @Nullable DateLine of(String words) {
    if (words.length() > 160) {
      return null;
    }
    List<Dates.Dated> dates = Dates.in(words);
    if (dates.isEmpty()) {
      return null;
    }
    Dates.Dated last = dates.getLast();
    StringBuilder rest = new StringBuilder(words);
    for (Dates.Dated dated : dates.reversed()) {
      rest.replace(dated.span().start(), dated.span().end(), " ");
    }
    String other = CLOCK.matcher(rest).replaceAll(" ").replaceAll("[,|•·/()\\[\\]–—:+]", " ");
    StringBuilder kept = new StringBuilder();
    for (String word : other.strip().split("[\\s\\u00A0]+")) {
      String plain = Phrases.plain(word);
      if (!plain.isEmpty() && !Phrases.NOISE.contains(plain)) {
        kept.append(kept.isEmpty() ? "" : " ").append(plain);
      }
    }
    Kind kind = kind(kept.toString(), words);
    return kind == null ? null : new DateLine(last.day(), kind);
  }

  private static @Nullable Kind kind(String rest, String words) {
    if (rest.isEmpty()) {
      return Kind.BARE;
    }
    if (Phrases.CHANGED.contains(rest)) {
      return Kind.CHANGED;
    }
    if (Phrases.LABEL.contains(rest)) {
      return Kind.LABELLED;
    }
    boolean sentence = words.strip().endsWith(".") && !YEAR.matcher(words.strip()).matches();
    return Phrases.count(rest) <= FEW_WORDS && !sentence ? Kind.SHORT : null;
  }
}
