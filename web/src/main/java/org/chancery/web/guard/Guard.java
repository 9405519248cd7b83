package org.chancery.web.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import org.chancery.web.Identity;
import org.chancery.web.Part;
import org.chancery.web.Problem;
import org.chancery.web.account.Networks;

/**
 * The first that a request meets: who truly sends it, whether it asks for us by our own name, and
 * whether it comes too often. A page of another site that has its name lead to this machine (DNS
 * rebinding) fails on the name.
 */
public final class Guard implements Part {

  private static final int REMEMBERED = 50_000;

  private final Protection protection;
  private final Rates addresses;
  private final Rates names;

  public Guard(Protection protection, InstantSource clock) {
    this.protection = protection;
    this.addresses = rates(protection, clock);
    this.names = rates(protection, clock);
  }

  private static Rates rates(Protection protection, InstantSource clock) {
    return new Rates(protection.perSecond(), protection.burst(), REMEMBERED, clock);
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.before(this::admit);
  }

  private void admit(Context request) {
    Client client = Client.found(request, protection.proxies());
    if (!ours(client.hostName())) {
      throw Problem.of(421, "host", "Another host", "This server does not answer to that name.");
    }
    demand(addresses.take(Networks.of(client.address())));
  }

  /** One account may not take more than its share by coming from many addresses. */
  public Part accounts() {
    return routes ->
        routes.before(
            request -> Identity.of(request).ifPresent(who -> demand(names.take(who.name()))));
  }

  private static void demand(Duration pause) {
    if (pause.isPositive()) {
      throw later(pause);
    }
  }

  /** Refuses for now. */
  public static Problem later(Duration pause) {
    long seconds = Math.max(1, pause.plusNanos(999_999_999).toSeconds());
    return Problem.of(429, "too-many", "Too many requests", "Try again in " + seconds + " seconds.")
        .header("Retry-After", String.valueOf(seconds))
        .with("seconds", seconds);
  }

  private boolean ours(String host) {
    return protection.hosts().contains(host)
        || host.equals("localhost")
        || host.endsWith(".localhost")
        || number(host);
  }

  private static boolean number(String host) {
    boolean six = host.startsWith("[") && host.endsWith("]");
    try {
      InetAddress.ofLiteral(six ? host.substring(1, host.length() - 1) : host);
      return six || host.indexOf(':') < 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
