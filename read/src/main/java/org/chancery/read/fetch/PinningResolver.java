package org.chancery.read.fetch;

import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;

/**
 * Puts {@link Pins} before the platform's resolver. Made by the platform, which finds it under
 * {@code META-INF/services}; a name that nobody holds resolves as ever.
 */
public final class PinningResolver extends InetAddressResolverProvider {

  @Override
  public InetAddressResolver get(Configuration configuration) {
    return Pins.resolver(configuration.builtinResolver());
  }

  @Override
  public String name() {
    return "Chancery's pinned names";
  }
}
