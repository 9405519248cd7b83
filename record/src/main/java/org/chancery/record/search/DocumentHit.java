package org.chancery.record.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that was found.
 *
 * @param content id of its text ({@code Document.id})
 * @param title with what was found in it, or null where it has none
 * @param snippets the best stretches of the text; its beginning where no word was looked for
 * @param claims the first of those that the filters chose; empty where they chose none
 */
public record DocumentHit(
    Source source,
    String content,
    @Nullable Snippet title,
    List<Snippet> snippets,
    List<ClaimHit> claims) {

  public DocumentHit {
    snippets = List.copyOf(snippets);
    claims = List.copyOf(claims);
  }
}
