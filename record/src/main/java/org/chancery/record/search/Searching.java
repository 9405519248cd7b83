package org.chancery.record.search;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.join.ParentChildrenBlockJoinQuery;
import org.chancery.record.search.Wording.Target;
import org.jspecify.annotations.Nullable;

/** Answers queries from one snapshot of the index. */
final class Searching {

  /** Claims that are shown of a document. */
  private static final int CLAIMS = 5;

  /** A word that more than one text of so many has tells nothing. */
  private static final int COMMON = 4;

  private final Tongues tongues;
  private final Wording wording;
  private final Spellings spellings;

  Searching(Tongues tongues) {
    this.tongues = tongues;
    this.wording = new Wording(tongues);
    this.spellings = new Spellings(tongues);
  }

  Page<DocumentHit> documents(Snapshot snapshot, SearchQuery query) throws IOException {
    Found found = find(snapshot, query, Target.DOCUMENTS, Choice.documents(query));
    List<DocumentHit> hits = new ArrayList<>();
    Query claims = Choice.ofClaims(query) ? Choice.claimsOnly(query) : null;
    for (ScoreDoc hit : found.top().scoreDocs) {
      hits.add(document(snapshot, found.marking(), hit.doc, claims));
    }
    return found.page(hits);
  }

  Page<ClaimHit> claims(Snapshot snapshot, SearchQuery query) throws IOException {
    Found found = find(snapshot, query, Target.CLAIMS, Choice.claims(query));
    List<ClaimHit> hits = new ArrayList<>();
    for (ScoreDoc hit : found.top().scoreDocs) {
      hits.add(claim(snapshot.storedFields().document(hit.doc), found.marking(), hit.doc));
    }
    return found.page(hits);
  }

  /** Every place of the words in one document; empty where it is not there. */
  List<Mark> marks(Snapshot snapshot, String words, long edition) throws IOException {
    int document = number(snapshot, edition);
    if (document < 0) {
      return List.of();
    }
    List<Clause> clauses = QueryReader.read(words);
    Map<String, List<String>> other = spellings.of(clauses, snapshot.getIndexReader());
    Query query = wording.query(clauses, Target.DOCUMENTS, other);
    Marking marking = new Marking(snapshot, query, new int[] {document});
    return marking.marks(document, text(snapshot.storedFields().document(document)));
  }

  /** Documents that share the most telling words with one. */
  List<DocumentHit> alike(Snapshot snapshot, long edition, int size) throws IOException {
    int document = number(snapshot, edition);
    if (document < 0) {
      return List.of();
    }
    Document fields = snapshot.storedFields().document(document);
    String language = kept(fields, Dimension.LANGUAGE.word());
    MoreLikeThis like = new MoreLikeThis(snapshot.getIndexReader());
    like.setAnalyzer(tongues.analyzer(language).withLemmasOnly());
    like.setMinTermFreq(1);
    like.setMinDocFreq(2);
    like.setMinWordLen(3);
    like.setBoost(true);
    String field = tongues.field(Fields.TEXT, language);
    int texts = snapshot.getIndexReader().getDocCount(field);
    like.setMaxDocFreq(Math.max(2, texts / COMMON));
    like.setFieldNames(new String[] {field});
    Query query =
        new BooleanQuery.Builder()
            .add(like.like(field, new StringReader(text(fields))), Occur.MUST)
            .add(Choice.DOCUMENTS, Occur.FILTER)
            .add(term(Fields.EDITION, Long.toString(edition)), Occur.MUST_NOT)
            .build();
    TopDocs top = snapshot.search(query, size);
    int[] documents = Stream.of(top.scoreDocs).mapToInt(hit -> hit.doc).toArray();
    Marking marking = new Marking(snapshot, query, documents);
    List<DocumentHit> hits = new ArrayList<>();
    for (int hit : documents) {
      hits.add(document(snapshot, marking, hit, null));
    }
    return hits;
  }

  private record Found(
      TopFieldDocs top,
      Marking marking,
      @Nullable String next,
      Map<Dimension, List<Page.Count>> facets,
      Map<String, List<String>> spellings) {

    <H> Page<H> page(List<H> hits) {
      return new Page<>(top.totalHits.value(), hits, next, facets, spellings);
    }
  }

  private Found find(Snapshot snapshot, SearchQuery query, Target target, Query choice)
      throws IOException {
    List<Clause> clauses = QueryReader.read(query.words());
    Map<String, List<String>> other = spellings.of(clauses, snapshot.getIndexReader());
    Query words = wording.query(clauses, target, other);
    Query both =
        new BooleanQuery.Builder().add(words, Occur.MUST).add(choice, Occur.FILTER).build();
    Sort sort = Cursor.sort(query.order());
    String after = query.after();
    FieldDoc from = after == null ? null : Cursor.read(query.order(), after);
    TopFieldCollectorManager best =
        new TopFieldCollectorManager(sort, query.size() + 1, from, Integer.MAX_VALUE);
    Map<Dimension, List<Page.Count>> facets = new EnumMap<>(Dimension.class);
    TopFieldDocs top;
    if (query.facets().isEmpty()) {
      top = snapshot.search(both, best);
    } else {
      CollectorManager<?, Object[]> all =
          new MultiCollectorManager(best, new FacetsCollectorManager());
      Object[] results = snapshot.search(both, all);
      top = (TopFieldDocs) results[0];
      for (Dimension dimension : query.facets()) {
        facets.put(dimension, snapshot.count(dimension, (FacetsCollector) results[1]));
      }
    }
    return found(snapshot, query, cut(top, query.size()), words, facets, other);
  }

  /** One hit more than the page was asked for, to know whether there is another page. */
  private static TopFieldDocs cut(TopFieldDocs top, int size) {
    if (top.scoreDocs.length <= size) {
      return top;
    }
    ScoreDoc[] page = Arrays.copyOf(top.scoreDocs, size + 1);
    return new TopFieldDocs(top.totalHits, page, top.fields);
  }

  private static Found found(
      Snapshot snapshot,
      SearchQuery query,
      TopFieldDocs top,
      Query words,
      Map<Dimension, List<Page.Count>> facets,
      Map<String, List<String>> other)
      throws IOException {
    String next = null;
    TopFieldDocs page = top;
    if (top.scoreDocs.length > query.size()) {
      ScoreDoc[] hits = Arrays.copyOf(top.scoreDocs, query.size());
      page = new TopFieldDocs(top.totalHits, hits, top.fields);
      next = Cursor.write(query.order(), (FieldDoc) hits[hits.length - 1], snapshot.version());
    }
    int[] documents = Stream.of(page.scoreDocs).mapToInt(hit -> hit.doc).toArray();
    return new Found(page, new Marking(snapshot, words, documents), next, facets, other);
  }

  private static DocumentHit document(
      Snapshot snapshot, Marking marking, int number, @Nullable Query claims) throws IOException {
    Document fields = snapshot.storedFields().document(number);
    String title = fields.get(Fields.TITLE_KEPT);
    List<ClaimHit> chosen = new ArrayList<>();
    if (claims != null) {
      Query own = new ParentChildrenBlockJoinQuery(Choice.BLOCKS, claims, number);
      for (ScoreDoc hit : snapshot.search(own, CLAIMS).scoreDocs) {
        chosen.add(claim(snapshot.storedFields().document(hit.doc), marking, hit.doc));
      }
    }
    return new DocumentHit(
        source(fields),
        kept(fields, Fields.CONTENT),
        title == null ? null : marking.whole(number, Fields.TITLE, title, 0),
        marking.snippets(number, text(fields)),
        chosen);
  }

  private static ClaimHit claim(Document fields, Marking marking, int number) {
    int start = Integer.parseInt(kept(fields, Fields.START));
    String quote = kept(fields, Fields.QUOTE_KEPT);
    return new ClaimHit(
        source(fields),
        kept(fields, Fields.KEY),
        marking.whole(number, Fields.QUOTE, quote, start),
        fields.get(Fields.EVENT));
  }

  private static Source source(Document fields) {
    String published = fields.get(Fields.PUBLISHED);
    return new Source(
        Long.parseLong(kept(fields, Fields.EDITION)),
        published == null ? null : LocalDate.parse(published),
        fields.get(Dimension.PUBLISHER.word()),
        kept(fields, Dimension.LANGUAGE.word()));
  }

  private static String text(Document fields) {
    return kept(fields, Fields.TEXT_KEPT);
  }

  private static String kept(Document fields, String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new SearchProblem("the index has an entry without " + name + "; reindex", null);
    }
    return value;
  }

  /** Number of an edition's document in the snapshot, or -1. */
  private static int number(Snapshot snapshot, long edition) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(term(Fields.EDITION, Long.toString(edition)), Occur.FILTER)
            .add(Choice.DOCUMENTS, Occur.FILTER)
            .build();
    ScoreDoc[] found = snapshot.search(query, 1).scoreDocs;
    return found.length == 0 ? -1 : found[0].doc;
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
