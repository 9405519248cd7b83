package org.chancery.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.web.account.SessionKeeper;
import org.chancery.web.guard.Network;
import org.chancery.web.guard.Protection;
import org.chancery.web.openid.ProviderSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a server is guarded; {@code docs/security.md} tells what against. */
final class GuardOption {

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = "a name that the server answers to, besides localhost and numbers")
  private List<String> hosts = List.of();

  @Option(
      names = "--trust-proxy",
      paramLabel = "NETWORK",
      description = "a proxy whose X-Forwarded headers are believed, as 10.0.0.7 or 10.0.0.0/24")
  private List<String> proxies = List.of();

  @Option(
      names = "--requests",
      paramLabel = "N",
      description = "most requests a second from one address (default: 20); 0 for any number")
  private double requests = Protection.DEFAULT.perSecond();

  @Option(
      names = "--burst",
      paramLabel = "N",
      description = "most requests at once from one address (default: 200)")
  private int burst = Protection.DEFAULT.burst();

  @Option(
      names = "--idle-minutes",
      paramLabel = "N",
      description = "after how long a session that is not used ends (default: 120)")
  private long idle = SessionKeeper.Lifetimes.DEFAULT.idle().toMinutes();

  @Option(
      names = "--session-hours",
      paramLabel = "N",
      description = "after how long a session ends however much it is used (default: 12)")
  private long hours = SessionKeeper.Lifetimes.DEFAULT.absolute().toHours();

  @Option(
      names = "--openid",
      paramLabel = "FILE",
      description = "properties of an OpenID provider that may say who somebody is")
  private @Nullable Path openid;

  /**
   * What was asked for.
   *
   * @param own the name of the interface that the server listens on, to which it answers too
   */
  Protection protection(String own) {
    try {
      Set<String> names =
          Stream.concat(hosts.stream(), Stream.of(own))
              .map(name -> name.toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
      return new Protection(
          names, proxies.stream().map(GuardOption::network).toList(), requests, burst);
    } catch (IllegalArgumentException e) {
      throw new UsageProblem("--requests or --burst: " + e.getMessage());
    }
  }

  private static Network network(String written) {
    try {
      return Network.of(written);
    } catch (IllegalArgumentException e) {
      throw new UsageProblem(
          "--trust-proxy '" + written + "' is no address or network as 10.0.0.0/8");
    }
  }

  SessionKeeper.Lifetimes lifetimes() {
    try {
      return new SessionKeeper.Lifetimes(Duration.ofMinutes(idle), Duration.ofHours(hours));
    } catch (IllegalArgumentException e) {
      throw new UsageProblem("--idle-minutes or --session-hours: " + e.getMessage());
    }
  }

  @Nullable ProviderSettings provider() {
    return openid == null ? null : ProviderFile.read(openid);
  }
}
