package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One document is printed exactly, several are told apart. */
class TextCommandTest {

  @TempDir Path folder;

  private Path first;
  private Path second;

  @BeforeEach
  void write() throws IOException {
    first = Files.writeString(folder.resolve("a first.txt"), "The envoy of Peru left Quito.");
    second = Files.writeString(folder.resolve("второй.txt"), "Посол Перу покинул Кито.");
  }

  @Test
  void printsExactlyTheTextOfOneDocument() {
    assertThat(Run.done("text", first).out()).isEqualTo("The envoy of Peru left Quito.");
  }

  @Test
  void headsSeveralByTheirPaths() {
    assertThat(Run.done("text", first, second).lines())
        .containsExactly(
            "==> " + first + " <==",
            "The envoy of Peru left Quito.",
            "",
            "==> " + second + " <==",
            "Посол Перу покинул Кито.",
            "");
  }

  @Test
  void passesOverWhatIsHidden() throws IOException {
    Path hidden = Files.createDirectories(folder.resolve("below").resolve(".git"));
    Files.writeString(hidden.resolve("HEAD"), "ref");
    assertThat(Run.done("text", folder).out())
        .contains(first.toString(), second.toString())
        .doesNotContain("HEAD");
  }
}
