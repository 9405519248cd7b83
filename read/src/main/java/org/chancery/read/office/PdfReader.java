package org.chancery.read.office;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.chancery.read.draft.Draft;
import org.chancery.read.draft.Found;
import org.chancery.read.draft.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the text layer of PDF files; pictures are not read. */
public final class PdfReader {
  private static final long IN_MEMORY = 64L << 20;
  private static final long AT_MOST = 512L << 20;

  static {
    FontMappers.set(new OneFont());
  }

  private final int characters;

  /**
   * @param characters the most text that a file may hold
   */
  public PdfReader(int characters) {
    this.characters = characters;
  }

  /**
   * Reads a PDF.
   *
   * @throws Refusal where it is encrypted, damaged, too large or holds no text
   */
  public Draft read(byte[] bytes) throws Refusal {
    try (PDDocument pdf = open(bytes)) {
      if (pdf.getNumberOfPages() == 0) {
        throw new Refusal("is a damaged PDF: it has no pages");
      }
      List<PdfLine> lines = new PdfLines(characters).of(pdf);
      if (lines.stream().allMatch(line -> line.text().isBlank())) {
        throw new Refusal("is a PDF without a text layer; a scan? Recognise its text first");
      }
      Draft draft = new PdfText(lines, characters).draft();
      return draft.with(Titles.checked(found(pdf), draft));
    } catch (InvalidPasswordException e) {
      throw new Refusal("is an encrypted PDF; it needs a password");
    } catch (TooMuchText e) {
      throw new Refusal(e.reason());
    } catch (IOException e) {
      throw new Refusal("is a damaged PDF, or one cut short");
    } catch (IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | ClassCastException
        | NullPointerException
        | NegativeArraySizeException e) {
      // The library meets malformed objects with whatever comes first.
      throw new Refusal("is a malformed PDF");
    }
  }

  private static PDDocument open(byte[] bytes) throws IOException {
    var cache = MemoryUsageSetting.setupMixed(IN_MEMORY, AT_MOST).streamCache;
    return Loader.loadPDF(new RandomAccessReadBuffer(bytes), "", null, null, cache);
  }

  private static Found found(PDDocument pdf) {
    PDDocumentInformation information = pdf.getDocumentInformation();
    @Nullable String author = information.getAuthor();
    List<String> origins = author == null || author.isBlank() ? List.of() : List.of(author);
    return new Found(information.getTitle(), null, null, origins, List.of());
  }
}
