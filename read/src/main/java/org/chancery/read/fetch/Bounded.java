package org.chancery.read.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.chancery.read.fetch.Fetched.Cause;
import org.jspecify.annotations.Nullable;

/** Takes an answer's body up to a limit, where it is either cut or refused. */
final class Bounded implements BodySubscriber<byte[]> {
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final int limit;
  private final boolean cut;
  private final @Nullable FetchProblem refusal;
  private @Nullable Subscription subscription;

  /**
   * @param cut whether a longer body is cut there, instead of failing with {@link FetchProblem}
   */
  Bounded(int limit, boolean cut) {
    this(limit, cut, null);
  }

  private Bounded(int limit, boolean cut, @Nullable FetchProblem refusal) {
    this.limit = limit;
    this.cut = cut;
    this.refusal = refusal;
  }

  /** Takes no byte and fails. */
  static Bounded refusing(FetchProblem refusal) {
    return new Bounded(0, false, refusal);
  }

  static FetchProblem tooLarge(int limit) {
    return new FetchProblem(Cause.SIZE, "has more than %,d bytes".formatted(limit));
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription opened) {
    subscription = opened;
    if (refusal == null) {
      opened.request(Long.MAX_VALUE);
    } else {
      opened.cancel();
      body.completeExceptionally(refusal);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      byte[] bytes = new byte[Math.min(buffer.remaining(), limit - taken.size())];
      boolean over = buffer.remaining() > bytes.length;
      buffer.get(bytes);
      taken.writeBytes(bytes);
      if (over) {
        stop();
        return;
      }
    }
  }

  private void stop() {
    if (subscription != null) {
      subscription.cancel();
    }
    if (cut) {
      body.complete(taken.toByteArray());
    } else {
      body.completeExceptionally(tooLarge(limit));
    }
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(taken.toByteArray());
  }
}
