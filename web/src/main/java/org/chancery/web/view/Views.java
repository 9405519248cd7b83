package org.chancery.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** Fills templates; whatever is put into one is escaped for the place where it stands. */
public final class Views {

  private static final TemplateEngine ENGINE = engine();

  private Views() {}

  private static TemplateEngine engine() {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.chancery.web.template");
    engine.setBinaryStaticContent(true);
    engine.setTrimControlStructures(true);
    return engine;
  }

  /**
   * Answers with a page.
   *
   * @param template its file, without the ending
   * @param view what the template shows
   */
  public static void show(Context request, String template, Frame frame, Object view) {
    show(request, template, frame, Map.of("view", view));
  }

  /** The same with several parameters. */
  public static void show(
      Context request, String template, Frame frame, Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("frame", frame);
    Utf8ByteOutput out = new Utf8ByteOutput();
    ENGINE.render(template + ".jte", all, out);
    if (request.res().getHeader("Cache-Control") == null) {
      request.header("Cache-Control", "private, no-cache");
    }
    request
        .header("Content-Language", frame.texts().language())
        .header("Vary", "Accept-Language, Cookie")
        .contentType("text/html; charset=utf-8")
        .result(out.toByteArray());
  }
}
