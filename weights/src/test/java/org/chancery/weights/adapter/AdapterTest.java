package org.chancery.weights.adapter;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.chancery.weights.base.Base;
import org.chancery.weights.graph.Small;
import org.junit.jupiter.api.Test;

class AdapterTest {

  @Test
  void aFileIsReadAsItWasWritten() throws IOException {
    Adapter written = Small.adapter();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    written.write(bytes);
    Adapter read = Adapter.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(read.facts()).isEqualTo(written.facts());
    assertThat(read.labels()).isEqualTo(written.labels());
    assertThat(read.tensors()).containsOnlyKeys(written.tensors().keySet());
    read.tensors()
        .forEach(
            (name, tensor) -> {
              float[] exact = requireNonNull(written.tensors().get(name)).values();
              for (int i = 0; i < exact.length; i++) {
                assertThat(tensor.values()[i]).isCloseTo(exact[i], within(1e-3f));
              }
            });
  }

  @Test
  void anotherFileIsRefused() {
    byte[] other = {0, 2, 'h', 'i', 0, 0};
    assertThatThrownBy(() -> Adapter.read(new ByteArrayInputStream(other)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void ownPiecesAreMovedAndOthersStay() {
    Base base = Small.base();
    float[] words = new Merged(base, Small.adapter()).tensor(Base.WORDS).values();
    float[] before = base.tensor(Base.WORDS).values();
    int width = Small.WIDTH;
    assertThat(words[3 * width]).isNotEqualTo(before[3 * width]);
    assertThat(words[4 * width + 5]).isNotEqualTo(before[4 * width + 5]);
    assertThat(words[5 * width]).isEqualTo(before[5 * width]);
  }

  @Test
  void anAdapterOfAnotherBaseIsRefused() {
    Adapter adapter = Small.adapter();
    Adapter foreign =
        new Adapter(Map.of("base.sha256", "5678"), adapter.labels(), adapter.tensors());
    assertThatThrownBy(() -> new Merged(Small.base(), foreign)).hasMessageContaining("5678");
  }
}
