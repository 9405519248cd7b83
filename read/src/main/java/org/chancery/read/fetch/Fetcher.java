package org.chancery.read.fetch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.read.fetch.Fetched.Cause;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what addresses lead to, as a polite guest: robots.txt is followed, each host is asked
 * seldom and left alone when it is busy, what did not change is not sent again. Nothing is fetched
 * from hosts outside the public Internet unless the options allow it; every redirect is looked at
 * anew.
 *
 * <pre>{@code
 * try (Fetcher fetcher = new Fetcher(FetchOptions.DEFAULT)) {
 *   Fetched fetched = fetcher.fetch(Address.of("https://ministry.example/news/1"), null);
 * }
 * }</pre>
 *
 * <p>Shared by threads; each call waits for its host's turn.
 */
public final class Fetcher implements AutoCloseable {

  private static final String ACCEPTED =
      "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
          + " application/xml;q=0.9, text/plain;q=0.9, application/pdf;q=0.9, */*;q=0.5";

  /** What can be sent back as it came. */
  private static final Pattern MARK = Pattern.compile("[ -~]{1,500}");

  private final FetchOptions options;
  private final InstantSource clock;
  private final Wire wire;
  private final Courier courier;
  private final RobotFiles robots;

  public Fetcher(FetchOptions options) {
    this(options, InstantSource.system(), Sleeper.REAL);
  }

  /** A fetcher with a time of its own. */
  public Fetcher(FetchOptions options, InstantSource clock, Sleeper sleeper) {
    this(options, clock, sleeper, new Gate(options));
  }

  Fetcher(FetchOptions options, InstantSource clock, Sleeper sleeper, Gate gate) {
    this.options = options;
    this.clock = clock;
    this.wire = new Wire(options);
    this.courier = new Courier(options, clock, gate, new Turns(clock, sleeper), wire);
    this.robots = new RobotFiles(options, clock, courier);
  }

  /**
   * Fetches one address. Never throws for what the network does; that is the outcome.
   *
   * @param last what was kept of the last fetch, or null
   */
  public Fetched fetch(Address address, @Nullable FetchState last) {
    List<Address> way = new ArrayList<>(List.of(address));
    try {
      return follow(way, last);
    } catch (FetchProblem problem) {
      return new Fetched.Failed(
          address.toString(),
          way.getLast().toString(),
          problem.cause(),
          problem.reason(),
          problem.again());
    }
  }

  /** The sitemaps that a site's robots.txt names; none where it cannot be read. */
  public List<String> sitemaps(Address address) {
    try {
      return robots.of(address).sitemaps();
    } catch (FetchProblem problem) {
      return List.of();
    }
  }

  private Fetched follow(List<Address> way, @Nullable FetchState last) throws FetchProblem {
    Set<Address> been = new HashSet<>();
    while (been.add(way.getLast())) {
      Address at = way.getLast();
      Answer answer = ask(at, last);
      if (!answer.redirects()) {
        return fetched(at, answer, last);
      }
      way.add(answer.location(at));
      if (way.size() > options.redirects() + 1) {
        throw new FetchProblem(
            Cause.REDIRECTS, "leads through more than %d redirects".formatted(options.redirects()));
      }
    }
    throw new FetchProblem(Cause.REDIRECTS, "redirects in a circle");
  }

  private Answer ask(Address at, @Nullable FetchState last) throws FetchProblem {
    RobotRules rules = robots.of(at);
    if (!rules.allow(at.target())) {
      String reason = rules.refusal();
      throw new FetchProblem(
          Cause.ROBOTS, reason != null ? reason : "robots.txt of this site asks not to fetch it");
    }
    Duration delay = rules.delay();
    Duration gap = delay.compareTo(options.gap()) > 0 ? delay : options.gap();
    return courier.get(at, headers(at, last), gap, options.bytes(), false);
  }

  private static Map<String, String> headers(Address at, @Nullable FetchState last) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", ACCEPTED);
    // The marks belong to the address that gave them, not to those that redirect there.
    if (last != null && last.address().equals(at.toString())) {
      if (last.etag() != null) {
        headers.put("If-None-Match", last.etag());
      }
      if (last.lastModified() != null) {
        headers.put("If-Modified-Since", last.lastModified());
      }
    }
    return headers;
  }

  private Fetched fetched(Address at, Answer answer, @Nullable FetchState last)
      throws FetchProblem {
    if (answer.status() == Answer.UNCHANGED && last != null) {
      return new Fetched.Unchanged(
          new FetchState(
              last.address(),
              clock.instant(),
              mark(answer, "ETag", last.etag()),
              last.lastModified()));
    }
    if (answer.status() != Answer.OK) {
      throw answer.problem();
    }
    MediaType type = MediaType.of(answer.header("Content-Type"));
    FetchState state =
        new FetchState(
            at.toString(),
            clock.instant(),
            mark(answer, "ETag", null),
            mark(answer, "Last-Modified", null));
    return new Fetched.Page(at, answer.body(), type.name(), type.charset(), state);
  }

  private static @Nullable String mark(Answer answer, String name, @Nullable String otherwise) {
    String mark = answer.header(name);
    return mark == null || !MARK.matcher(mark).matches() ? otherwise : mark;
  }

  @Override
  public void close() {
    wire.close();
  }

  /** How this fetcher fetches. */
  public FetchOptions options() {
    return options;
  }

  /** What it takes for now. */
  public InstantSource clock() {
    return clock;
  }
}
