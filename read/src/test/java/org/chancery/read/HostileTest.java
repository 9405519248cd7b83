package org.chancery.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.read.office.Made;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A folder of broken files: each gives one clear line. */
class HostileTest {
  private static final Limits SMALL = new Limits(2 << 20, 100_000, 100, Duration.ofSeconds(20));
  private final Reader reader = new Reader(SMALL);

  @TempDir Path folder;

  private Map<String, byte[]> broken() throws IOException, GeneralSecurityException {
    byte[] docx = Made.docx("Title", List.of("Some words. ".repeat(400)), List.of("a", "b"));
    byte[] pdf = Made.pdf(List.of(List.of("Some words.")), "");
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("empty.txt|is empty", new byte[0]);
    files.put("blank.txt|only white space", " \n\t\n ".getBytes(UTF_8));
    files.put("blank.html|holds no words", "<html><body> <p></p></body></html>".getBytes(UTF_8));
    files.put("noise.txt|binary", noise);
    files.put("picture.txt|PNG", "\u0089PNG\r\n\u001A\n0000".getBytes(ISO_8859_1));
    files.put("program.txt|program", "MZ\u0090\0\3\0\0\0".getBytes(ISO_8859_1));
    files.put("large.txt|the limit is", "word ".repeat(500_000).getBytes(UTF_8));
    files.put("long.txt|more than 100,000 characters", "word ".repeat(30_000).getBytes(UTF_8));
    files.put(
        "long.html|more than 100,000 characters",
        ("<html><body>" + "<p>word</p>".repeat(40_000) + "<p>" + "word ".repeat(9_000))
            .getBytes(UTF_8));
    files.put("cut.docx|cut short", Arrays.copyOf(docx, docx.length / 2));
    files.put("cut.pdf|damaged", Arrays.copyOf(pdf, 60));
    files.put("head.pdf|damaged", "%PDF-1.7\n".getBytes(UTF_8));
    files.put("encrypted.docx|encrypted", Made.encrypted(docx));
    files.put("encrypted.pdf|encrypted", Made.pdf(List.of(List.of("Secret.")), "secret"));
    files.put("scan.pdf|without a text layer", Made.pdf(List.of(List.of()), ""));
    files.put("archive.zip|without a text document", Made.zip(List.of("a.txt"), List.of("a")));
    files.put("sheet.xlsx|spreadsheet", Made.zip(List.of("xl/workbook.xml"), List.of("<x/>")));
    files.put("hollow.docx|damaged DOCX", Made.zip(List.of("word/document.xml"), List.of("<x")));
    files.put("bomb.docx|unpacks to more than", bomb());
    files.put("broken.rtf|holds no words", "{\\rtf1 {{{{".getBytes(UTF_8));
    files.put(
        "old.doc|damaged DOC",
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4});
    files.put("gzip.txt|gzip", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0});
    return files;
  }

  @TestFactory
  Stream<DynamicTest> eachGivesOneClearLine() throws IOException, GeneralSecurityException {
    return broken().entrySet().stream()
        .map(
            entry -> {
              String[] name = entry.getKey().split("\\|", -1);
              return DynamicTest.dynamicTest(
                  name[0],
                  () -> fails(Files.write(folder.resolve(name[0]), entry.getValue()), name[1]));
            });
  }

  private void fails(Path file, String reason) {
    Outcome outcome = reader.read(file, Hints.NONE);
    assertThat(outcome).isInstanceOf(Outcome.Failed.class);
    String line = ((Outcome.Failed) outcome).line();
    assertThat(line).startsWith(file + ": ").contains(reason).doesNotContain("\n", "Exception");
  }

  @Test
  void namesWhatIsNoFile() throws IOException {
    fails(folder.resolve("none.txt"), "no such file");
    fails(folder, "is a directory");
    Path loop = folder.resolve("loop");
    fails(Files.createSymbolicLink(loop, loop), "link");
    Path gone = Files.createSymbolicLink(folder.resolve("gone"), folder.resolve("none"));
    fails(gone, "leads to no file");
  }

  @Test
  void expandsNoEntities() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "the secret");
    String xxe =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
            + "<office:text><text:p>Words &b; here.</text:p></office:text></office:body>"
            + "</office:document-content>";
    byte[] odt =
        Made.zip(
            List.of("mimetype", "content.xml"),
            List.of("application/vnd.oasis.opendocument.text", xxe));
    Outcome outcome = reader.read(Files.write(folder.resolve("xxe.odt"), odt), Hints.NONE);
    assertThat(outcome.toString()).doesNotContain("the secret");
    Path xml = Files.writeString(folder.resolve("xxe.xml"), xxe);
    assertThat(reader.read(xml, Hints.NONE).toString()).doesNotContain("the secret");
  }

  @Test
  void readsAPageNestedDeeperThanTheLimit() throws IOException {
    String html = "<html><body>" + "<div>".repeat(20_000) + "<p>The words at the bottom.</p>";
    Path file = Files.writeString(folder.resolve("deep.html"), html);
    assertThat(Reading.file(file).text()).isEqualTo("The words at the bottom.");
  }

  @Test
  void givesUpWhenTheTimeIsOver() throws IOException {
    Limits hasty = new Limits(50 << 20, 50_000_000, 100, Duration.ofMillis(1));
    Path file =
        Files.writeString(folder.resolve("slow.txt"), "The words, 1 May 2001.\n".repeat(200_000));
    assertThat(new Reader(hasty).read(file, Hints.NONE))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.reason()).contains("takes longer"));
  }

  @Test
  void readsWhatOnlyLooksStrange() throws IOException {
    assertThat(Reading.file(Files.writeString(folder.resolve("mz.txt"), "MZ is a sign.")).text())
        .isEqualTo("MZ is a sign.");
    assertThat(Reading.file(Files.writeString(folder.resolve("x.pdf"), "Plain words.")).text())
        .isEqualTo("Plain words.");
  }

  /** A small package whose one part unpacks to half a gigabyte. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 500; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}
