package org.chancery.web.health;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.javalin.security.RouteRole;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;
import org.chancery.web.Part;

/**
 * Figures for Prometheus under {@code /metrics}: how often each route was asked for and how long it
 * took, what the JVM needs, and whatever others register.
 */
public final class Metrics implements Part, AutoCloseable {

  private static final String BEGAN = Metrics.class.getName();

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final RouteRole role;

  /**
   * Begins to measure.
   *
   * @param role that {@code /metrics} demands
   */
  public Metrics(RouteRole role) {
    this.role = role;
    new ClassLoaderMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  /** Tells a figure that is looked up whenever somebody asks. */
  public void tell(String name, String description, Supplier<Number> figure) {
    Gauge.builder(name, figure).description(description).register(registry);
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.before(request -> request.attribute(BEGAN, System.nanoTime()));
    routes.after(this::time);
    routes.get("/metrics", this::answer, role);
  }

  private void time(Context request) {
    Long began = request.attribute(BEGAN);
    if (began != null) {
      Timer.builder("http.server.requests")
          .description("requests that were answered")
          .tag("method", request.method().name())
          .tag("route", route(request))
          .tag("status", String.valueOf(request.statusCode()))
          .publishPercentileHistogram()
          .minimumExpectedValue(Duration.ofMillis(1))
          .maximumExpectedValue(Duration.ofSeconds(30))
          .register(registry)
          .record(Duration.ofNanos(System.nanoTime() - began));
    }
  }

  /** The route's pattern, so that there are as many figures as routes and not as addresses. */
  private static String route(Context request) {
    Endpoint matched = request.endpoints().matchedHttpEndpoint();
    return matched == null ? "none" : matched.path;
  }

  private void answer(Context request) {
    request
        .header("Cache-Control", "no-store")
        .contentType("text/plain; version=0.0.4; charset=utf-8")
        .result(registry.scrape());
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
