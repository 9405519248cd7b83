package org.chancery.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import org.chancery.web.Etag;

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
        .header("Vary", "Accept-Encoding, Accept-Language, Cookie")
        .contentType("text/html; charset=utf-8");
    byte[] page = out.toByteArray();
    if (!kept(request) || !Etag.known(request, Etag.of(page))) {
      request.result(page);
    }
  }

  /** Whether browsers may keep the page and ask whether it still holds. */
  private static boolean kept(Context request) {
    return request.method().equals(HandlerType.GET)
        && request.statusCode() == HttpStatus.OK.getCode()
        && !"no-store".equals(request.res().getHeader("Cache-Control"));
  }
}
