package org.chancery.web.guard;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a request truly comes from. What {@code X-Forwarded-*} says is believed from proxies that
 * are trusted by name, and from nobody else: anybody can write it.
 *
 * @param address as numbers
 * @param secure whether it came by https, at least to the first trusted proxy
 * @param host that was asked for, with a port where one was told; in small letters
 */
public record Client(String address, boolean secure, String host) {

  /** Who sends this request; found out once. */
  public static Client of(Context request) {
    Client known = request.attribute(Client.class.getName());
    return Objects.requireNonNull(known, "the guard has not seen this request");
  }

  static Client found(Context request, List<Network> proxies) {
    String peer = request.req().getRemoteAddr();
    boolean forwarded = trusted(peer, proxies);
    String scheme = forwarded ? last(request.header("X-Forwarded-Proto")) : null;
    String host = forwarded ? last(request.header("X-Forwarded-Host")) : null;
    Client client =
        new Client(
            forwarded ? origin(peer, request.header("X-Forwarded-For"), proxies) : bare(peer),
            scheme == null ? request.req().isSecure() : scheme.equals("https"),
            host == null ? small(Optional.ofNullable(request.header("Host")).orElse("")) : host);
    request.attribute(Client.class.getName(), client);
    return client;
  }

  /** The last address that no trusted proxy has: what stands before it may be invented. */
  private static String origin(String peer, @Nullable String forwarded, List<Network> proxies) {
    String[] chain = forwarded == null ? new String[0] : forwarded.split(",", -1);
    String nearest = bare(peer);
    for (int i = chain.length - 1; i >= 0; i--) {
      String address = chain[i].strip();
      if (literal(address).isEmpty()) {
        return nearest;
      }
      nearest = bare(address);
      if (!trusted(address, proxies)) {
        return nearest;
      }
    }
    return nearest;
  }

  private static boolean trusted(String address, List<Network> proxies) {
    return literal(address)
        .filter(found -> proxies.stream().anyMatch(proxy -> proxy.contains(found)))
        .isPresent();
  }

  private static Optional<InetAddress> literal(String address) {
    try {
      return Optional.of(InetAddress.ofLiteral(address));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String bare(String address) {
    return literal(address).map(InetAddress::getHostAddress).orElse(address);
  }

  /** A proxy before ours may have told its own first: ours is the last. */
  private static @Nullable String last(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return null;
    }
    String[] told = header.split(",", -1);
    return small(told[told.length - 1]);
  }

  private static String small(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** The scheme and host that a page of ours has in the browser. */
  public String origin() {
    return (secure ? "https://" : "http://") + host;
  }

  /** The host without its port. */
  String hostName() {
    int colon = host.lastIndexOf(':');
    boolean port = colon >= 0 && host.indexOf(']', colon) < 0;
    return port ? host.substring(0, colon) : host;
  }
}
