package org.chancery.read.source;

import java.util.Iterator;
import org.chancery.read.draft.Refusal;
import org.chancery.read.fetch.Address;

/** The entries of a sitemap in plain text. */
final class Lines {
  private Lines() {}

  static Iterator<Entry> of(String text, Address map) {
    return text.lines().filter(line -> !line.isBlank()).map(line -> entry(line, map)).iterator();
  }

  private static Entry entry(String line, Address map) {
    try {
      return new Entry.Page(Item.of(SitemapEntry.own(Address.of(line), map).toString()));
    } catch (Refusal refusal) {
      return new Entry.Bad(line.strip(), refusal.reason());
    }
  }
}
