package org.chancery.read.fetch;

import java.time.Duration;
import java.util.Set;

/**
 * How politely and how far to fetch.
 *
 * @param agent what the fetcher calls itself; its first word is looked up in robots.txt
 * @param gap the least time between two requests to one host; robots.txt may ask for more
 * @param time how long one request may take, from the connection to the last byte
 * @param bytes the most that one answer may have, also after it is unpacked
 * @param redirects how many an address may lead through
 * @param retries how often a busy or silent server is asked again
 * @param longestWait the most that is waited for a busy server; one that asks for more is left for
 *     another time
 * @param ports that are connected to; empty: any
 * @param privately whether hosts outside the public Internet are fetched from
 */
public record FetchOptions(
    String agent,
    Duration gap,
    Duration time,
    int bytes,
    int redirects,
    int retries,
    Duration longestWait,
    Set<Integer> ports,
    boolean privately) {

  public static final FetchOptions DEFAULT =
      new FetchOptions(
          "Chancery/0.1 (reads official publications; follows robots.txt)",
          Duration.ofSeconds(1),
          Duration.ofSeconds(60),
          50 << 20,
          5,
          2,
          Duration.ofMinutes(2),
          Set.of(80, 443),
          false);

  public FetchOptions {
    ports = Set.copyOf(ports);
    if (agent.isBlank() || gap.isNegative() || bytes <= 0 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("no agent, or a gap, time or size below zero");
    }
  }

  /** The same with another least time between two requests to one host. */
  public FetchOptions every(Duration other) {
    return new FetchOptions(
        agent, other, time, bytes, redirects, retries, longestWait, ports, privately);
  }

  /** The same, with hosts outside the public Internet and every port allowed. */
  public FetchOptions withPrivate() {
    return new FetchOptions(
        agent, gap, time, bytes, redirects, retries, longestWait, Set.of(), true);
  }

  /** The same under another name. */
  public FetchOptions calledAs(String other) {
    return new FetchOptions(
        other, gap, time, bytes, redirects, retries, longestWait, ports, privately);
  }

  /** The name under which robots.txt may speak of this fetcher. */
  String token() {
    return agent.strip().split("[/\\s]", 2)[0];
  }
}
