package org.chancery.read.draft;

import java.time.LocalDate;
import java.util.List;
import org.chancery.text.document.Alternate;
import org.jspecify.annotations.Nullable;

/**
 * What a file's metadata tells, as opposed to its words.
 *
 * @param title the title, or null
 * @param published the day of publication, or null
 * @param language ISO 639-1, or null
 * @param origins addresses, hosts and names of bodies that may tell the publisher, best first
 * @param alternates other language versions
 */
public record Found(
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String language,
    List<String> origins,
    List<Alternate> alternates) {

  public static final Found NOTHING = new Found(null, null, null, List.of(), List.of());

  public Found {
    origins = List.copyOf(origins);
    alternates = List.copyOf(alternates);
  }
}
