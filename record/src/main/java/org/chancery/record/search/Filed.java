package org.chancery.record.search;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Compares what is filed with what should be. */
final class Filed {

  private final IndexSearcher index;

  Filed(IndexSearcher index) {
    this.index = index;
  }

  void compare(Feed feed, Consumer<String> faults) throws IOException {
    long documents = 0;
    try (Stream<IndexEntry> all = feed.all(feed.latest())) {
      Iterator<IndexEntry> entries = all.iterator();
      while (entries.hasNext()) {
        IndexEntry entry = entries.next();
        documents++;
        if (!filed(entry.edition()).equals(wanted(entry))) {
          faults.accept("edition " + entry.edition() + " is filed otherwise than it is kept");
        }
      }
    }
    int filed = index.count(new TermQuery(new Term(Fields.SORT, Fields.DOCUMENT)));
    if (filed != documents) {
      faults.accept("%d documents are filed of %d that count".formatted(filed, documents));
    }
  }

  /** Of each claim what it tells, by its key; of the document its text, under no key. */
  private static Map<String, String> wanted(IndexEntry entry) {
    Map<String, String> wanted = new TreeMap<>();
    wanted.put("", entry.document().id());
    for (IndexEntry.Item item : entry.claims()) {
      wanted.put(
          item.key(),
          told(item.event(), item.corroboration() == null ? null : item.corroboration().word()));
    }
    return wanted;
  }

  private Map<String, String> filed(long edition) throws IOException {
    TermQuery query = new TermQuery(new Term(Fields.EDITION, Long.toString(edition)));
    Map<String, String> filed = new TreeMap<>();
    for (ScoreDoc hit : index.search(query, Math.max(1, index.count(query))).scoreDocs) {
      Document fields = index.storedFields().document(hit.doc);
      String key = fields.get(Fields.KEY);
      filed.merge(
          key == null ? "" : key,
          key == null
              ? String.valueOf(fields.get(Fields.CONTENT))
              : told(fields.get(Fields.EVENT), fields.get(Fields.TOLD_KEPT)),
          (one, twice) -> one + " and " + twice);
    }
    return filed;
  }

  private static String told(@Nullable String event, @Nullable String corroboration) {
    return event + " " + corroboration;
  }
}
