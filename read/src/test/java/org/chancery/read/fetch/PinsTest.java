package org.chancery.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class PinsTest {
  private static final InetAddress ONE = InetAddress.ofLiteral("192.0.2.1");
  private static final InetAddress OTHER = InetAddress.ofLiteral("192.0.2.2");

  @Test
  void thePlatformAnswersWithThePinWhileItIsHeld() throws UnknownHostException {
    assertThat(Pins.work()).isTrue();
    Pins.hold("held.invalid", host -> new InetAddress[] {ONE});
    try {
      assertThat(InetAddress.getAllByName("held.invalid")).containsExactly(ONE);
    } finally {
      Pins.release("held.invalid");
    }
    assertThatThrownBy(() -> Pins.resolver(new Nobody()).lookupByName("held.invalid", null))
        .isInstanceOf(UnknownHostException.class);
  }

  @Test
  void aNameThatIsHeldTwiceKeepsItsAddressesUntilBothLetGo() throws UnknownHostException {
    Pins.hold("twice.invalid", host -> new InetAddress[] {ONE});
    assertThat(Pins.hold("twice.invalid", host -> new InetAddress[] {OTHER})).containsExactly(ONE);
    Pins.release("twice.invalid");
    assertThat(Pins.hold("twice.invalid", host -> new InetAddress[] {OTHER})).containsExactly(ONE);
    Pins.release("twice.invalid");
    Pins.release("twice.invalid");
    assertThat(Pins.hold("twice.invalid", host -> new InetAddress[] {OTHER}))
        .containsExactly(OTHER);
    Pins.release("twice.invalid");
  }

  /** What the platform's cache still answers is what a connection would use. */
  @Test
  void whatTheCacheAnswersBecomesThePin() throws UnknownHostException {
    Deque<InetAddress> answers = new ArrayDeque<>(List.of(ONE, OTHER, OTHER));
    assertThat(Pins.hold("cached.invalid", host -> new InetAddress[] {answers.removeFirst()}))
        .containsExactly(OTHER);
    Pins.release("cached.invalid");
  }

  @Test
  void aNameThatNeverAnswersTheSameIsNone() {
    byte[] next = {(byte) 192, 0, 2, 0};
    assertThatThrownBy(
            () ->
                Pins.hold(
                    "restless.invalid",
                    host -> {
                      next[3]++;
                      return new InetAddress[] {InetAddress.getByAddress(next)};
                    }))
        .isInstanceOf(UnknownHostException.class);
    assertThatThrownBy(() -> InetAddress.getAllByName("restless.invalid"))
        .isInstanceOf(UnknownHostException.class);
  }

  /** A platform that knows no name. */
  private static final class Nobody implements java.net.spi.InetAddressResolver {
    @Override
    public java.util.stream.Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
        throws UnknownHostException {
      throw new UnknownHostException(host);
    }

    @Override
    public String lookupByAddress(byte[] address) throws UnknownHostException {
      throw new UnknownHostException();
    }
  }
}
