package org.chancery.read.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.read.draft.Refusal;
import org.chancery.read.fetch.Fetched.Cause;

/** The robots.txt of each site, fetched once a day, once in ten minutes where that failed. */
final class RobotFiles {

  private static final Duration FRESH = Duration.ofDays(1);
  private static final Duration AGAIN = Duration.ofMinutes(10);

  /** RFC 9309: at least this much is read; what follows is left. */
  private static final int SIZE = 500 << 10;

  private static final int MANY = 1000;

  private record Kept(RobotRules rules, Instant until) {}

  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private final FetchOptions options;
  private final InstantSource clock;
  private final Courier courier;

  RobotFiles(FetchOptions options, InstantSource clock, Courier courier) {
    this.options = options;
    this.clock = clock;
    this.courier = courier;
  }

  /**
   * The rules of the site of an address.
   *
   * @throws FetchProblem where the site cannot or must not be spoken to at all
   */
  RobotRules of(Address address) throws FetchProblem {
    String origin = address.origin();
    Instant now = clock.instant();
    synchronized (kept) {
      Kept known = kept.get(origin);
      if (known != null && known.until.isAfter(now)) {
        return known.rules;
      }
    }
    RobotRules rules = load(address);
    synchronized (kept) {
      kept.put(origin, new Kept(rules, now.plus(rules.refusal() == null ? FRESH : AGAIN)));
      if (kept.size() > MANY) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return rules;
  }

  private RobotRules load(Address address) throws FetchProblem {
    try {
      Address at = address.resolve("/robots.txt");
      for (int hop = 0; hop <= options.redirects(); hop++) {
        Answer answer = courier.get(at, Map.of(), options.gap(), SIZE, true);
        if (!answer.redirects()) {
          return rules(answer);
        }
        at = answer.location(at);
      }
      // RFC 9309, 2.3.1.2: too many redirects count as if there were no file.
      return RobotRules.EVERYTHING;
    } catch (Refusal refusal) {
      throw new FetchProblem(Cause.ADDRESS, refusal.reason());
    } catch (FetchProblem problem) {
      if (problem.cause() == Cause.TYPE) {
        return RobotRules.EVERYTHING;
      }
      if (!problem.cause().passing()) {
        throw problem;
      }
      return unread(problem.reason());
    }
  }

  private RobotRules rules(Answer answer) {
    int hundreds = answer.status() / 100;
    if (hundreds == 2) {
      String text = new String(answer.body(), UTF_8);
      return RobotRules.parse(text.replaceFirst("^\uFEFF", ""), options.token());
    }
    return hundreds == 4 ? RobotRules.EVERYTHING : unread("status " + answer.status());
  }

  private static RobotRules unread(String reason) {
    return RobotRules.nothing(
        "robots.txt of this site cannot be read, so nothing is fetched there: " + reason);
  }
}
