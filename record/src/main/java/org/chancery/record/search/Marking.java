package org.chancery.record.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.matchhighlight.OffsetRange;
import org.apache.lucene.search.matchhighlight.Passage;
import org.apache.lucene.search.matchhighlight.PassageSelector;
import org.chancery.text.span.CodePoints;

/** Where the words of a query stand in what was found, by the offsets that the index holds. */
final class Marking {

  /** Length of a snippet, in code units, and how many there are of a document. */
  private static final int WINDOW = 240;

  private static final int SNIPPETS = 3;

  /** Fields and their ranges in UTF-16 code units, by document of the index. */
  private final Map<Integer, Map<String, List<OffsetRange>>> found = new HashMap<>();

  /**
   * Looks the words up in these documents.
   *
   * @param words the query without its filters
   * @param documents numbers in the snapshot
   */
  Marking(IndexSearcher snapshot, Query words, int[] documents) throws IOException {
    Weight weight = snapshot.createWeight(snapshot.rewrite(words), ScoreMode.COMPLETE, 1);
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    for (int document : documents) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      Matches matches = weight.matches(leaf, document - leaf.docBase);
      if (matches != null) {
        found.put(document, ranges(matches));
      }
    }
  }

  /** By field. Codes that stand for a country are in no text: their field has no dot. */
  private static Map<String, List<OffsetRange>> ranges(Matches matches) throws IOException {
    Map<String, List<OffsetRange>> byField = new HashMap<>();
    for (String field : matches) {
      MatchesIterator places = matches.getMatches(field);
      List<OffsetRange> ranges = new ArrayList<>();
      while (field.indexOf('.') > 0 && places != null && places.next()) {
        ranges.add(new OffsetRange(places.startOffset(), places.endOffset()));
      }
      byField.put(field, ranges);
    }
    return byField;
  }

  /**
   * All places in a field that begins with {@code name}, in order, those that meet put together.
   */
  List<OffsetRange> ranges(int document, String name) {
    List<OffsetRange> all = new ArrayList<>();
    found
        .getOrDefault(document, Map.of())
        .forEach(
            (field, ranges) -> {
              if (field.startsWith(name + '.')) {
                all.addAll(ranges);
              }
            });
    all.sort(Comparator.comparingInt(range -> range.from));
    List<OffsetRange> apart = new ArrayList<>();
    for (OffsetRange range : all) {
      OffsetRange last = apart.isEmpty() ? null : apart.getLast();
      if (last != null && range.from < last.to) {
        apart.set(apart.size() - 1, new OffsetRange(last.from, Math.max(last.to, range.to)));
      } else {
        apart.add(range);
      }
    }
    return apart;
  }

  /** The best stretches of a text, in text order; its beginning where nothing stands in it. */
  List<Snippet> snippets(int document, String text) {
    List<OffsetRange> ranges = ranges(document, Fields.TEXT);
    CodePoints points = CodePoints.of(text);
    PassageSelector selector = new PassageSelector(PassageSelector.DEFAULT_SCORER, new WordEdges());
    List<Passage> best = selector.pickBest(text, ranges, WINDOW, ranges.isEmpty() ? 1 : SNIPPETS);
    return best.stream()
        .sorted(Comparator.comparingInt(passage -> passage.from))
        .map(passage -> snippet(text, passage, passage.markers, points, 0))
        .toList();
  }

  /** The whole of a short text. */
  Snippet whole(int document, String field, String text, int start) {
    OffsetRange all = new OffsetRange(0, text.length());
    return snippet(text, all, ranges(document, field), CodePoints.of(text), start);
  }

  /** The places of a text as marks. */
  List<Mark> marks(int document, String text) {
    return marks(ranges(document, Fields.TEXT), CodePoints.of(text), 0);
  }

  private static Snippet snippet(
      String text, OffsetRange range, List<OffsetRange> marked, CodePoints points, int start) {
    return new Snippet(
        start + points.at(range.from),
        start + points.at(range.to),
        text.substring(range.from, range.to),
        marks(marked, points, start));
  }

  private static List<Mark> marks(List<OffsetRange> ranges, CodePoints points, int start) {
    return ranges.stream()
        .map(r -> new Mark(start + points.at(r.from), start + points.at(r.to)))
        .toList();
  }
}
