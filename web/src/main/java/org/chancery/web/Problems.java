package org.chancery.web;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a problem of whatever goes wrong. What a defect says goes to the log, never outside. */
final class Problems implements Part {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final JsonMapper JSON = new JsonMapper();

  private final ProblemPage page;

  Problems(ProblemPage page) {
    this.page = page;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.exception(Problem.class, (problem, request) -> answer(request, problem));
    routes.exception(HttpResponseException.class, (e, request) -> answer(request, of(e, request)));
    routes.exception(Exception.class, (e, request) -> answer(request, defect(e, request)));
  }

  private static Problem of(HttpResponseException e, Context request) {
    String path = request.path();
    return switch (e.getStatus()) {
      case 404 -> Problem.missing("page or resource " + path);
      case 405 -> {
        String allowed =
            e.getDetails()
                .getOrDefault("availableMethods", "")
                .toUpperCase(Locale.ROOT)
                .replace("GET", "GET, HEAD");
        yield Problem.of(
                405,
                "method",
                "Method not allowed",
                request.method() + " is not possible here, but " + allowed + " is.")
            .header("Allow", allowed);
      }
      case 413 -> Problem.of(413, "too-large", "Too large", "The request's body is too large.");
      default -> Problem.of(e.getStatus(), "http", "Not possible", String.valueOf(e.getMessage()));
    };
  }

  private static Problem defect(Exception e, Context request) {
    String incident = UUID.randomUUID().toString();
    LOG.error("{} {} failed; incident {}", request.method(), request.path(), incident, e);
    return Problem.of(
            500,
            "defect",
            "The server failed",
            "The server could not answer. Its log tells why under " + incident + ".")
        .with("incident", incident);
  }

  private void answer(Context request, Problem problem) {
    request.status(problem.status());
    problem.headers().forEach(request::header);
    request.header("Cache-Control", "no-store");
    if (forPeople(request)) {
      page.show(request, problem);
    } else {
      request.contentType("application/problem+json").result(json(request, problem).toString());
    }
  }

  /** Browsers say that they want HTML; programs rarely do, and never of the API. */
  static boolean forPeople(Context request) {
    String accepted = request.header("Accept");
    return accepted != null
        && accepted.contains("text/html")
        && !request.path().startsWith("/api/");
  }

  private static ObjectNode json(Context request, Problem problem) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("type", problem.type())
            .put("title", problem.title())
            .put("status", problem.status())
            .put("detail", problem.detail())
            .put("instance", request.path());
    for (Map.Entry<String, Object> member : problem.more().entrySet()) {
      node.set(member.getKey(), JSON.valueToTree(member.getValue()));
    }
    return node;
  }
}
