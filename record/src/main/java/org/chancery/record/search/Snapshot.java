package org.chancery.record.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** The index as it stood at one moment, with what counting needs kept for as long. */
final class Snapshot extends IndexSearcher {

  /** Values of one dimension that are worth telling. */
  private static final int MOST = 100;

  private final Map<Dimension, StringDocValuesReaderState> states = new EnumMap<>(Dimension.class);

  Snapshot(IndexReader reader) {
    super(reader);
  }

  /** Another one for another state of the index. */
  long version() {
    return ((DirectoryReader) getIndexReader()).getVersion();
  }

  /** How many of the collected hits have each value, the most frequent first. */
  List<Page.Count> count(Dimension dimension, FacetsCollector hits) throws IOException {
    List<Page.Count> counts = new ArrayList<>();
    if (FieldInfos.getIndexedFields(getIndexReader()).contains(dimension.word())) {
      StringValueFacetCounts all = new StringValueFacetCounts(state(dimension), hits);
      FacetResult top = all.getTopChildren(MOST, dimension.word());
      for (LabelAndValue value : top == null ? new LabelAndValue[0] : top.labelValues) {
        counts.add(new Page.Count(value.label, value.value.intValue()));
      }
    }
    return counts;
  }

  private synchronized StringDocValuesReaderState state(Dimension dimension) throws IOException {
    StringDocValuesReaderState state = states.get(dimension);
    if (state == null) {
      state = new StringDocValuesReaderState(getIndexReader(), dimension.word());
      states.put(dimension, state);
    }
    return state;
  }
}
