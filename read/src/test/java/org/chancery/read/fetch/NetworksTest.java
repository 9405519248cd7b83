package org.chancery.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, this machine",
    "127.255.255.254, this machine",
    "0.0.0.0, this network",
    "10.1.2.3, a private network",
    "172.31.255.255, a private network",
    "192.168.0.1, a private network",
    "100.64.0.1, a carrier's own network",
    "100.100.100.200, a carrier's own network",
    "169.254.169.254, a link-local network",
    "168.63.129.16, a cloud's own service",
    "224.0.0.1, a multicast group",
    "255.255.255.255, a reserved network",
    "::1, this machine",
    "::, this machine",
    "::ffff:10.0.0.1, a private network",
    "::ffff:0:10.0.0.1, a private network",
    "64:ff9b::10.0.0.1, a private network",
    "64:ff9b:1::1, not a global address",
    "2002:7f00:1::, this machine",
    "2001:0:1::1, a protocol's network",
    "fd00:ec2::254, a unique local network",
    "fe80::1, a link-local network",
    "ff02::1, a multicast group",
    "::7f00:1, not a global address",
    "2001:db8::1, an address for documentation"
  })
  void keepsOutOfWhatIsNotPublic(String address, String what) throws UnknownHostException {
    assertThat(Networks.closed(InetAddress.getByName(address))).isEqualTo(what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "172.32.0.1",
        "100.128.0.1",
        "192.167.255.255",
        "2606:4700::1111",
        "64:ff9b::1.1.1.1",
        "2002:101:101::"
      })
  void entersThePublicInternet(String address) throws UnknownHostException {
    assertThat(Networks.closed(InetAddress.getByName(address))).isNull();
  }
}
