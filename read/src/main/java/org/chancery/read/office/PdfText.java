package org.chancery.read.office;

import java.util.ArrayList;
import java.util.List;
import org.chancery.read.draft.Draft;
import org.chancery.read.draft.DraftWriter;
import org.chancery.read.draft.Found;
import org.chancery.read.draft.Refusal;
import org.chancery.read.plain.PlainText;
import org.chancery.text.document.Passage;

/**
 * Makes paragraphs of a PDF's lines: larger gaps and changes of letters part blocks, running heads
 * and page numbers are left out, words cut at a line's end are joined. What a line's first
 * characters mean is known to the reader of plain text, to whom headings are shown as Markdown's.
 */
final class PdfText {
  private final List<PdfLine> lines;
  private final int characters;
  private final float body;

  PdfText(List<PdfLine> lines, int characters) {
    this.lines = Running.without(lines);
    this.characters = characters;
    this.body = body(this.lines);
  }

  Draft draft() throws Refusal {
    String plain = plain();
    Draft draft = PlainText.read(plain);
    Hyphens hyphens = Hyphens.of(plain);
    DraftWriter out = new DraftWriter(characters);
    for (Passage passage : draft.passages()) {
      out.add(passage.role(), hyphens.join(draft.words(passage)));
    }
    return out.draft(Found.NOTHING);
  }

  /** The size of most letters. */
  private static float body(List<PdfLine> lines) {
    List<Float> sizes = new ArrayList<>();
    for (PdfLine line : lines) {
      for (int i = 0; i < line.text().length(); i += 10) {
        sizes.add(line.size());
      }
    }
    sizes.sort(Float::compare);
    return sizes.isEmpty() ? 10 : sizes.get(sizes.size() / 2);
  }

  private String plain() {
    StringBuilder plain = new StringBuilder();
    float usual = usualGap();
    PdfLine before = null;
    for (PdfLine line : lines) {
      boolean heading = heading(line);
      boolean goesOn = before != null && heading(before) == heading && near(before, line, usual);
      if (before != null) {
        plain.append(!goesOn ? "\n\n" : heading ? " " : "\n");
      }
      plain.append(heading && !goesOn ? "# " : "").append(line.text());
      before = line;
    }
    return plain.append('\n').toString();
  }

  /** Larger than the text, or bold on a line of its own that ends no sentence. */
  private boolean heading(PdfLine line) {
    String text = line.text();
    boolean larger = line.size() > body * 1.12f;
    boolean ends = ".;,:".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean words = text.codePoints().filter(Character::isLetter).count() > 3;
    return words && text.length() < 200 && !ends && (larger || line.bold());
  }

  private float usualGap() {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).y() - lines.get(i - 1).y();
      if (lines.get(i).page() == lines.get(i - 1).page() && gap > 1) {
        gaps.add(gap);
      }
    }
    gaps.sort(Float::compare);
    return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 4);
  }

  /** The line follows at the usual distance; over a page's end, inside a sentence. */
  private static boolean near(PdfLine before, PdfLine line, float usual) {
    if (before.page() != line.page()) {
      char last = before.text().charAt(before.text().length() - 1);
      return ".!?:;»”\"".indexOf(last) < 0 && !Character.isUpperCase(line.text().charAt(0));
    }
    float gap = line.y() - before.y();
    boolean alike = Math.abs(before.size() - line.size()) < 1.5f;
    return alike && gap > -1 && gap < Math.max(usual * 1.35f, line.size() * 1.5f);
  }
}
