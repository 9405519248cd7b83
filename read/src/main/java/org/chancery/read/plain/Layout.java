package org.chancery.read.plain;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.document.Passage;
import org.chancery.text.document.Passage.Role;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of a text in its lines: empty lines part paragraphs, wrapped lines are joined,
 * marks begin items and headings. The passages lie over the text as it is.
 */
final class Layout {
  private final List<Line> lines;
  private final Wrap wrap;
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable Block open;

  private Layout(List<Line> lines) {
    this.lines = lines;
    this.wrap = Wrap.of(lines);
  }

  /** The blocks of {@code text} between two offsets. */
  static List<Passage> of(String text, int from, int to) {
    Layout layout = new Layout(Line.of(text, from, to));
    layout.read();
    List<Passage> passages = new ArrayList<>();
    boolean opening = true;
    for (int i = 0; i < layout.blocks.size(); i++) {
      Block block = layout.blocks.get(i);
      boolean last = i + 1 == layout.blocks.size();
      Role role = Headings.role(block, opening, last, layout.wrap);
      opening &= !Headings.ends(block, role);
      Bullets.split(text, block.start, block.end, role, passages);
    }
    return passages;
  }

  private void read() {
    int gap = 0;
    for (Line line : lines) {
      if (line.blank()) {
        gap++;
        continue;
      }
      if (Marker.rule(line) || Marker.tags(line)) {
        rule(line, gap);
      } else {
        take(line, gap);
      }
      gap = 0;
    }
    close(0);
  }

  /** A line under a single line makes that a heading; any other parts blocks. */
  private void rule(Line line, int gap) {
    char c = line.text().charAt(line.start());
    if (open != null
        && gap == 0
        && open.lines == 1
        && (c == '=' || c == '-')
        && open.role == Role.PARAGRAPH) {
      open.role = Role.HEADING;
    }
    close(gap);
  }

  private void take(Line line, int gap) {
    Marker marker = Marker.of(line);
    Block block = open;
    if (block != null && goesOn(block, line, marker, gap)) {
      block.add(line);
      return;
    }
    close(gap);
    open =
        marker == null
            ? new Block(line, Role.PARAGRAPH, 0)
            : new Block(line, marker.role(), marker.length());
  }

  private boolean goesOn(Block block, Line line, @Nullable Marker marker, int gap) {
    if (block.role == Role.HEADING || block.role == Role.ROW) {
      return false;
    }
    if (marker != null) {
      boolean amid = Marker.doubtful(line) && gap == 0 && wrap.width() > 0 && !block.last.ended();
      return amid && block.role == Role.PARAGRAPH && wrap.continues(block.last, line, gap);
    }
    boolean indented = block.role == Role.ITEM && gap == 0 && line.indent() > block.indent;
    return indented || wrap.continues(block.last, line, gap);
  }

  private void close(int gap) {
    if (open != null) {
      open.gapAfter = gap;
      blocks.add(open);
      open = null;
    }
  }

  /** Lines that belong together. */
  static final class Block {
    final int start;
    final int indent;
    int end;
    int lines = 1;
    int gapAfter;
    Role role;
    Line last;

    Block(Line line, Role role, int mark) {
      this.start = line.start() + mark;
      this.end = line.end();
      this.indent = line.indent();
      this.role = role;
      this.last = line;
    }

    void add(Line line) {
      end = line.end();
      last = line;
      lines++;
    }

    Span span() {
      return new Span(start, end);
    }

    String words() {
      return last.text().substring(start, end);
    }
  }
}
