package org.chancery.web.health;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.chancery.web.Anybody;
import org.chancery.web.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the server lives ({@code /health/live}) and whether it can answer ({@code /health/ready},
 * also {@code /health}). Says what is amiss in one word; the log says more.
 */
public final class Health implements Part {

  private static final Logger LOG = LoggerFactory.getLogger(Health.class);
  private static final JsonMapper JSON = new JsonMapper();

  /** Whether something that the server needs works; throws, or says no, where it does not. */
  @FunctionalInterface
  public interface Check extends Supplier<Boolean> {}

  private final Map<String, Check> checks;

  /** Checks these by their names whenever somebody asks. */
  public Health(Map<String, Check> checks) {
    this.checks = new TreeMap<>(checks);
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(
        "/health/live", request -> answer(request, JSON.createObjectNode(), true), Anybody.ANYBODY);
    routes.get("/health/ready", this::ready, Anybody.ANYBODY);
    routes.get("/health", this::ready, Anybody.ANYBODY);
  }

  private void ready(Context request) {
    ObjectNode told = JSON.createObjectNode();
    boolean all = true;
    for (Map.Entry<String, Check> check : checks.entrySet()) {
      boolean works = works(check.getKey(), check.getValue());
      told.put(check.getKey(), works ? "up" : "down");
      all &= works;
    }
    answer(request, told, all);
  }

  private static boolean works(String name, Check check) {
    try {
      return check.get();
    } catch (RuntimeException e) {
      LOG.warn("{} does not work: {}", name, e.getMessage());
      return false;
    }
  }

  private static void answer(Context request, ObjectNode checks, boolean up) {
    ObjectNode node = JSON.createObjectNode().put("status", up ? "up" : "down");
    if (!checks.isEmpty()) {
      node.set("checks", checks);
    }
    request
        .status(up ? 200 : 503)
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(node.toString());
  }
}
