package org.chancery.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers what cannot be read as a request at all, as an address with broken escapes: no route sees
 * it, but the answer is a problem like any other, and tells nothing of the server.
 */
final class Unreadable extends ErrorHandler {

  private static final JsonMapper JSON = new JsonMapper();

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      @Nullable Throwable cause,
      Callback callback) {
    String body =
        JSON.createObjectNode()
            .put("type", "urn:chancery:problem:http")
            .put("title", HttpStatus.getMessage(code))
            .put("status", code)
            .put("detail", "The server cannot answer such a request.")
            .put("instance", request.getHttpURI().getPath())
            .toString();
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.getHeaders().put("Content-Security-Policy", "default-src 'none'");
    response.write(true, ByteBuffer.wrap(body.getBytes(UTF_8)), callback);
  }
}
