package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exit status tells scripts what happened, one line each tells people. */
class ExitStatusTest {

  private static final String FINNISH =
      """
      Ulkoministeri matkustaa huomenna Tallinnaan ja tapaa siellä virolaisen kollegansa.
      Keskustelujen aiheina ovat maiden välinen kauppa, uusi lauttayhteys sekä yliopistojen
      yhteistyö. Hallitus päätti myös lisätä apua naapurimaan sairaaloille ensi vuonna.
      """;

  @TempDir Path folder;

  @Test
  void whatFailsIsNamedOnceAndTheRestIsDone() throws IOException {
    List<Path> broken =
        List.of(
            write("empty.txt", new byte[0]),
            write("noise.html", noise()),
            encrypted(),
            write("cut.docx", cut("chl-nzl-talks-2018.en.docx")),
            write("cut.odt", cut("uzb-kor-fact-sheet-2021.ru.odt")),
            Files.writeString(folder.resolve("suomi.txt"), FINNISH),
            folder.resolve("missing.txt"));
    Path good = folder.resolve("good.txt");
    Files.writeString(good, "On 3 May 2016 the President of Ghana visited Togo.");
    Run run = Run.of("code", folder, folder.resolve("missing.txt"));
    assertThat(run.status()).isEqualTo(1);
    for (Path file : broken) {
      assertThat(run.complaints())
          .filteredOn(line -> line.startsWith("chancery: " + file + ": "))
          .as("%s", file)
          .hasSize(1);
    }
    assertThat(run.err().lines()).hasSameSizeAs(broken);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    assertThat(RecordLine.all(run)).isNotEmpty().allMatch(r -> r.path().equals(good.toString()));
  }

  @Test
  void aBadRowOfAManifestStopsNoOther() throws IOException {
    Path manifest = folder.resolve("docs.tsv");
    Path good = folder.resolve("good.txt");
    Files.writeString(good, "On 3 May 2016 the President of Ghana visited Togo.");
    Files.writeString(
        manifest,
        """
        path\tpublished\tpublisher\tlanguage
        none.txt\t\t\t
        good.txt\tyesterday\t\t
        good.txt\t2016-05-04\tGHA\ten
        """);
    Run run = Run.of("code", "--manifest", manifest);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.complaints()).hasSize(2).anyMatch(line -> line.contains("docs.tsv:3: "));
    assertThat(RecordLine.all(run)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pardon",
        "text",
        "code",
        "code --pages 3 a.txt",
        "code --published 2020-13-01 a.txt",
        "code --published yesterday a.txt",
        "code --publisher Laos a.txt",
        "code --publisher QQQ a.txt",
        "code --language fr a.txt",
        "code --language english! a.txt",
        "code --manifest nowhere.tsv",
        "code -o nowhere/out.jsonl a.txt",
        "explain",
        "explain a.txt --sentence one",
        "explain a.txt --picture nowhere.svg",
        "explain a.txt --json",
        "explain --language fr a.txt",
        "explain --sentence 1 .",
        "evaluate",
        "evaluate records",
        "evaluate records nowhere.jsonl a.txt",
        "evaluate relations",
        "evaluate relations nowhere.tsv",
        "dossier RUS LAO --out nowhere",
        "dossier RUS LAO a.txt",
        "dossier RUS QQQ a.txt --out nowhere",
        "dossier RUS SUN a.txt --out nowhere",
        "dossier RUS Laos a.txt --out nowhere",
        "dossier RUS LAO a.txt --out nowhere --language fr",
        "dossier RUS LAO a.txt --out nowhere --from 2020-02-30",
        "dossier RUS LAO a.txt --out nowhere --from 2020-02-03 --to 2019-01-01",
        "demo --language fr",
        "add",
        "add --rate often a.txt",
        "backup",
        "backup nowhere.zip --store nowhere",
        "restore nowhere.zip --store nowhere",
        "recode --store nowhere",
        "reindex --store nowhere",
        "verify-store --store nowhere",
        "changes --store nowhere",
        "search --store nowhere",
        "search --store jdbc:mysql://localhost/record",
        "events --store nowhere",
        "serve --port many",
        "serve --port 70000",
        "serve --trust-proxy nobody",
      })
  void wrongUsageIsTold(String line) {
    Run run = Run.of((Object[]) line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("chancery: ").doesNotContain("Exception", "\tat ");
    assertThat(run.err().lines().count()).as("%s", run.err()).isEqualTo(1);
    assertThat(Path.of("nowhere")).doesNotExist();
  }

  @Test
  void whoNamesNoCommandIsShownThemAll() {
    Run run = Run.of();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("chancery: name a command").contains("verify-store");
  }

  @Test
  void anInstallationWithoutItsSamplesIsBroken() {
    String home = System.getProperty("chancery.home");
    System.setProperty("chancery.home", folder.resolve("nowhere").toString());
    try {
      Run run = Run.of("demo", "--out", folder.resolve("out"));
      assertThat(run.status()).isEqualTo(3);
      assertThat(run.complaints()).hasSize(1).allMatch(line -> line.contains("samples"));
    } finally {
      if (home == null) {
        System.clearProperty("chancery.home");
      } else {
        System.setProperty("chancery.home", home);
      }
    }
  }

  @Test
  void helpIsNoFailure() {
    assertThat(Run.done("--help").out()).contains("Exit status:");
    assertThat(Run.done("code", "--help").out()).contains("--manifest");
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] noise() {
    byte[] noise = new byte[4000];
    new Random(5).nextBytes(noise);
    return noise;
  }

  private static byte[] cut(String sample) throws IOException {
    byte[] whole = Files.readAllBytes(Run.sample(sample));
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private Path encrypted() throws IOException {
    Path file = folder.resolve("encrypted.pdf");
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      pdf.save(file.toFile());
    }
    return file;
  }
}
