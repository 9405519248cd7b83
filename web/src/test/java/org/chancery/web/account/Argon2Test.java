package org.chancery.web.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Argon2id as others write and read it. */
class Argon2Test {

  private static final Argon2 QUICK = new Argon2(64, 1, 1);

  /** From the tests of the reference implementation, by the authors of RFC 9106. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
            + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc"
      })
  void knownHashesMatch(String hash) {
    assertThat(Argon2.matches("password".getBytes(UTF_8), hash)).isTrue();
    assertThat(Argon2.matches("Password".getBytes(UTF_8), hash)).isFalse();
  }

  @Test
  void aHashHasItsParametersAndASaltOfItsOwn() {
    String hash = QUICK.hash("x".getBytes(UTF_8));
    assertThat(hash).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
    assertThat(hash).isNotEqualTo(QUICK.hash("x".getBytes(UTF_8)));
    assertThat(Argon2.of(hash)).hasValue(QUICK);
    assertThat(Argon2.matches("x".getBytes(UTF_8), hash)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "$2y$10$abcdefghijklmnopqrstuv",
        "$argon2i$v=19$m=64,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=99999999,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=64,t=999,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"
      })
  void whatIsNoHashOrTooCostlyMatchesNothing(String written) {
    assertThat(Argon2.matches("".getBytes(UTF_8), written)).isFalse();
    assertThat(Argon2.of(written)).isEmpty();
  }

  @Test
  void weakParametersAreRefused() {
    assertThatThrownBy(() -> new Argon2(7, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Argon2(64, 0, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  /** At least what OWASP asks for. */
  @Test
  void theUsualOnesAreStrong() {
    assertThat(Argon2.STRONG.memory()).isGreaterThanOrEqualTo(19 * 1024);
    assertThat(Argon2.STRONG.passes()).isGreaterThanOrEqualTo(2);
  }
}
