package org.chancery.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document's page shows.
 *
 * @param about title, provenance and the way to its other pages
 * @param found words that were looked for, empty where none
 */
public record DocumentView(
    About about,
    List<String> addresses,
    boolean current,
    @Nullable String coded,
    String found,
    TextView text,
    List<ClaimView> claims) {

  /**
   * What stands over all pages of a document.
   *
   * @param page its address
   * @param tab which of its pages is shown: text, revisions, versions
   */
  public record About(
      String title,
      String language,
      String published,
      String publisher,
      String languageName,
      String page,
      String tab) {}
}
