package org.chancery.dossier;

import java.util.Set;
import org.chancery.record.Corroboration;
import org.chancery.record.Event;
import org.chancery.text.claim.Status;
import org.jspecify.annotations.Nullable;

/**
 * One line of the dossier: an event seen from its two sides.
 *
 * @param number counting from 1 in the order of dates; names the line on the page
 * @param fulfilledBy number of the line that tells how this plan was kept, or null
 * @param fulfils number of the plan that this kept, or null
 */
public record Entry(
    int number,
    Event event,
    Direction direction,
    Corroboration told,
    @Nullable Integer fulfilledBy,
    @Nullable Integer fulfils) {

  /** Kinds that look ahead whatever their status: to promise is done, what is promised is not. */
  private static final Set<String> AHEAD =
      Set.of("pledge", "intention", "proposal", "hope", "priority", "invitation", "acceptance");

  /** What happened or goes on, as somebody claims. */
  public boolean fact() {
    return !ahead() && (event.status() == Status.OCCURRED || event.status() == Status.ONGOING);
  }

  /** A plan, a promise, a hope, or something that depends on an if. */
  public boolean ahead() {
    return switch (event.status()) {
      case PLANNED, HOPED, HYPOTHETICAL -> true;
      case OCCURRED, ONGOING ->
          "AGREE".equals(event.lead().claim().event()) || AHEAD.contains(event.kind());
      case DENIED -> false;
    };
  }

  public String kind() {
    return event.kind();
  }
}
