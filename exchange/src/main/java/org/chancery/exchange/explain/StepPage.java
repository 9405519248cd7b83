package org.chancery.exchange.explain;

import java.util.List;
import org.chancery.text.explain.Course;
import org.chancery.text.explain.Diagram;
import org.chancery.text.explain.Step;

/** Picture and steps as one page that works from the file system. */
public final class StepPage {

  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{margin:2rem auto;max-width:74rem;padding:0 1rem;
        font-family:system-ui,"Segoe UI","Noto Sans","DejaVu Sans",sans-serif}
      h1{font-size:1.2rem;font-weight:600}
      h2{font-size:1rem;margin:1.6rem 0 .4rem}
      pre{margin:0;white-space:pre-wrap;font-size:.82rem;line-height:1.45}
      figure{margin:0;overflow-x:auto}
      """;

  private StepPage() {}

  public static String html(Course course, List<Step> steps) {
    StringBuilder page = new StringBuilder();
    String heading = "Sentence " + (course.sentence().number() + 1);
    page.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n");
    page.append("<title>").append(heading).append(" – ");
    page.append(Svg.escaped(course.document().path())).append("</title>\n");
    page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<h1>");
    page.append(heading).append(" of ").append(Svg.escaped(course.document().path()));
    page.append("</h1>\n<figure>\n").append(Picture.svg(Diagram.of(course)));
    page.append("</figure>\n");
    int number = 0;
    for (Step step : steps) {
      page.append("<h2>").append(++number).append(". ").append(Svg.escaped(step.title()));
      page.append("</h2>\n<pre>").append(Svg.escaped(String.join("\n", step.lines())));
      page.append("</pre>\n");
    }
    return page.append("</body>\n</html>\n").toString();
  }
}
