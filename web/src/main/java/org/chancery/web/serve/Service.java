package org.chancery.web.serve;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.chancery.record.events.EventKeeper;
import org.chancery.record.review.LexiconFile;
import org.chancery.record.review.ReviewDesk;
import org.chancery.record.search.StoreFeed;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Stores;
import org.chancery.web.Anybody;
import org.chancery.web.Part;
import org.chancery.web.Role;
import org.chancery.web.Server;
import org.chancery.web.api.Api;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.catalogue.LiveIndex;
import org.chancery.web.entrance.Entrance;
import org.chancery.web.health.Health;
import org.chancery.web.health.Metrics;
import org.chancery.web.page.Pages;
import org.chancery.web.schedule.Scheduler;
import org.chancery.web.schedule.SourceKeeping;
import org.chancery.web.schedule.SourceRules;
import org.chancery.web.schedule.SourcesApi;
import org.chancery.web.schedule.SourcesPage;
import org.chancery.web.schedule.Teaching;
import org.chancery.web.view.Assets;
import org.chancery.web.view.ProblemView;
import org.jspecify.annotations.Nullable;

/**
 * A running server with its store and its index.
 *
 * <pre>{@code
 * try (Service service = Service.start(settings)) {
 *   stopped.await();
 * }
 * }</pre>
 *
 * <p>Closing stops in order: no new requests, those under way end, then the index, then the store.
 */
public final class Service implements AutoCloseable {

  /** How often sources are looked at. */
  private static final Duration LOOK = Duration.ofSeconds(10);

  /** What is open, the last opened first. */
  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  private final Server server;

  private Service(Settings settings) {
    boolean started = false;
    try {
      server = start(settings, keep(Stores.open(settings.store())));
      started = true;
    } finally {
      if (!started) {
        closeAll();
      }
    }
  }

  /**
   * Opens the store, brings the index level and answers requests from then on.
   *
   * @throws RuntimeException where one of that cannot be done; the message says which
   */
  public static Service start(Settings settings) {
    return new Service(settings);
  }

  private Server start(Settings settings, RecordStore store) {
    LiveIndex index =
        keep(LiveIndex.open(settings.index(), new StoreFeed(store), new EventKeeper(store)));
    Metrics metrics =
        keep(new Metrics(settings.openMetrics() ? Anybody.ANYBODY : Role.ADMINISTRATOR));
    Catalogue catalogue = new Catalogue(store, index);
    ReviewDesk desk = new ReviewDesk(store);
    Health health =
        new Health(Map.of("store", () -> store.changes(0, 1) != null, "index", index::ready));
    metrics.tell("chancery.index.change", "last change that searches see", index::change);
    Entrance entrance = new Entrance(store.access(), settings.entrance(), InstantSource.system());
    List<Part> parts = new ArrayList<>();
    parts.add(metrics);
    parts.addAll(entrance.parts());
    parts.addAll(
        List.of(health, new Assets(), new Api(catalogue, desk), new Pages(catalogue, desk)));
    parts.addAll(entrance.rooms());
    Teaching teaching = keep(new Teaching(store, new LexiconFile(settings.lexicon())));
    parts.addAll(sources(settings.schedule(), store, teaching));
    return keep(Server.start(settings.address(), entrance.problems(new ProblemView()), parts));
  }

  /** Sources are kept on every server, also where another one reads them. */
  private List<Part> sources(
      Settings.@Nullable Schedule schedule, RecordStore store, Teaching teaching) {
    SourceRules rules = schedule == null ? SourceRules.WEB_ALONE : schedule.rules();
    if (schedule != null) {
      var coder = teaching.teach(schedule.coder());
      keep(new Scheduler(store, coder, rules, schedule.options(), LOOK));
    }
    SourceKeeping keeping = new SourceKeeping(store.watches(), rules, InstantSource.system());
    return List.of(new SourcesPage(keeping), new SourcesApi(keeping));
  }

  private <T extends AutoCloseable> T keep(T opened) {
    open.push(opened);
    return opened;
  }

  /** The port that it listens on. */
  public int port() {
    return server.port();
  }

  /** What it answers, as {@code get /documents/{id}}. */
  public List<String> routes() {
    return server.routes();
  }

  @Override
  public void close() {
    closeAll();
  }

  /** One that fails to close must not keep the others open. */
  private void closeAll() {
    RuntimeException first = null;
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        first = first == null ? new IllegalStateException(e) : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
