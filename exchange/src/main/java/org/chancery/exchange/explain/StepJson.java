package org.chancery.exchange.explain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.text.document.Document;
import org.chancery.text.explain.Course;
import org.chancery.text.explain.Step;
import org.chancery.text.span.CodePoints;

/** Steps as one JSON object. */
public final class StepJson {

  private static final JsonMapper JSON = new JsonMapper();

  private StepJson() {}

  /** The sentence, where it stands in code points, and the steps; ends with a line feed. */
  public static String of(Course course, List<Step> steps) {
    Document document = course.document();
    CodePoints points = CodePoints.of(document.text());
    ObjectNode node = JSON.createObjectNode();
    node.putObject("document").put("id", document.id()).put("path", document.path());
    node.putObject("sentence")
        .put("number", course.sentence().number() + 1)
        .put("text", course.sentence().span().in(document.text()))
        .put("start", points.at(course.sentence().span().start()))
        .put("end", points.at(course.sentence().span().end()));
    ArrayNode array = node.putArray("steps");
    for (Step step : steps) {
      ArrayNode lines = array.addObject().put("title", step.title()).putArray("lines");
      step.lines().forEach(lines::add);
    }
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers could not be written", e);
    }
  }
}
