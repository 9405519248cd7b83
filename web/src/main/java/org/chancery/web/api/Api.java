package org.chancery.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.record.review.ReviewDesk;
import org.chancery.web.Anybody;
import org.chancery.web.Part;
import org.chancery.web.Problem;
import org.chancery.web.catalogue.Catalogue;

/** The API: every operation as a route, and the document that tells of them. */
public final class Api implements Part {

  static final String ROOT = "/api/v1";

  private final List<Operation> operations = new ArrayList<>();

  public Api(Catalogue catalogue, ReviewDesk desk) {
    List<Resource> resources =
        List.of(
            new DocumentsResource(catalogue),
            new RevisionsResource(catalogue),
            new VersionsResource(catalogue),
            new ClaimsResource(catalogue),
            new EventsResource(catalogue),
            new SearchResource(catalogue),
            new PairsResource(catalogue),
            new ReviewResource(catalogue, desk),
            new JudgementsResource(catalogue, desk));
    resources.forEach(resource -> operations.addAll(resource.operations()));
    operations.add(
        Operation.get(
                "/openapi.json",
                "describe",
                "This document",
                "OpenApi",
                request ->
                    Answers.send(request, OpenApi.of(operations, Administration.operations())))
            .role(Anybody.ANYBODY));
  }

  @Override
  public void add(RoutesConfig routes) {
    for (Operation operation : operations) {
      routes.addHttpHandler(
          operation.method(), ROOT + operation.path(), strict(operation), operation.role());
    }
    for (Operation operation : Administration.operations()) {
      Handler strict = strict(operation);
      routes.before(
          ROOT + operation.path(),
          request -> {
            if (request.method().equals(operation.method())) {
              strict.handle(request);
            }
          });
    }
  }

  /** A parameter that is misspelt must not pass for one that was left out. */
  private static Handler strict(Operation operation) {
    Set<String> known =
        operation.parameters().stream()
            .filter(parameter -> parameter.in().equals("query"))
            .map(Parameter::name)
            .collect(Collectors.toSet());
    Set<String> repeated =
        operation.parameters().stream()
            .filter(Parameter::repeated)
            .map(Parameter::name)
            .collect(Collectors.toSet());
    return request -> {
      check(request, known, repeated);
      if (!operation.answer().equals(Operation.NOTHING)) {
        Accepted.demand(request, operation.type());
      }
      operation.handler().handle(request);
    };
  }

  private static void check(Context request, Set<String> known, Set<String> repeated) {
    request
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!known.contains(name)) {
                throw Problem.invalid(name, "is no parameter here");
              }
              if (values.size() > 1 && !repeated.contains(name)) {
                throw Problem.invalid(name, "is given more than once");
              }
            });
  }
}
