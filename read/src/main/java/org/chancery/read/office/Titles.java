package org.chancery.read.office;

import java.util.Locale;
import org.chancery.read.draft.Draft;
import org.chancery.read.draft.Found;
import org.jspecify.annotations.Nullable;

/** A title in a file's properties is often a template's or a file's name. */
final class Titles {
  private static final int TOP = 2000;

  private Titles() {}

  /** What was found, without a title that the text does not show near its top. */
  static Found checked(Found found, Draft draft) {
    String top = plain(draft.text().substring(0, Math.min(TOP, draft.text().length())));
    @Nullable String title = found.title();
    boolean shown = title != null && title.length() > 8 && top.contains(plain(title));
    return new Found(
        shown ? title : null,
        found.published(),
        found.language(),
        found.origins(),
        found.alternates());
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
