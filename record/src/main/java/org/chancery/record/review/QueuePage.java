package org.chancery.record.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what waits.
 *
 * @param waiting how many claims wait that the filter lets through
 * @param next cursor of the page after, or null where this is the last
 */
public record QueuePage(List<QueueItem> items, int waiting, @Nullable String next) {

  public QueuePage {
    items = List.copyOf(items);
  }
}
