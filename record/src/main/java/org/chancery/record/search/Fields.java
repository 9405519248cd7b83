package org.chancery.record.search;

/**
 * Names of the index's fields. A document is a block: its claims, then itself, so that a filter can
 * ask for one claim that has all of several values, and so that both are replaced at once.
 */
final class Fields {

  /** {@link #DOCUMENT} or {@link #CLAIM}. */
  static final String SORT = "sort";

  static final String DOCUMENT = "document";
  static final String CLAIM = "claim";

  /** The edition's number, in the document and its claims. */
  static final String EDITION = "edition";

  /** The number again, as a value to order by. */
  static final String NUMBER = "number";

  /** Where a claim stands in its document, to order by: no two of them stand at one place. */
  static final String PLACE = "place";

  /** Day to order by: of publication, of a claim that of its happening where it is told. */
  static final String DAY = "day";

  static final String PUBLISHED = "published";

  /** Days that a claim's happening may fall in. */
  static final String HAPPENED = "happened";

  /** Text fields, each followed by a dot and a language. */
  static final String TEXT = "text";

  static final String TITLE = "title";
  static final String QUOTE = "quote";

  /** What is only kept. */
  static final String CONTENT = "content";

  static final String TITLE_KEPT = "titleKept";
  static final String TEXT_KEPT = "textKept";
  static final String QUOTE_KEPT = "quoteKept";
  static final String KEY = "key";
  static final String TOLD_KEPT = "corroborationKept";

  /** Name of the event that a claim tells. */
  static final String EVENT = "event";

  /** First code point of a quote in its document's text. */
  static final String START = "start";

  private Fields() {}
}
