package org.chancery.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.claim.Claim;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/** Finds how high an office stands from the words that a text gives it. */
public final class Ranks {

  private static final List<Phrase> PHRASES = new ArrayList<>();

  static {
    for (Table.Row row : Table.read("org/chancery/record/ranks.tsv").rows()) {
      Rank rank = Rank.valueOf(row.get("rank"));
      row.list("phrases").forEach(p -> PHRASES.add(new Phrase(words(p), p.length(), rank)));
    }
  }

  private Ranks() {}

  /** The rank of an office as written; OTHER where no phrase is known, UNTOLD for null. */
  public static Rank of(@Nullable String office) {
    if (office == null || office.isBlank()) {
      return Rank.UNTOLD;
    }
    List<String> words = words(office);
    int longest = 0;
    Rank rank = Rank.OTHER;
    for (Phrase phrase : PHRASES) {
      if (phrase.length() > longest && phrase.in(words)) {
        longest = phrase.length();
        rank = phrase.rank();
      }
    }
    return rank;
  }

  private static List<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    return Arrays.stream(lower.split("[^\\p{L}\\p{N}'-]+")).filter(w -> !w.isEmpty()).toList();
  }

  /**
   * Words that stand together in an office.
   *
   * @param length of the phrase as the table writes it
   */
  private record Phrase(List<String> words, int length, Rank rank) {

    boolean in(List<String> office) {
      for (int i = 0; i + words.size() <= office.size(); i++) {
        boolean all = true;
        for (int j = 0; j < words.size() && all; j++) {
          all = form(office.get(i + j), words.get(j));
        }
        if (all) {
          return true;
        }
      }
      return false;
    }

    /** English inflects by an "s"; of a Russian word the ending is free. */
    private static boolean form(String word, String base) {
      if (Character.UnicodeScript.of(base.codePointAt(0)) != Character.UnicodeScript.CYRILLIC) {
        return word.equals(base) || word.equals(base + "s");
      }
      int ending =
          base.endsWith("ый") ? 2 : "аяийоьуые".indexOf(base.charAt(base.length() - 1)) < 0 ? 0 : 1;
      int stem = base.length() - ending;
      return word.startsWith(base.substring(0, stem)) && word.length() <= stem + 3;
    }
  }

  /** The highest rank that a claim of the event gives to somebody of {@code codes}. */
  public static Rank highest(Event event, Set<String> codes) {
    Rank highest = Rank.UNTOLD;
    for (CitedClaim cited : event.claims()) {
      for (List<Claim.Party> side : List.of(cited.claim().actors(), cited.claim().recipients())) {
        for (Claim.Party party : side) {
          Rank rank = of(party.actor().office());
          boolean counts = codes.contains(Successors.fold(party.actor().code()));
          if (counts && rank.compareTo(highest) < 0) {
            highest = rank;
          }
        }
      }
    }
    return highest;
  }
}
