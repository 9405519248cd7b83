package org.chancery.record.search;

import java.util.List;

/**
 * A stretch of a document's text as it is printed there. All offsets are in Unicode code points of
 * that text (of a title: of the title), so that a page can mark the same words in the whole.
 *
 * @param start where the stretch begins
 * @param end where it ends, exclusive
 * @param text the words between, plain text and never markup
 * @param marks what was found in it, in text order, without overlaps
 */
public record Snippet(int start, int end, String text, List<Mark> marks) {

  public Snippet {
    marks = List.copyOf(marks);
  }
}
