package org.chancery.web.guard;

import java.util.List;
import java.util.Set;

/**
 * How a server is guarded.
 *
 * @param hosts names under which it is asked for, in small letters and without ports; it always
 *     answers to {@code localhost} and to addresses in numbers
 * @param proxies whose word on where a request comes from is taken
 * @param perSecond requests that one address may send each second, in the long run; 0: any number
 * @param burst requests that one address may send at once
 */
public record Protection(Set<String> hosts, List<Network> proxies, double perSecond, int burst) {

  /** For one machine: no names, no proxies. */
  public static final Protection DEFAULT = new Protection(Set.of(), List.of(), 20, 200);

  public Protection {
    hosts = Set.copyOf(hosts);
    proxies = List.copyOf(proxies);
    if (perSecond < 0 || burst < 1) {
      throw new IllegalArgumentException("a rate of %s, bursts of %d".formatted(perSecond, burst));
    }
  }
}
