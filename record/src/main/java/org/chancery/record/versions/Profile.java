package org.chancery.record.versions;

import java.util.HashSet;
import java.util.Set;
import org.chancery.text.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a document can be recognised by among many: small enough to keep of every document.
 *
 * @param id the document's
 * @param published ISO date, or empty where unknown
 * @param length of its sentences in UTF-16 code units
 * @param keys numbers, dates, actors, places and sounds of names that it has
 */
public record Profile(
    String id,
    String language,
    @Nullable String publisher,
    String published,
    int length,
    Set<String> keys) {

  private static final String KINDS = "ntaps";

  /** Copies the keys. */
  public Profile {
    keys = Set.copyOf(keys);
  }

  /** The profile of a telling. */
  public static Profile of(Telling telling) {
    Document document = telling.document();
    Set<String> keys = new HashSet<>();
    int length = 0;
    for (Line line : telling.lines()) {
      length += line.span().length();
      for (Trait trait : Traits.of(telling, line)) {
        String key = trait.keys().getFirst();
        if (KINDS.indexOf(key.charAt(0)) >= 0 && trait.weight() > 1) {
          keys.add(key);
        }
      }
    }
    return new Profile(
        document.id(),
        document.language(),
        document.publisher(),
        document.published() == null ? "" : document.published().toString(),
        length,
        keys);
  }
}
