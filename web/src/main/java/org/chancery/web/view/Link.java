package org.chancery.web.view;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An address with parameters, of which others are made by adding and dropping some. */
public final class Link {

  private final String path;
  private final Map<String, List<String>> parameters;

  private Link(String path, Map<String, List<String>> parameters) {
    this.path = path;
    this.parameters = parameters;
  }

  /** A page without parameters. */
  public static Link to(String path) {
    return new Link(path, Map.of());
  }

  /** The page that a request asks for, blank parameters left out. */
  public static Link of(Context request) {
    Link link = to(request.path());
    for (Map.Entry<String, List<String>> parameter : request.queryParamMap().entrySet()) {
      for (String value : parameter.getValue()) {
        link = value.isBlank() ? link : link.with(parameter.getKey(), value);
      }
    }
    return link;
  }

  /** With one value more. */
  public Link with(String name, String value) {
    Map<String, List<String>> more = new LinkedHashMap<>(parameters);
    List<String> values = new ArrayList<>(more.getOrDefault(name, List.of()));
    if (!values.contains(value)) {
      values.add(value);
    }
    more.put(name, values);
    return new Link(path, more);
  }

  /** Without one value. */
  public Link without(String name, String value) {
    Map<String, List<String>> fewer = new LinkedHashMap<>(parameters);
    fewer.put(
        name, fewer.getOrDefault(name, List.of()).stream().filter(v -> !v.equals(value)).toList());
    return new Link(path, fewer);
  }

  /** Without any value of these parameters. */
  public Link drop(String... names) {
    Map<String, List<String>> fewer = new LinkedHashMap<>(parameters);
    fewer.keySet().removeAll(List.of(names));
    return new Link(path, fewer);
  }

  /** With this value alone. */
  public Link set(String name, String value) {
    return drop(name).with(name, value);
  }

  /** The values of a parameter. */
  public List<String> values(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /** The first value of a parameter, empty where it has none. */
  public String value(String name) {
    List<String> values = values(name);
    return values.isEmpty() ? "" : values.getFirst();
  }

  @Override
  public String toString() {
    StringBuilder query = new StringBuilder();
    parameters.forEach(
        (name, values) ->
            values.forEach(
                value ->
                    query
                        .append(query.isEmpty() ? '?' : '&')
                        .append(encoded(name))
                        .append('=')
                        .append(encoded(value))));
    return path + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
