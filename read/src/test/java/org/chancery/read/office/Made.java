package org.chancery.read.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes small office files for tests. */
public final class Made {
  private Made() {}

  /** A DOCX with a title, paragraphs and a table of one row. */
  public static byte[] docx(String title, List<String> paragraphs, List<String> row)
      throws IOException {
    try (XWPFDocument docx = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XWPFParagraph head = docx.createParagraph();
      head.setStyle("Heading1");
      head.createRun().setText(title);
      for (String words : paragraphs) {
        docx.createParagraph().createRun().setText(words);
      }
      XWPFTable table = docx.createTable(1, row.size());
      for (int i = 0; i < row.size(); i++) {
        table.getRow(0).getCell(i).setText(row.get(i));
      }
      docx.write(out);
      return out.toByteArray();
    }
  }

  /** The same file behind a password. */
  public static byte[] encrypted(byte[] docx) throws IOException, GeneralSecurityException {
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword("secret");
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (OutputStream stream = encryptor.getDataStream(files)) {
        stream.write(docx);
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  /**
   * A PDF, one page for each list of lines; lines that begin with {@code #} are set larger, empty
   * ones leave a gap.
   *
   * @param password for opening it, or empty
   */
  public static byte[] pdf(List<List<String>> pages, String password) throws IOException {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDFont font = font(pdf);
      for (List<String> lines : pages) {
        page(pdf, font, lines);
      }
      if (!password.isEmpty()) {
        pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static PDFont font(PDDocument pdf) throws IOException {
    String liberation = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream in = PDDocument.class.getResourceAsStream(liberation)) {
      return PDType0Font.load(pdf, Objects.requireNonNull(in));
    }
  }

  private static void page(PDDocument pdf, PDFont font, List<String> lines) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
      float y = 740;
      for (String line : lines) {
        boolean large = line.startsWith("#");
        boolean foot = line.startsWith("_");
        if (!line.isEmpty()) {
          stream.beginText();
          stream.setFont(font, large ? 16 : 11);
          stream.newLineAtOffset(72, foot ? 30 : y);
          stream.showText(large || foot ? line.substring(1).strip() : line);
          stream.endText();
        }
        y -= large ? 28 : 14;
      }
    }
  }

  /** An ODT with a heading, a paragraph and a list. */
  public static byte[] odt(String heading, String paragraph, List<String> items)
      throws IOException {
    StringBuilder list = new StringBuilder();
    for (String item : items) {
      list.append("<text:list-item><text:p>").append(item).append("</text:p></text:list-item>");
    }
    String content =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
        <text:h text:outline-level="1">%s</text:h><text:p>%s</text:p>
        <text:list>%s</text:list></office:text></office:body></office:document-content>
        """
            .formatted(heading, paragraph, list);
    return zip(
        List.of("mimetype", "content.xml"),
        List.of("application/vnd.oasis.opendocument.text", content));
  }

  public static byte[] zip(List<String> names, List<String> contents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < names.size(); i++) {
        zip.putNextEntry(new ZipEntry(names.get(i)));
        zip.write(contents.get(i).getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
