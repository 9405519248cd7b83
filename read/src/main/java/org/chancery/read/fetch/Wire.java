package org.chancery.read.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpTimeoutException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.chancery.read.draft.Refusal;
import org.chancery.read.fetch.Fetched.Cause;
import org.jspecify.annotations.Nullable;

/** One request and its answer, within time and size. Follows no redirect and keeps no cookie. */
final class Wire implements AutoCloseable {

  /** The most that is read of an answer that is no success; nothing is made of it. */
  private static final int REMNANT = 1 << 16;

  private final FetchOptions options;
  private final HttpClient client;

  Wire(FetchOptions options) {
    this.options = options;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            // A proxy would look names up by itself, and find other addresses than the gate did.
            .proxy(HttpClient.Builder.NO_PROXY)
            .version(Version.HTTP_1_1)
            .connectTimeout(options.time())
            .build();
  }

  /**
   * Asks for an address that the gate let through.
   *
   * @param limit the most bytes of the body
   * @param cut whether a longer body is cut rather than refused
   */
  Answer get(Address address, Map<String, String> headers, int limit, boolean cut)
      throws FetchProblem {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.uri())
            .timeout(options.time())
            .header("User-Agent", options.agent())
            .header("Accept-Encoding", "gzip");
    headers.forEach(request::header);
    HttpResponse<byte[]> response = within(client.sendAsync(request.build(), handler(limit, cut)));
    Answer answer = new Answer(response.statusCode(), response.headers(), response.body());
    return answer.status() == Answer.OK ? unpacked(answer, limit) : answer;
  }

  private static BodyHandler<byte[]> handler(int limit, boolean cut) {
    return info -> {
      if (info.statusCode() != Answer.OK) {
        return new Bounded(REMNANT, true);
      }
      FetchProblem refused = refused(info.headers().firstValue("Content-Type").orElse(null));
      long announced = info.headers().firstValueAsLong("Content-Length").orElse(0);
      if (refused == null && announced > limit && !cut) {
        refused = Bounded.tooLarge(limit);
      }
      return refused == null ? new Bounded(limit, cut) : Bounded.refusing(refused);
    };
  }

  private static @Nullable FetchProblem refused(@Nullable String header) {
    MediaType type = MediaType.of(header);
    return type.textless()
        ? new FetchProblem(Cause.TYPE, "holds no text: it is " + type.name())
        : null;
  }

  /** The whole answer within the time, also where the server sends a byte now and then. */
  private HttpResponse<byte[]> within(CompletableFuture<HttpResponse<byte[]>> coming)
      throws FetchProblem {
    try {
      return coming.get(options.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      coming.cancel(true);
      throw late();
    } catch (InterruptedException e) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      throw new FetchProblem(Cause.TIME, "was interrupted");
    } catch (ExecutionException e) {
      throw problem(e.getCause());
    }
  }

  private FetchProblem problem(@Nullable Throwable failure) {
    return switch (failure) {
      case FetchProblem problem -> problem;
      case IOException e when e.getCause() instanceof FetchProblem problem -> problem;
      case HttpTimeoutException e -> late();
      case ConnectException e -> new FetchProblem(Cause.NETWORK, "cannot be connected to");
      case SSLException e -> new FetchProblem(Cause.NETWORK, "no secure connection: " + words(e));
      case IOException e ->
          new FetchProblem(Cause.NETWORK, "the connection broke off: " + words(e));
      case null, default ->
          new FetchProblem(Cause.NETWORK, "the answer cannot be read: " + words(failure));
    };
  }

  private static String words(@Nullable Throwable failure) {
    String message = failure == null ? null : failure.getMessage();
    return message == null ? "no reason given" : message.lines().findFirst().orElse("");
  }

  private FetchProblem late() {
    return new FetchProblem(
        Cause.TIME, "takes longer than %d s to fetch".formatted(options.time().toSeconds()));
  }

  private static Answer unpacked(Answer answer, int limit) throws FetchProblem {
    String encoding = answer.header("Content-Encoding");
    if (encoding == null || encoding.isBlank() || encoding.equalsIgnoreCase("identity")) {
      return answer;
    }
    if (!encoding.equalsIgnoreCase("gzip") && !encoding.equalsIgnoreCase("x-gzip")) {
      throw new FetchProblem(
          Cause.TYPE, "is packed as '%s', which was not asked for".formatted(encoding));
    }
    try {
      byte[] body = Unpacked.of(answer.body(), limit);
      return new Answer(answer.status(), answer.headers(), body);
    } catch (Refusal refusal) {
      throw new FetchProblem(Cause.SIZE, refusal.reason());
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
