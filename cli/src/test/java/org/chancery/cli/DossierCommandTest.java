package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents in, a folder of pages out. */
class DossierCommandTest {

  private static final Path TALKS = Run.sample("chl-nzl-talks-2018.en.md");

  @TempDir Path folder;

  @Test
  void writesThePagesAndSaysWhere() throws IOException {
    Path out = folder.resolve("Чили и Новая Зеландия");
    Run run = Run.done("dossier", "chl", "NZL", TALKS, "--out", out, "--language", "en");
    Path index = out.resolve("index.html");
    assertThat(run.lines()).hasSize(1);
    assertThat(run.out()).contains(index.toAbsolutePath().toString());
    assertThat(Files.readString(index)).contains("Chile", "New Zealand", "href=\"sources/");
    assertThat(out.resolve("sources")).isDirectoryContaining("glob:**.html");
  }

  @Test
  void saysWhenNoDocumentTellsOfThePair() throws IOException {
    Path out = folder.resolve("out");
    Run run = Run.of("dossier", "FJI", "ISL", TALKS, "--out", out, "--language", "ru");
    assertThat(run.status()).isZero();
    assertThat(run.complaints()).containsExactly("chancery: no document tells of FJI and ISL");
    assertThat(Files.readString(out.resolve("index.html"))).contains("ничего не сказано");
  }

  @Test
  void aFileInThePlaceOfTheFolderIsWrongUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "a file");
    Run run = Run.of("dossier", "CHL", "NZL", TALKS, "--out", file);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.complaints()).hasSize(1).allMatch(line -> line.contains("cannot write to"));
  }
}
