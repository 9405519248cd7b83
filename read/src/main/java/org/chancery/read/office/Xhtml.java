package org.chancery.read.office;

import org.apache.tika.sax.ToXMLContentHandler;
import org.xml.sax.SAXException;

/** Collects what a parser tells as XHTML, up to a limit. */
final class Xhtml extends ToXMLContentHandler {
  private final int limit;
  private int seen;

  Xhtml(int limit) {
    this.limit = limit;
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    seen += length;
    if (full() || Thread.currentThread().isInterrupted()) {
      throw new SAXException("limit reached");
    }
    super.characters(ch, start, length);
  }

  boolean full() {
    return seen > limit;
  }

  String text() {
    return toString();
  }
}
