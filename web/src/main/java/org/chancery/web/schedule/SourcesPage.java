package org.chancery.web.schedule;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.record.account.By;
import org.chancery.record.watch.WatchedSource;
import org.chancery.web.Part;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.json.Json;
import org.chancery.web.users.Doer;
import org.chancery.web.users.Forms;
import org.chancery.web.view.Frame;
import org.chancery.web.view.Message;
import org.chancery.web.view.Tongue;
import org.chancery.web.view.Views;

/** Watched sources for administrators: what came of them, and what is to be read. */
public final class SourcesPage implements Part {

  private final SourceKeeping keeping;

  public SourcesPage(SourceKeeping keeping) {
    this.keeping = keeping;
  }

  /**
   * What the page shows.
   *
   * @param address that was typed for a source that could not be added
   */
  public record View(List<Line> sources, String address, Message message) {}

  /**
   * A source.
   *
   * @param next when it is read next; empty where it is paused
   */
  public record Line(
      WatchedSource source, boolean running, boolean paused, Optional<Instant> next) {}

  @Override
  public void add(RoutesConfig routes) {
    Role role = Role.ADMINISTRATOR;
    Forms.get(routes, "/sources", request -> show(request, "", Message.NONE), role);
    Forms.post(routes, "/sources", this::add, role);
    Forms.post(routes, "/sources/{id}/pause", then((id, by) -> keeping.paused(id, true, by)), role);
    Forms.post(
        routes, "/sources/{id}/resume", then((id, by) -> keeping.paused(id, false, by)), role);
    Forms.post(routes, "/sources/{id}/run", then(keeping::want), role);
    Forms.post(routes, "/sources/{id}/remove", then(keeping::remove), role);
  }

  private void show(Context request, String address, Message message) {
    List<Line> lines = keeping.all().stream().map(this::line).toList();
    Frame frame = Frame.of(request, Tongue.of(request).get("watch.title"), "sources");
    request.header("Cache-Control", "no-store");
    Views.show(request, "sources", frame, new View(lines, address, message));
  }

  private Line line(WatchedSource watch) {
    boolean running = keeping.state(watch) == SourceKeeping.State.RUNNING;
    return new Line(watch, running, watch.paused() != null, keeping.next(watch));
  }

  private void add(Context request) {
    String address = Forms.field(request, "address");
    try {
      keeping.add(
          address,
          Forms.field(request, "kind"),
          minutes(Forms.field(request, "minutes")),
          Doer.of(request, keeping.clock()));
      Forms.goTo(request, "/sources");
    } catch (Problem problem) {
      show(request, address, Forms.refused(request, problem));
    }
  }

  private static long minutes(String written) {
    try {
      return Long.parseLong(written.strip());
    } catch (NumberFormatException e) {
      throw Problem.invalid("minutes", "is no number");
    }
  }

  /** What a button does to a source. */
  private interface Change {
    void to(long id, By by);
  }

  private Handler then(Change change) {
    return request -> {
      change.to(Json.id(request), Doer.of(request, keeping.clock()));
      Forms.goTo(request, "/sources");
    };
  }
}
