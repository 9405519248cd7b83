package org.chancery.web.view;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.web.Anybody;
import org.chancery.web.Etag;
import org.chancery.web.Part;

/** The files that pages need: a style sheet and a script, both our own. */
public final class Assets implements Part {

  private record Asset(String type, String text, String tag) {}

  private static final Map<String, Asset> FILES = new TreeMap<>();

  static {
    FILES.put("site.css", read("site.css", "text/css"));
    FILES.put("words.js", read("words.js", "text/javascript"));
    FILES.put("icon.svg", read("icon.svg", "image/svg+xml"));
  }

  private static Asset read(String name, String type) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      byte[] bytes = in.readAllBytes();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Asset(
          type, new String(bytes, StandardCharsets.UTF_8), HexFormat.of().formatHex(hash, 0, 6));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The address of a file, which changes with what it holds. */
  public static String of(String name) {
    Asset asset = FILES.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no file " + name);
    }
    return "/assets/" + name + "?" + asset.tag();
  }

  @Override
  public void add(RoutesConfig routes) {
    FILES.forEach(
        (name, asset) ->
            routes.get("/assets/" + name, request -> answer(request, asset), Anybody.ANYBODY));
    routes.get("/favicon.ico", request -> request.redirect(of("icon.svg")), Anybody.ANYBODY);
  }

  private static void answer(Context request, Asset asset) {
    boolean named = asset.tag().equals(request.queryString());
    request
        .header("Cache-Control", named ? "public, max-age=31536000, immutable" : "no-cache")
        .contentType(asset.type() + "; charset=utf-8");
    if (!Etag.known(request, "W/\"" + asset.tag() + "\"")) {
      request.result(asset.text());
    }
  }
}
