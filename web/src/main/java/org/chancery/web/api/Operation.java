package org.chancery.web.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.security.RouteRole;
import java.util.ArrayList;
import java.util.List;
import org.chancery.web.Role;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a program may ask, from which both its route and its part of the OpenAPI document
 * are made.
 *
 * @param path below {@code /api/v1}, with parameters in braces
 * @param id unique name for those who generate clients
 * @param role that it demands
 * @param body name of the schema of what is sent, or null
 * @param status of the answer that is hoped for
 * @param answer name of the schema of that answer, its media type where it is no JSON, or {@link
 *     #NOTHING}
 * @param problems other statuses that are to be expected
 */
record Operation(
    HandlerType method,
    String path,
    String id,
    String summary,
    RouteRole role,
    List<Parameter> parameters,
    @Nullable String body,
    int status,
    String answer,
    List<Integer> problems,
    Handler handler) {

  /** The answer that has no body. */
  static final String NOTHING = "";

  Operation {
    parameters = List.copyOf(parameters);
    problems = List.copyOf(problems);
  }

  /** Something to read. */
  static Operation get(String path, String id, String summary, String answer, Handler handler) {
    return new Operation(
        HandlerType.GET,
        path,
        id,
        summary,
        Role.READER,
        List.of(),
        null,
        200,
        answer,
        List.of(),
        handler);
  }

  /** Something to do, for reviewers. */
  static Operation post(
      String path, String id, String summary, String body, String answer, Handler handler) {
    return new Operation(
        HandlerType.POST,
        path,
        id,
        summary,
        Role.REVIEWER,
        List.of(),
        body,
        201,
        answer,
        List.of(),
        handler);
  }

  /** The same with these parameters besides. */
  Operation with(Parameter... more) {
    return with(List.of(more));
  }

  Operation with(List<Parameter> more) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.addAll(more);
    return new Operation(
        method, path, id, summary, role, all, body, status, answer, problems, handler);
  }

  /** The same, which may also end so. */
  Operation or(Integer... statuses) {
    List<Integer> all = new ArrayList<>(problems);
    all.addAll(List.of(statuses));
    return new Operation(
        method, path, id, summary, role, parameters, body, status, answer, all, handler);
  }

  /** The same with something to send, of that schema. */
  Operation body(String sent) {
    return new Operation(
        method, path, id, summary, role, parameters, sent, status, answer, problems, handler);
  }

  /** The same for another role. */
  Operation role(RouteRole demanded) {
    return new Operation(
        method, path, id, summary, demanded, parameters, body, status, answer, problems, handler);
  }

  /** The same with another status where all goes well. */
  Operation status(int code) {
    return new Operation(
        method, path, id, summary, role, parameters, body, code, answer, problems, handler);
  }

  /** The media type of the answer that is hoped for. */
  String type() {
    return json() ? "application/json" : answer;
  }

  /** Whether the answer is JSON of a schema. */
  boolean json() {
    return !answer.equals(NOTHING) && !answer.contains("/");
  }
}
