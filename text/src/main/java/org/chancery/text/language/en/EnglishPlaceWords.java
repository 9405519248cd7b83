package org.chancery.text.language.en;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.text.place.PlaceWords;

/** Names of places in English do not bend; accents, apostrophes and hyphens are written or not. */
final class EnglishPlaceWords implements PlaceWords {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern MARKS = Pattern.compile("[’'ʼ`‘]");
  private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011\\u2012\\u2013]");

  @Override
  public Set<String> filed(String word) {
    return Set.of(fold(word));
  }

  @Override
  public Set<String> sought(String text) {
    return Set.of(fold(text));
  }

  @Override
  public boolean agrees(String word, String text) {
    if (word.equalsIgnoreCase(text)) {
      return true;
    }
    boolean fold = !plain(word) || !plain(text);
    return fold && fold(word).equals(fold(text));
  }

  /** Lower case without accents and apostrophes, hyphens made plain. */
  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (plain(lower)) {
      return lower;
    }
    String bare = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    String folded = HYPHENS.matcher(MARKS.matcher(bare).replaceAll("")).replaceAll("-");
    String joined = folded.replace('ı', 'i').replace('ł', 'l').replace('ø', 'o').replace('ə', 'a');
    return joined.isEmpty() ? lower : joined;
  }

  /** Whether folding changes nothing but case. */
  private static boolean plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 'z' || c == '\'' || c == '`') {
        return false;
      }
    }
    return true;
  }
}
