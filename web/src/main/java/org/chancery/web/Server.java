package org.chancery.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.DispatcherType;
import java.net.BindException;
import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * Answers requests on one port until it is closed.
 *
 * <pre>{@code
 * try (Server server = Server.start(new Address("localhost", 8080), page, List.of(health, api))) {
 *   …
 * }
 * }</pre>
 *
 * <p>Closing lets requests that are under way end, as far as they do within {@link #PATIENCE}.
 */
public final class Server implements AutoCloseable {

  /** How long a request that is under way may still take when the server stops. */
  public static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Bodies are judgements and forms; documents do not come this way. */
  private static final long LARGEST_BODY = 1_000_000;

  /**
   * Where to listen.
   *
   * @param host name or number of a network interface
   * @param port 0 for any that is free
   */
  public record Address(String host, int port) {}

  /** An address that cannot be listened on; the message names it and says why, in one line. */
  public static final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unavailable(Address address, Throwable failure) {
      super(
          "cannot listen on %s, port %d: %s"
              .formatted(address.host(), address.port(), words(failure)),
          failure);
    }

    /** Whatever kept it, the library calls it a port in use; what the system said lies below. */
    private static String words(Throwable failure) {
      Throwable root = failure;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      String said = String.valueOf(root.getMessage());
      return switch (root) {
        case UnresolvedAddressException e -> "there is no such host";
        case BindException e when said.startsWith("Address already in use") ->
            "another program listens there; name another with --port";
        case SocketException e -> said.toLowerCase(Locale.ROOT);
        default -> said;
      };
    }
  }

  private final Javalin javalin;

  private Server(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts.
   *
   * @param page how people are shown what went wrong
   * @throws Unavailable where the port is taken or may not be had
   */
  public static Server start(Address address, ProblemPage page, List<? extends Part> parts) {
    Javalin javalin =
        Javalin.create(
            config -> {
              configure(config);
              new Problems(page).add(config.routes);
              config.routes.before(request -> request.header("Vary", "Accept-Encoding"));
              parts.forEach(part -> part.add(config.routes));
            });
    try {
      return new Server(javalin.start(address.host(), address.port()));
    } catch (JavalinBindException e) {
      throw new Unavailable(address, e);
    }
  }

  private static void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = LARGEST_BODY;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServletContextHandler(
        handler -> handler.addFilter(new HeadAsGet(), "/*", EnumSet.of(DispatcherType.REQUEST)));
    config.jetty.modifyServer(
        server -> {
          server.setStopTimeout(PATIENCE.toMillis());
          server.insertHandler(new GracefulHandler());
          server.setErrorHandler(new Unreadable());
        });
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** What it answers, as {@code get /documents/{id}}: every route with its method. */
  public List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(one -> one.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name().toLowerCase(Locale.ROOT) + " " + endpoint.path)
        .toList();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
