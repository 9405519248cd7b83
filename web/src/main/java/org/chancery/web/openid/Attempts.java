package org.chancery.web.openid;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.web.account.Secrets;

/** Browsers on their way to the provider: each comes back once, in time, or never. */
final class Attempts {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int MOST = 10_000;

  private final InstantSource clock;
  private final Map<String, Attempt> open = new LinkedHashMap<>();

  Attempts(InstantSource clock) {
    this.clock = clock;
  }

  synchronized Attempt begin(String next, long account) {
    Attempt attempt = Attempt.begin(next, account, clock.instant().plus(PATIENCE));
    open.put(attempt.state(), attempt);
    if (open.size() > MOST) {
      open.remove(open.keySet().iterator().next());
    }
    return attempt;
  }

  /**
   * The attempt that a state belongs to; whether it is the right browser or not, it is over.
   *
   * @param browser what the browser shows
   */
  synchronized Optional<Attempt> back(String state, String browser) {
    return Optional.ofNullable(open.remove(state))
        .filter(attempt -> clock.instant().isBefore(attempt.until()))
        .filter(attempt -> Secrets.same(attempt.browser(), browser));
  }
}
