package org.chancery.read.fetch;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/**
 * Networks that are not the public Internet, from {@code networks.tsv}. An IPv6 address that stands
 * for an IPv4 address (mapped, NAT64, 6to4) is judged by that one.
 */
final class Networks {

  /** One row of the table. */
  private record Network(InetAddress start, int bits, String what) {

    boolean holds(byte[] address) {
      byte[] own = start.getAddress();
      return address.length == own.length && prefix(address).equals(prefix(own));
    }

    private BigInteger prefix(byte[] address) {
      return new BigInteger(1, address).shiftRight(address.length * 8 - bits);
    }
  }

  private static final List<Network> CLOSED =
      Table.read("org/chancery/read/networks.tsv").rows().stream()
          .map(row -> network(row.get("network"), row.get("what")))
          .toList();

  private static final Network NAT64 = network("64:ff9b::/96", "NAT64");
  private static final Network SIX_TO_FOUR = network("2002::/16", "6to4");
  private static final Network MAPPED = network("::ffff:0:0:0/96", "translated");
  private static final Network GLOBAL = network("2000::/3", "global unicast");

  private Networks() {}

  /** What kind of network the address lies in where that is not the public Internet, else null. */
  static @Nullable String closed(InetAddress address) {
    byte[] bytes = inner(address);
    if (bytes.length == 16 && !GLOBAL.holds(bytes)) {
      return kind(bytes, "not a global address");
    }
    return kind(bytes, null);
  }

  private static @Nullable String kind(byte[] bytes, @Nullable String otherwise) {
    return CLOSED.stream()
        .filter(network -> network.holds(bytes))
        .findFirst()
        .map(Network::what)
        .orElse(otherwise);
  }

  private static byte[] inner(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (!(address instanceof Inet6Address)) {
      return bytes;
    }
    if (NAT64.holds(bytes) || MAPPED.holds(bytes)) {
      return Arrays.copyOfRange(bytes, 12, 16);
    }
    return SIX_TO_FOUR.holds(bytes) ? Arrays.copyOfRange(bytes, 2, 6) : bytes;
  }

  private static Network network(String written, String what) {
    int slash = written.indexOf('/');
    try {
      InetAddress start = InetAddress.getByName(written.substring(0, slash));
      return new Network(start, Integer.parseInt(written.substring(slash + 1)), what);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(written + " is no network", e);
    }
  }
}
