package org.chancery.text.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {

  private static Topics of(String words) {
    String table = "context\twords\nhealth\t" + words + "\n";
    return new Topics(Table.parse("topics.tsv", table), Set.of("health"));
  }

  @Test
  void aStarStandsForAnyEnding() {
    assertThat(of("vaccin*").in("Vaccines and vaccination")).containsEntry("health", 1);
    assertThat(of("ward").in("The wardens left")).isEmpty();
  }

  @Test
  void severalWordsStandInARow() {
    assertThat(of("blood bank*").in("Two blood banks opened")).containsEntry("health", 1);
    assertThat(of("blood bank*").in("Blood, said the bank")).hasSize(0);
  }

  @Test
  void differentEntriesCount() {
    assertThat(of("nurse*|hospital*").in("Nurses, nurses and hospitals"))
        .containsEntry("health", 2);
  }

  @Test
  void aTopicThatIsNoneIsRefused() {
    Table table = Table.parse("topics.tsv", "context\twords\nheath\tnurse\n");
    assertThatThrownBy(() -> new Topics(table, Set.of("health"))).hasMessageContaining("heath");
  }

  @ParameterizedTest
  @CsvSource({
    "en, Bhutan ordered ten thousand doses of polio vaccine, health",
    "en, The refugees in the camp at Kakuma asked for asylum, asylum",
    "en, Customs officers at Praia found heroin in a crate, illegal_drugs",
    "ru, В Тиране открылась выставка албанских художников, culture",
    "ru, Уругвай выделил восемь стипендий студентам из Того, education",
    "ru, Ёмкости с горючим сгорели при землетрясении, disasters"
  })
  void theTablesKnow(String language, String sentence, String topic) {
    assertThat(Topics.of(language, Ontology.load().contexts()).in(sentence)).containsKey(topic);
  }
}
