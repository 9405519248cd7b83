package org.chancery.web.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.chancery.exchange.EventJson;
import org.chancery.record.events.EventPage;
import org.chancery.record.search.Dimension;
import org.chancery.web.Problem;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.request.Choices;

/** Events: what the claims come to. */
final class EventsResource implements Resource {

  private final Catalogue catalogue;

  EventsResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<Operation> operations() {
    return List.of(
        Operation.get(
                "/events",
                "listEvents",
                "Events in order of time, those without a date last",
                "Events",
                this::list)
            .with(parameters())
            .or(400),
        Operation.get(
                "/events/{event}",
                "getEvent",
                "One event with its claims, what is in dispute, and why its claims stand together",
                "Event",
                this::one)
            .with(
                Parameter.path(
                    "event", "name of an event, or one that it or what it took over ever bore"))
            .or(404));
  }

  private static List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    all.add(Searching.of(Dimension.COUNTRY));
    all.add(Searching.of(Dimension.DYAD));
    for (Dimension dimension :
        List.of(Dimension.TYPE, Dimension.KIND, Dimension.STATUS, Dimension.CORROBORATION)) {
      all.add(Searching.of(dimension).once());
    }
    all.addAll(Searching.happened());
    all.addAll(Searching.page());
    return all;
  }

  private void list(Context request) {
    String cursor = request.queryParam(Choices.AFTER);
    try {
      EventPage page =
          catalogue
              .events()
              .page(
                  Choices.events(request),
                  cursor == null || cursor.isBlank() ? null : cursor,
                  Choices.size(request));
      Answers.send(request, EventJson.page(page));
    } catch (IllegalArgumentException e) {
      throw Problem.invalid(Choices.AFTER, "is no cursor of this list");
    }
  }

  private void one(Context request) {
    String name = request.pathParam("event");
    Answers.send(
        request,
        catalogue
            .events()
            .event(name)
            .map(EventJson::event)
            .orElseThrow(() -> Problem.missing("event " + name)));
  }
}
