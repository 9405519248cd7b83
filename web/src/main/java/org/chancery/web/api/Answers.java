package org.chancery.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chancery.web.Etag;

/** Answers in JSON, with a mark of the version by which the asker can find out what changed. */
final class Answers {

  private Answers() {}

  /** Answers 200, or 304 to who has this already. */
  static void send(Context request, JsonNode body) {
    send(request, body.toString());
  }

  /** The same of JSON that is written already. */
  static void send(Context request, String body) {
    send(request, body, Etag.of(body.getBytes(StandardCharsets.UTF_8)));
  }

  /** The same with a mark that follows from something else. */
  static void send(Context request, String body, String tag) {
    request.header("Cache-Control", "private, no-cache");
    if (!Etag.known(request, tag)) {
      request.contentType("application/json").result(body);
    }
  }

  /** Tells when what is answered last changed; only where that is known for sure. */
  static void lastModified(Context request, Instant at) {
    request.header(
        "Last-Modified",
        DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC)
            .format(at));
  }
}
