package org.chancery.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.chancery.record.store.Stores;
import org.chancery.web.Server;
import org.chancery.web.serve.Service;
import org.chancery.web.serve.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery serve}: the record in a browser and for programs. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the store in a browser and offers it to programs, until it is interrupted.",
      "The server keeps the index: what other programs add is found within seconds."
    })
final class ServeCommand implements Callable<Integer> {

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "network interface to listen on (default: localhost, for this machine alone)")
  private String host = "localhost";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "port to listen on, 0 for any that is free (default: 8080)")
  private int port = 8080;

  @Option(
      names = "--open",
      negatable = true,
      fallbackValue = "true",
      description = {
        "let anybody read, or only who signed in",
        "(default: open on localhost, closed elsewhere)"
      })
  private @Nullable Boolean open;

  @Option(names = "--open-metrics", description = "let anybody read /metrics")
  private boolean openMetrics;

  @Mixin private GuardOption guard = new GuardOption();

  @Mixin private ScheduleOption schedule = new ScheduleOption();

  @Mixin private IndexOption index = new IndexOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Console console = Console.of(spec);
    if (port < 0 || port > 65_535) {
      throw new UsageProblem("--port is 0 to 65535");
    }
    Logs.speak();
    boolean reading = open == null ? host.equals("localhost") || host.equals("127.0.0.1") : open;
    Settings settings =
        new Settings(
            index.location(),
            index.folder(),
            index.store().lexicon(),
            new Server.Address(host, port),
            reading,
            openMetrics,
            guard.protection(host),
            guard.lifetimes(),
            guard.provider(),
            schedule.schedule());
    if (!Stores.exists(index.location())) {
      console
          .err()
          .println("chancery: " + index.store().place() + " held no store; this makes one");
    }
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Thread hook = Thread.ofPlatform().unstarted(() -> await(stop, stopped));
    try (Service service = Service.start(settings)) {
      Runtime.getRuntime().addShutdownHook(hook);
      console.out().println("http://" + host + ":" + service.port() + "/");
      console.out().flush();
      stop.await();
    } catch (Server.Unavailable e) {
      throw new UsageProblem(String.valueOf(e.getMessage()));
    } finally {
      stopped.countDown();
    }
    return Exit.DONE;
  }

  /** The JVM ends when its hooks have: this one waits until the server has stopped. */
  private static void await(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
