package org.chancery.read.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.chancery.read.fetch.Fetched.Cause;
import org.jspecify.annotations.Nullable;

/**
 * Carries one request: through the gate, when it is the host's turn, and again where the server was
 * busy or silent.
 */
final class Courier {

  /** The first wait for a busy server that does not say how long; each further one is doubled. */
  private static final Duration FIRST = Duration.ofSeconds(5);

  private final FetchOptions options;
  private final InstantSource clock;
  private final Gate gate;
  private final Turns turns;
  private final Wire wire;

  Courier(FetchOptions options, InstantSource clock, Gate gate, Turns turns, Wire wire) {
    this.options = options;
    this.clock = clock;
    this.gate = gate;
    this.turns = turns;
    this.wire = wire;
  }

  /**
   * The answer, of any status but one of a busy server.
   *
   * @param gap the least time until the next request to this host
   */
  Answer get(Address address, Map<String, String> headers, Duration gap, int limit, boolean cut)
      throws FetchProblem {
    for (int attempt = 0; ; attempt++) {
      FetchProblem problem;
      try (Gate.Pass pass = gate.enter(address)) {
        turns.take(pass.host(), gap);
        Answer answer = wire.get(address, headers, limit, cut);
        if (!answer.busy()) {
          return answer;
        }
        problem = busy(answer);
      } catch (FetchProblem e) {
        problem = e;
      }
      if (!problem.cause().passing() || Thread.currentThread().isInterrupted()) {
        throw problem;
      }
      Instant next = next(problem, attempt);
      turns.rest(address.host(), next);
      if (attempt >= options.retries()) {
        throw problem;
      }
    }
  }

  private FetchProblem busy(Answer answer) {
    Instant again = RetryAfter.of(answer.header("Retry-After"), clock.instant());
    String reason = "the server is busy (status %d)".formatted(answer.status());
    return new FetchProblem(
        Cause.BUSY, again == null ? reason : reason + "; it asks to come again at " + again, again);
  }

  /** When to try again; where that is too far off, the failure itself. */
  private Instant next(FetchProblem problem, int attempt) throws FetchProblem {
    Instant now = clock.instant();
    @Nullable Instant asked = problem.again();
    Instant next = asked != null ? asked : now.plus(FIRST.multipliedBy(1L << attempt));
    if (next.isAfter(now.plus(options.longestWait()))) {
      throw problem;
    }
    return next;
  }
}
