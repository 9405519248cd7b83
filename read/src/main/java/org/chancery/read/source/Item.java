package org.chancery.read.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.read.draft.Found;
import org.chancery.text.document.Alternate;
import org.jspecify.annotations.Nullable;

/**
 * What a source lists: something to read, and what the list tells of it.
 *
 * @param address a path, or a web address in one spelling
 * @param title as the list has it, or null
 * @param published the day of publication where the list tells it, or null
 * @param modified the time until which it was last changed, at the latest, or null
 * @param alternates other language versions
 */
public record Item(
    String address,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable Instant modified,
    List<Alternate> alternates) {

  public Item {
    alternates = List.copyOf(alternates);
  }

  /** Something of which only the address is known. */
  public static Item of(String address) {
    return new Item(address, null, null, null, List.of());
  }

  /** What the list tells, for a reader to fall back on. */
  public Found told() {
    return new Found(title, published, null, List.of(), alternates);
  }
}
