package org.chancery.record.search;

import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/** The filters of a query as Lucene's. */
final class Choice {

  static final Query DOCUMENTS = new TermQuery(new Term(Fields.SORT, Fields.DOCUMENT));
  static final Query CLAIMS = new TermQuery(new Term(Fields.SORT, Fields.CLAIM));

  /** Which of the index's entries end a block. */
  static final BitSetProducer BLOCKS = new QueryBitSetProducer(DOCUMENTS);

  private Choice() {}

  /** Documents, each with one claim that meets every demand on claims. */
  static Query documents(SearchQuery query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(DOCUMENTS, Occur.FILTER);
    values(query, false, all);
    published(query, all);
    if (ofClaims(query)) {
      Query claims = claimsOnly(query);
      all.add(new ToParentBlockJoinQuery(claims, BLOCKS, ScoreMode.None), Occur.FILTER);
    }
    return all.build();
  }

  /** Claims that meet every demand, their documents' included. */
  static Query claims(SearchQuery query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(claimsOnly(query), Occur.FILTER);
    values(query, false, all);
    published(query, all);
    return all.build();
  }

  /** Whether anything is demanded of claims. */
  static boolean ofClaims(SearchQuery query) {
    return !query.happened().any() || query.only().keySet().stream().anyMatch(Dimension::ofClaims);
  }

  /** Claims that meet the demands on claims alone. */
  static Query claimsOnly(SearchQuery query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(CLAIMS, Occur.FILTER);
    values(query, true, all);
    Days days = query.happened();
    if (!days.any()) {
      long[] from = {days.from()};
      long[] to = {days.to()};
      all.add(LongRange.newIntersectsQuery(Fields.HAPPENED, from, to), Occur.FILTER);
    }
    return all.build();
  }

  private static void values(SearchQuery query, boolean ofClaims, BooleanQuery.Builder all) {
    for (Map.Entry<Dimension, Set<String>> demand : query.only().entrySet()) {
      if (demand.getKey().ofClaims() == ofClaims) {
        all.add(in(demand.getKey().word(), demand.getValue()), Occur.FILTER);
      }
    }
  }

  private static Query in(String field, Set<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static void published(SearchQuery query, BooleanQuery.Builder all) {
    Days days = query.published();
    if (!days.any()) {
      all.add(LongPoint.newRangeQuery(Fields.PUBLISHED, days.from(), days.to()), Occur.FILTER);
    }
  }
}
