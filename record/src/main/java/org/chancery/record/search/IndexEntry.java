package org.chancery.record.search;

import java.util.List;
import org.chancery.record.Corroboration;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the index is to know of one document.
 *
 * @param edition its number in the store
 * @param claims those that count, in text order
 */
public record IndexEntry(long edition, Document document, List<Item> claims) {

  public IndexEntry {
    claims = List.copyOf(claims);
  }

  /**
   * One claim.
   *
   * @param key the claim's name in the store
   * @param corroboration of its event, or null where claims were not put together yet
   * @param event name of its event, or null likewise
   */
  public record Item(
      String key, Claim claim, @Nullable Corroboration corroboration, @Nullable String event) {}
}
