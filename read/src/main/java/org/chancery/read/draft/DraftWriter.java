package org.chancery.read.draft;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.document.Passage;
import org.chancery.text.document.Passage.Role;
import org.chancery.text.span.Span;

/**
 * Lays out blocks as a text: an empty line between blocks, none between the items of a list or the
 * rows of a table.
 */
public final class DraftWriter {
  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();
  private final int limit;

  /**
   * @param limit the most UTF-16 code units that the text may have
   */
  public DraftWriter(int limit) {
    this.limit = limit;
  }

  /**
   * Adds a block; one without words is left out.
   *
   * @throws Refusal where the text grows over the limit
   */
  public void add(Role role, String words) throws Refusal {
    String block = words.strip();
    if (block.isEmpty()) {
      return;
    }
    if (text.length() + block.length() > limit) {
      throw new Refusal("holds more than %,d characters of text".formatted(limit));
    }
    if (!passages.isEmpty()) {
      text.append(tight(passages.getLast().role(), role) ? "\n" : "\n\n");
    }
    int start = text.length();
    text.append(block);
    passages.add(new Passage(new Span(start, text.length()), role));
  }

  private static boolean tight(Role before, Role role) {
    return before == role && (role == Role.ITEM || role == Role.ROW || role == Role.FURNITURE);
  }

  public Draft draft(Found found) {
    return new Draft(text.toString(), passages, found);
  }
}
