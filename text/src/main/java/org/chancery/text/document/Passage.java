package org.chancery.text.document;

import org.chancery.text.span.Span;

/** A block of a document's text: no sentence crosses its bounds. */
public record Passage(Span span, Role role) {

  /** What a block is on its page. */
  public enum Role {
    /** A title or a heading inside the text. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** One item of a list. */
    ITEM,
    /** One row of a table, its cells joined by a tab. */
    ROW,
    /** Words of the site rather than of the text: dates of the page, language links, menus. */
    FURNITURE
  }
}
