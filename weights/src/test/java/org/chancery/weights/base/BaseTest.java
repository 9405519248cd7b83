package org.chancery.weights.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.chancery.weights.adapter.Merged;
import org.chancery.weights.graph.EncoderGraph;
import org.chancery.weights.graph.Small;
import org.chancery.weights.tensor.Tensor;
import org.junit.jupiter.api.Test;

class BaseTest {

  @Test
  void layersAreCounted() {
    assertThat(Small.base().layers()).isEqualTo(2);
    assertThat(Small.base().width()).isEqualTo(Small.WIDTH);
  }

  /** What the writer of this module writes, its reader reads. */
  @Test
  void anOnnxFileGivesItsTensors() {
    byte[] file = EncoderGraph.plain(new Merged(Small.base(), Small.adapter()));
    Map<String, Tensor> tensors = new OnnxFile(ByteBuffer.wrap(file)).named();
    Tensor words = Small.base().tensor(Base.WORDS);
    assertThat(tensors.values())
        .anyMatch(t -> t.rows() == words.rows() && t.columns() == words.columns());
  }

  @Test
  void russianKeepsWhatItsTextsNeed() {
    List<String> pieces =
        List.of(
            "[PAD]",
            "[unused1]",
            "[unused99]",
            "[UNK]",
            "посол",
            "##ств",
            "Ё",
            "ПВО",
            "the",
            "minister",
            "##ing",
            "##ments",
            "7",
            "##2019",
            "«",
            "—",
            "é",
            "ç",
            "україн",
            "їжак",
            "外",
            "№");
    List<String> kept =
        java.util.Arrays.stream(RussianPieces.of(pieces)).mapToObj(pieces::get).toList();
    assertThat(kept)
        .contains("[PAD]", "[unused1]", "[UNK]", "посол", "##ств", "Ё", "ПВО", "the", "##ing")
        .contains("7", "##2019", "«", "—", "№")
        .doesNotContain("minister", "##ments", "é", "україн", "їжак", "外");
  }
}
