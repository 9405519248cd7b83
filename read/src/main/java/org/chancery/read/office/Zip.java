package org.chancery.read.office;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.read.draft.Refusal;
import org.jspecify.annotations.Nullable;

/** A ZIP package: which document it holds, and whether it is too large once unpacked. */
final class Zip {
  private static final long LARGEST = 400L << 20;
  private static final int MOST_PARTS = 10_000;

  private Zip() {}

  /**
   * Tells the kind, having unpacked every part once to nowhere.
   *
   * @throws Refusal where it is no text document, is cut short, or unpacks to too much
   */
  static OfficeReader.Kind kind(byte[] bytes) throws Refusal {
    OfficeReader.Kind kind = null;
    long size = 0;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] start = zip.readNBytes(64);
        OfficeReader.Kind told = told(entry.getName(), new String(start, US_ASCII));
        kind = told == null ? kind : told;
        size += start.length + rest(zip, LARGEST - size);
        if (size >= LARGEST || ++parts > MOST_PARTS) {
          throw new Refusal("unpacks to more than %d MB".formatted(LARGEST >> 20));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal("is a damaged DOCX, ODT or archive, or one cut short");
    }
    if (kind == null) {
      throw new Refusal("is an archive or package without a text document; unpack it first");
    }
    return kind;
  }

  private static OfficeReader.@Nullable Kind told(String name, String start) throws Refusal {
    if (name.equals("word/document.xml")) {
      return OfficeReader.Kind.DOCX;
    }
    if (name.equals("xl/workbook.xml") || name.equals("ppt/presentation.xml")) {
      throw new Refusal("is a spreadsheet or a presentation; save it as text or PDF first");
    }
    boolean text = start.startsWith("application/vnd.oasis.opendocument.text");
    return name.equals("mimetype") && text ? OfficeReader.Kind.ODT : null;
  }

  private static long rest(ZipInputStream zip, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    for (int n = zip.read(buffer); n > 0 && size < most; n = zip.read(buffer)) {
      size += n;
    }
    return size;
  }
}
