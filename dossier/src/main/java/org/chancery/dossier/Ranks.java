package org.chancery.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.record.CitedClaim;
import org.chancery.record.Event;
import org.chancery.record.Successors;
import org.chancery.text.claim.Claim;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/** Finds how high an office stands from the words that a text gives it. */
final class Ranks {

  private static final Map<String, Rank> PHRASES = new LinkedHashMap<>();

  static {
    for (Table.Row row : Table.read("org/chancery/dossier/ranks.tsv").rows()) {
      Rank rank = Rank.valueOf(row.get("rank"));
      row.list("phrases").forEach(phrase -> PHRASES.putIfAbsent(phrase, rank));
    }
  }

  private Ranks() {}

  /** The rank of an office as written; OTHER where no phrase is known, UNTOLD for null. */
  static Rank of(@Nullable String office) {
    if (office == null || office.isBlank()) {
      return Rank.UNTOLD;
    }
    String words = office.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
    String longest = "";
    Rank rank = Rank.OTHER;
    for (Map.Entry<String, Rank> phrase : PHRASES.entrySet()) {
      if (phrase.getKey().length() > longest.length() && starts(words, phrase.getKey())) {
        longest = phrase.getKey();
        rank = phrase.getValue();
      }
    }
    return rank;
  }

  /** Whether the phrase starts a word: "президента" holds «президент», "vicepresident" does not. */
  private static boolean starts(String words, String phrase) {
    for (int i = words.indexOf(phrase); i >= 0; i = words.indexOf(phrase, i + 1)) {
      if (i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** The highest rank that a claim of the event gives to somebody of {@code codes}. */
  static Rank highest(Event event, Set<String> codes) {
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
