package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.chancery.read.draft.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  @TempDir Path folder;

  @Test
  void readsRowsAndNamesBadLines() throws IOException, Refusal {
    Path file =
        Files.writeString(
            folder.resolve("docs.tsv"),
            """
            \uFEFFpath\turl\tpublished\tpublisher\tlanguage\r
            a.txt\thttps://x\t2011-04-30\tper\ten\r
            sub/b.txt\t\t\t\t\r
            \r
            c.txt\t\tlast spring\tPER\ten\r
            \t\t2011-04-30\r
            d.txt\t\t\tPeru\t\r
            """);
    assertThat(Manifest.read(file).rows())
        .containsExactly(
            new Manifest.Row.Entry(
                folder.resolve("a.txt"), new Hints(LocalDate.of(2011, 4, 30), "PER", "en")),
            new Manifest.Row.Entry(folder.resolve("sub/b.txt"), Hints.NONE),
            bad(file, 5, "published 'last spring' is no date such as 2020-10-07"),
            bad(file, 6, "names no path"),
            bad(file, 7, "publisher 'Peru' is no code of three letters"));
  }

  @Test
  void refusesATableWithoutPaths() throws IOException {
    Path file = Files.writeString(folder.resolve("docs.tsv"), "name\tdate\na\tb\n");
    assertThatThrownBy(() -> Manifest.read(file)).hasMessageContaining("no column 'path'");
    assertThatThrownBy(() -> Manifest.read(folder.resolve("none.tsv")))
        .hasMessageContaining("no such file");
  }

  private static Manifest.Row bad(Path file, int line, String reason) {
    return new Manifest.Row.Bad(new Outcome.Failed(file + ":" + line, reason));
  }
}
