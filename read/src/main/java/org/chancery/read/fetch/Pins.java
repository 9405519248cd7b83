package org.chancery.read.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Host names that this process resolves to fixed addresses while somebody holds them, so that a
 * connection goes to the very addresses that were checked. A name server that answers differently
 * the second time (DNS rebinding) is not asked a second time.
 */
final class Pins {

  /** A name that is held. */
  private static final class Pin {
    private volatile List<InetAddress> addresses = List.of();
    private int holders;
  }

  /** How names are looked up: through the platform and its cache. */
  interface Lookup {
    InetAddress[] all(String host) throws UnknownHostException;
  }

  /** Turns of asking again until the platform's own cache and the pin say the same. */
  private static final int TURNS = 5;

  /** Read without a lock: the platform asks while it holds locks of its own. */
  private static final Map<String, Pin> HELD = new ConcurrentHashMap<>();

  private static final Object CHANGES = new Object();

  private static volatile boolean installed;

  private Pins() {}

  /** Whether the platform asks here at all. It does where this class is on the class path. */
  static boolean work() {
    try {
      // The platform looks for a resolver at the first name that it resolves.
      InetAddress.getAllByName("localhost");
    } catch (UnknownHostException e) {
      return installed;
    }
    return installed;
  }

  /**
   * Fixes a name until {@link #release}.
   *
   * @return the only addresses that the name has meanwhile
   */
  static List<InetAddress> hold(String host) throws UnknownHostException {
    return hold(host, InetAddress::getAllByName);
  }

  static List<InetAddress> hold(String host, Lookup lookup) throws UnknownHostException {
    synchronized (CHANGES) {
      Pin pin = HELD.get(host);
      if (pin != null) {
        pin.holders++;
        return pin.addresses;
      }
    }
    List<InetAddress> found = List.of(lookup.all(host));
    synchronized (CHANGES) {
      Pin pin = HELD.get(host);
      if (pin == null) {
        pin = new Pin();
        pin.addresses = found;
        HELD.put(host, pin);
        settle(host, pin, lookup);
      }
      pin.holders++;
      return pin.addresses;
    }
  }

  /**
   * An answer that the platform's cache took from elsewhere before the pin was set would outlive
   * it; whatever the cache answers becomes the pin. Once both agree, what the cache learns later
   * comes from the pin.
   */
  private static void settle(String host, Pin pin, Lookup lookup) throws UnknownHostException {
    boolean settled = false;
    try {
      for (int i = 0; i < TURNS && !settled; i++) {
        List<InetAddress> again = List.of(lookup.all(host));
        settled = Set.copyOf(again).equals(Set.copyOf(pin.addresses));
        pin.addresses = again;
      }
    } finally {
      if (!settled) {
        HELD.remove(host);
      }
    }
    if (!settled) {
      throw new UnknownHostException(host + " has other addresses every time");
    }
  }

  static void release(String host) {
    synchronized (CHANGES) {
      Pin pin = HELD.get(host);
      if (pin != null && --pin.holders == 0) {
        HELD.remove(host);
      }
    }
  }

  /** Answers from the pins, and else as the platform does. */
  static InetAddressResolver resolver(InetAddressResolver platform) {
    installed = true;
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        List<InetAddress> pinned = pinned(host);
        return pinned != null ? pinned.stream() : platform.lookupByName(host, policy);
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        return platform.lookupByAddress(address);
      }
    };
  }

  private static @Nullable List<InetAddress> pinned(String host) {
    Pin pin = HELD.get(host);
    return pin == null ? null : pin.addresses;
  }
}
