package org.chancery.read.source;

import org.chancery.read.fetch.Address;
import org.jspecify.annotations.Nullable;

/**
 * Where documents come from.
 *
 * @param address a path, or a web address
 * @param kind what it is, or null to find out by looking at it
 */
public record Source(String address, @Nullable Kind kind) {

  /** A source of whatever kind it turns out to be. */
  public static Source of(String address) {
    return new Source(address.strip(), null);
  }

  /** Whether it is an address rather than among the files here. */
  public boolean web() {
    return Address.any(address);
  }
}
