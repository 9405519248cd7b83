package org.chancery.record.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that look the same are the same, or none. */
class AccountNameTest {

  @Test
  void aNameHasOneSpelling() {
    assertThat(AccountName.of("  Ｊosé.Núñez@Desk ")).isEqualTo("josé.núñez@desk");
    assertThat(AccountName.of("МИД-1")).isEqualTo("мид-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ".a", "a b", "a\nb", "аdmin", "a/b", "<b>", "a\u202eb", "a\ud83d"})
  void whatCannotBeANameIsRefused(String written) {
    assertThatThrownBy(() -> AccountName.of(written)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLongNameIsRefused() {
    assertThat(AccountName.of("n".repeat(64))).hasSize(64);
    assertThatThrownBy(() -> AccountName.of("n".repeat(65)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
