package org.chancery.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.read.draft.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "HTTPS://Ministry.Example:443/a/../b#top, https://ministry.example/b",
    "http://ministry.example, http://ministry.example/",
    "http://ministry.example.:80?x=1, http://ministry.example/?x=1",
    "http://ministry.example:8080/, http://ministry.example:8080/",
    "https://ministry.example/новости?q=а б, https://ministry.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8?q=%D0%B0%20%D0%B1",
    "https://ministry.example/50%/a%20b, https://ministry.example/50%25/a%20b",
    "https://ministry.example/a//b/., https://ministry.example/a//b/",
    "https://мид.example/x, https://xn--d1ahl.example/x",
    "'https://ministry.example/a|b\"c', https://ministry.example/a%7Cb%22c",
    "'https://ministry.example/a\tb', https://ministry.example/ab",
  })
  void hasOneSpelling(String written, String spelled) throws Refusal {
    assertThat(Address.of(written)).hasToString(spelled).isEqualTo(Address.of(spelled));
  }

  @ParameterizedTest
  @CsvSource({
    "c?p=2, https://ministry.example/a/c?p=2",
    "/c, https://ministry.example/c",
    "../c, https://ministry.example/c",
    "?p=2, https://ministry.example/a/b?p=2",
    "//other.example/c, https://other.example/c",
    "http://other.example, http://other.example/",
    "#note, https://ministry.example/a/b?p=1",
    "'', https://ministry.example/a/b?p=1",
  })
  void resolvesWhatAPageMeans(String reference, String meant) throws Refusal {
    Address page = Address.of("https://ministry.example/a/b?p=1");
    assertThat(page.resolve(reference)).hasToString(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://ministry.example/a",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://user:word@ministry.example/",
        "https://ministry.example@10.0.0.1/",
        "https:///a",
        "https://[fe80::1%25eth0]/",
        "http://a b/",
        "news",
        ""
      })
  void refusesWhatIsNotFetched(String written) {
    assertThatThrownBy(() -> Address.of(written)).isInstanceOf(Refusal.class);
  }

  @Test
  void tellsTheWebFromFiles() {
    assertThat(Address.web("https://ministry.example")).isTrue();
    assertThat(Address.web("C:\\texts")).isFalse();
    assertThat(Address.web("http.txt")).isFalse();
    assertThat(Address.web("ftp://ministry.example/1")).isFalse();
    assertThat(Address.any("ftp://ministry.example/1")).isTrue();
    assertThat(Address.any("C://texts")).isFalse();
    assertThat(Address.any("texts/a.txt")).isFalse();
  }
}
