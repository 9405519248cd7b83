package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RanksTest {

  @ParameterizedTest
  @CsvSource({
    "President of the Republic, HEAD_OF_STATE",
    "Vice-President, DEPUTY_HEAD",
    "Deputy Prime Minister and Minister of Trade, DEPUTY_HEAD",
    "Prime Minister, HEAD_OF_GOVERNMENT",
    "President of the Chamber of Commerce, OTHER",
    "Deputy Foreign Minister, DEPUTY_MINISTER",
    "Государственный секретарь министерства иностранных дел, DEPUTY_MINISTER",
    "Государственный секретарь, MINISTER",
    "Minister for Fisheries, MINISTER",
    "заместителя министра обороны, DEPUTY_MINISTER",
    "Президента Кении, HEAD_OF_STATE",
    "вице-премьер, DEPUTY_HEAD",
    "премьер-министра, HEAD_OF_GOVERNMENT",
    "послом, AMBASSADOR",
    "председателем правительства, HEAD_OF_GOVERNMENT",
    "государственного секретаря, MINISTER",
    "сотрудник министерства, OTHER",
    "Counsellor to the Kingdom, OTHER",
    "head gardener, OTHER"
  })
  void readsTheLongestPhrase(String office, Rank rank) {
    assertThat(Ranks.of(office)).isEqualTo(rank);
  }
}
