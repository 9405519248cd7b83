package org.chancery.web.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Whom to count together: an IPv4 address, or the 64 bits that one customer has of IPv6. */
public final class Networks {

  private static final int IPV6_BYTES = 16;
  private static final int CUSTOMER_BYTES = 8;

  private Networks() {}

  /**
   * The network of an address.
   *
   * @param address as numbers, as connections tell it
   */
  public static String of(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return bytes.length == IPV6_BYTES
          ? HexFormat.of().formatHex(bytes, 0, CUSTOMER_BYTES) + "::/64"
          : InetAddress.getByAddress(bytes).getHostAddress();
    } catch (IllegalArgumentException | UnknownHostException e) {
      return address;
    }
  }
}
