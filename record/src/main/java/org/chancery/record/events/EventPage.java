package org.chancery.record.events;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.chancery.record.CitedClaim;
import org.chancery.record.store.EventRow;
import org.jspecify.annotations.Nullable;

/**
 * Some events.
 *
 * @param next cursor of the page behind, or null where this is the last
 */
public record EventPage(List<Entry> events, @Nullable String next) {

  public EventPage {
    events = List.copyOf(events);
  }

  /**
   * An event as it is listed.
   *
   * @param lead the claim that tells it best
   */
  public record Entry(EventRow row, CitedClaim lead) {}

  /** Behind which event a page begins. */
  record Place(String day, String id) {

    String cursor() {
      byte[] bytes = (day + " " + id).getBytes(StandardCharsets.UTF_8);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Place of(EventRow row) {
      return new Place(row.sorted(), row.id());
    }

    static Place of(@Nullable String cursor) {
      if (cursor == null) {
        return new Place("", "");
      }
      String[] words =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", -1);
      if (words.length != 2) {
        throw new IllegalArgumentException("no cursor of events: " + cursor);
      }
      return new Place(words[0], words[1]);
    }
  }
}
