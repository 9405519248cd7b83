package org.chancery.read.about;

import org.chancery.read.draft.Draft;
import org.jspecify.annotations.Nullable;

/** The country whose body published a text; null where nothing tells it surely. */
public final class Publishers {
  private Publishers() {}

  /** ISO 3166-1 alpha-3, or null. */
  public static @Nullable String of(Draft draft) {
    for (String origin : draft.found().origins()) {
      String country = Hosts.country(origin);
      if (country != null) {
        return country;
      }
    }
    return null;
  }
}
