package org.chancery.read.office;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chancery.read.encoding.Characters;

/** Collects the lines of a PDF with their places and letters. */
final class PdfLines extends PDFTextStripper {
  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();
  private final int limit;
  private int seen;

  PdfLines(int limit) {
    this.limit = limit;
    setAddMoreFormatting(false);
    setSuppressDuplicateOverlappingText(true);
  }

  List<PdfLine> of(PDDocument pdf) throws IOException {
    writeText(pdf, Writer.nullWriter());
    close();
    return lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    if (Thread.interrupted()) {
      throw new IOException("interrupted");
    }
    seen += text.length();
    if (seen > limit) {
      throw new TooMuchText(limit);
    }
    words.append(text);
    letters.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    close();
  }

  @Override
  protected void writePageEnd() {
    close();
  }

  private void close() {
    String text = Characters.clean(words.toString()).replace('\n', ' ').strip();
    if (!text.isEmpty() && !letters.isEmpty()) {
      TextPosition first = letters.getFirst();
      lines.add(
          new PdfLine(
              text,
              getCurrentPageNo() - 1,
              first.getXDirAdj(),
              first.getYDirAdj(),
              first.getPageHeight(),
              size(),
              letters.stream().allMatch(PdfLines::bold)));
    }
    words.setLength(0);
    letters.clear();
  }

  private float size() {
    List<Float> sizes = new ArrayList<>();
    letters.forEach(letter -> sizes.add(letter.getFontSizeInPt()));
    sizes.sort(Float::compare);
    return sizes.get(sizes.size() / 2);
  }

  private static boolean bold(TextPosition letter) {
    String name = letter.getFont().getName();
    String low = name == null ? "" : name.toLowerCase(Locale.ROOT);
    return low.contains("bold") || low.contains("black") || low.contains("heavy");
  }
}
