package org.chancery.read.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Function;
import org.chancery.read.fetch.Fetched.Cause;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request through only to hosts and ports that may be fetched from, and holds the host's
 * name to the addresses that it looked at.
 */
final class Gate {

  /** An address that was let through; closing it lets the host's name go. */
  record Pass(String host) implements AutoCloseable {
    @Override
    public void close() {
      Pins.release(host);
    }
  }

  private final FetchOptions options;
  private final Function<InetAddress, @Nullable String> closed;

  /** Refuses what is not the public Internet, unless the options allow it. */
  Gate(FetchOptions options) {
    this(options, options.privately() ? address -> null : Networks::closed);
    if (!options.privately() && !Pins.work()) {
      throw new IllegalStateException(
          "the platform asks no pinned names, so checked hosts could change their address;"
              + " put the classes on the class path, or allow private addresses");
    }
  }

  /**
   * @param closed says what is wrong with an address, or null
   */
  Gate(FetchOptions options, Function<InetAddress, @Nullable String> closed) {
    this.options = options;
    this.closed = closed;
  }

  Pass enter(Address address) throws FetchProblem {
    if (!options.ports().isEmpty() && !options.ports().contains(address.port())) {
      throw new FetchProblem(
          Cause.ADDRESS, "port %d is not among those allowed".formatted(address.port()));
    }
    List<InetAddress> found = resolved(address.host());
    Pass pass = new Pass(address.host());
    for (InetAddress one : found) {
      String wrong = closed.apply(one);
      if (wrong != null) {
        pass.close();
        throw new FetchProblem(
            Cause.PRIVATE,
            "host %s has the address %s, %s, which is not fetched from"
                .formatted(address.host(), one.getHostAddress(), wrong));
      }
    }
    return pass;
  }

  private static List<InetAddress> resolved(String host) throws FetchProblem {
    try {
      return Pins.hold(host);
    } catch (UnknownHostException e) {
      throw new FetchProblem(Cause.HOST, "there is no host " + host);
    }
  }
}
