package org.chancery.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.web.account.PasswordRules.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

  @ParameterizedTest
  @CsvSource({
    "fourteen chars,TOO_SHORT",
    "aaaaaaaaaaaaaaaaaaaaaa,COMMON",
    "password1234567890,COMMON",
    "Password!Password!2026,COMMON",
    "qwertyuiopasdfghjkl,COMMON",
    "correct horse battery staple,COMMON",
    "пароль пароль 123,COMMON",
    "ana.quispe12345678,COMMON",
    "abcabcabcabcabcabc,COMMON"
  })
  void whatIsGuessedFirstIsRefused(String password, Fault fault) {
    assertThat(PasswordRules.fault(password, "ana.quispe")).hasValue(fault);
  }

  @ParameterizedTest
  @CsvSource({
    "seven kettles under one umbrella",
    "семь чайников под зонтом",
    "no digits nor capitals here",
    "𝒎athematical lettuce 🥬 soup",
    "k9#Lw2$vQz8!mX5"
  })
  void anythingElseThatIsLongIsTaken(String password) {
    assertThat(PasswordRules.fault(password, "ana.quispe")).isEmpty();
  }

  @Test
  void lengthIsCountedInCharactersOfTheReader() {
    assertThat(PasswordRules.fault("🥬🍎🍐🍊🍋🍌🍉", "ana")).hasValue(Fault.TOO_SHORT);
    assertThat(PasswordRules.fault("xy".repeat(200), "ana")).hasValue(Fault.TOO_LONG);
  }
}
