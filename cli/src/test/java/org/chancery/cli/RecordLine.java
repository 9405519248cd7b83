package org.chancery.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A line that {@code chancery code} printed, read as other programs read it. */
record RecordLine(JsonNode node) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static List<RecordLine> all(Run run) {
    return run.lines().stream().map(RecordLine::of).toList();
  }

  private static RecordLine of(String line) {
    try {
      return new RecordLine(JSON.readTree(line));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(line, e);
    }
  }

  String path() {
    return node.at("/document/path").asText();
  }

  String quote() {
    return node.at("/quote/text").asText();
  }

  int start() {
    return node.at("/quote/start").asInt();
  }

  int end() {
    return node.at("/quote/end").asInt();
  }

  List<String> fields(String pointer) {
    List<String> names = new ArrayList<>();
    node.at(pointer).fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
