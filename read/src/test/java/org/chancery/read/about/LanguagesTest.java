package org.chancery.read.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Minister thanked his hosts for the welcome. | en",
        "Министр поблагодарил хозяев за гостеприимство и уехал. | ru",
        "Міністр подякував за гостинність та поїхав до міста. | uk",
        "Міністр падзякаваў за гасціннасць і паехаў у горад. | be",
        "Министърът благодари за приема и се върна в София. | bg",
        "Министар је захвалио домаћинима на пријему. | sr",
        "Le ministre a remercié ses hôtes pour leur accueil dans la ville. | fr",
        "Der Minister dankte den Gastgebern für die Aufnahme und reiste ab. | de",
        "El ministro agradeció a sus anfitriones la acogida en la ciudad. | es",
        "Bakan, ev sahiplerine bu görüşme için teşekkür etti ve ayrıldı. | tr",
        "Bộ trưởng cảm ơn nước chủ nhà và các bạn đã đón tiếp. | vi",
        "部长感谢主人的热情接待。 | zh",
        "大臣は温かい歓迎に感謝しました。 | ja",
        "장관은 환대에 감사를 표했다. | ko",
        "ລັດຖະມົນຕີ ຂອບໃຈ | lo",
        "شكر الوزير مضيفيه على حسن الاستقبال في المدينة | ar"
      })
  void tellsASentence(String sentence, String language) {
    assertThat(Languages.of(sentence).code()).isEqualTo(language);
  }

  @Test
  void isUnsureWhereNothingTells() {
    assertThat(Languages.of("Vaduz 1866").sure()).isFalse();
  }
}
