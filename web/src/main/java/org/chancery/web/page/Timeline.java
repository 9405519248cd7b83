package org.chancery.web.page;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.CitedClaim;
import org.chancery.record.events.EventPage;
import org.chancery.record.events.Events;
import org.chancery.record.store.EventRow;
import org.chancery.record.store.WantedEvents;
import org.chancery.text.claim.Status;
import org.chancery.web.Problem;
import org.chancery.web.request.Choices;
import org.chancery.web.view.Link;
import org.chancery.web.view.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The events of a pair over the years, a page at a time.
 *
 * @param later address of the next page, or null
 */
record Timeline(List<PairView.Year> years, @Nullable String later) {

  private static final int SIZE = 100;

  static Timeline of(Events events, Texts texts, String pair, Link asked) {
    String cursor = asked.value(Choices.AFTER);
    EventPage page;
    try {
      page =
          events.page(
              WantedEvents.between(pair.split("-")), cursor.isEmpty() ? null : cursor, SIZE);
    } catch (IllegalArgumentException e) {
      throw Problem.invalid(Choices.AFTER, "is no cursor of this list");
    }
    List<PairView.Year> years = new ArrayList<>();
    for (EventPage.Entry entry : page.events()) {
      String year = year(entry.row());
      if (years.isEmpty() || !years.getLast().name().equals(year)) {
        years.add(new PairView.Year(year, new ArrayList<>()));
      }
      years.getLast().events().add(told(texts, entry));
    }
    String next = page.next();
    return new Timeline(years, next == null ? null : asked.set(Choices.AFTER, next).toString());
  }

  private static String year(EventRow row) {
    String day = row.first() != null ? row.first() : row.last();
    return day == null || day.length() < 4 ? "" : day.substring(0, 4);
  }

  private static PairView.Told told(Texts texts, EventPage.Entry entry) {
    CitedClaim lead = entry.lead();
    Status status = lead.claim().status();
    return new PairView.Told(
        texts.date(lead.claim().date()),
        texts.label("kind", entry.row().kind()),
        texts.get("status." + status.word()),
        status.ahead() ? "ahead" : status == Status.DENIED ? "denied" : "",
        lead.quote(),
        lead.document().language(),
        texts.get("told." + entry.row().corroboration())
            + " · "
            + texts.count("pair.sources", entry.row().claims()),
        !entry.row().conflicts().isEmpty(),
        "/" + texts.language() + "/events/" + entry.row().id());
  }
}
