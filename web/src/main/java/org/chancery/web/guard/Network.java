package org.chancery.web.guard;

import java.net.InetAddress;

/**
 * Addresses that begin alike, as 10.0.0.0/8 or fd00::/8; one address is a network of itself.
 *
 * @param address the first of them
 * @param bits that all have in common
 */
public record Network(InetAddress address, int bits) {

  public Network {
    if (bits < 0 || bits > address.getAddress().length * Byte.SIZE) {
      throw new IllegalArgumentException("no network has /" + bits);
    }
  }

  /**
   * As it is written.
   *
   * @throws IllegalArgumentException where it cannot be read; names are not looked up
   */
  public static Network of(String written) {
    int slash = written.indexOf('/');
    InetAddress address =
        InetAddress.ofLiteral(slash < 0 ? written.strip() : written.substring(0, slash).strip());
    return new Network(
        address,
        slash < 0
            ? address.getAddress().length * Byte.SIZE
            : Integer.parseInt(written.substring(slash + 1).strip()));
  }

  /** Whether an address is one of them. */
  boolean contains(InetAddress other) {
    byte[] ours = address.getAddress();
    byte[] theirs = other.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % Byte.SIZE);
      if ((ours[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
        return false;
      }
    }
    return true;
  }
}
