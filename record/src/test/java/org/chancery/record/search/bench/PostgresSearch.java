package org.chancery.record.search.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.chancery.record.search.Dimension;
import org.chancery.record.search.IndexEntry;
import org.chancery.record.search.SearchQuery;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;

/**
 * The same search in PostgreSQL's own words: {@code tsvector} by language with a GIN index, {@code
 * ts_rank}, {@code ts_headline} for the hits that are shown, the number of all hits.
 */
final class PostgresSearch {

  private static final int BATCH = 500;

  private PostgresSearch() {}

  static void create(Connection connection) throws SQLException {
    run(
        connection,
        """
        CREATE TABLE doc (id BIGINT PRIMARY KEY, title TEXT, body TEXT, language TEXT,
          published DATE, publisher TEXT, words TSVECTOR);
        CREATE TABLE claim (doc BIGINT, kind TEXT, status TEXT, countries TEXT[], day DATE)
        """);
  }

  static void index(Connection connection) throws SQLException {
    run(
        connection,
        """
        CREATE INDEX doc_words ON doc USING gin (words);
        CREATE INDEX doc_publisher ON doc (publisher, published);
        CREATE INDEX claim_doc ON claim (doc);
        CREATE INDEX claim_kind ON claim (kind);
        CREATE INDEX claim_day ON claim (day);
        CREATE INDEX claim_countries ON claim USING gin (countries)
        """);
    run(connection, "VACUUM ANALYZE doc");
    run(connection, "VACUUM ANALYZE claim");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static void add(Connection connection, Iterator<IndexEntry> entries) throws SQLException {
    try (PreparedStatement docs =
            connection.prepareStatement(
                """
                INSERT INTO doc SELECT id, title, body, language, published, publisher,
                  setweight(to_tsvector(config, title), 'A') || to_tsvector(config, body)
                FROM (VALUES (?, ?, ?, ?, ?::date, ?, ?::regconfig))
                  AS v (id, title, body, language, published, publisher, config)
                """);
        PreparedStatement claims =
            connection.prepareStatement(
                "INSERT INTO claim VALUES (?, ?, ?, string_to_array(?, ' '), ?::date)")) {
      int pending = 0;
      while (entries.hasNext()) {
        IndexEntry entry = entries.next();
        add(docs, entry);
        for (IndexEntry.Item item : entry.claims()) {
          add(claims, entry.edition(), item.claim());
        }
        if (++pending % BATCH == 0) {
          docs.executeBatch();
          claims.executeBatch();
        }
      }
      docs.executeBatch();
      claims.executeBatch();
    }
  }

  private static void add(PreparedStatement docs, IndexEntry entry) throws SQLException {
    Document document = entry.document();
    docs.setLong(1, entry.edition());
    docs.setString(2, document.title());
    docs.setString(3, document.text());
    docs.setString(4, document.language());
    docs.setString(5, Objects.toString(document.published()));
    docs.setString(6, document.publisher());
    docs.setString(7, document.language().equals("ru") ? "russian" : "english");
    docs.addBatch();
  }

  private static void add(PreparedStatement claims, long edition, Claim claim) throws SQLException {
    claims.setLong(1, edition);
    claims.setString(2, claim.kind());
    claims.setString(3, claim.status().word());
    claims.setString(
        4,
        claim.actors().getFirst().actor().code()
            + " "
            + claim.recipients().getFirst().actor().code());
    claims.setString(5, claim.date() == null ? null : claim.date().value());
    claims.addBatch();
  }

  /** Answers a query as a page needs it; returns the number of all hits. */
  static long search(Connection connection, SearchQuery query) throws SQLException {
    List<String> values = new ArrayList<>();
    String where = where(query, values);
    boolean words = !query.words().isEmpty();
    String rank = words && query.order() == SearchQuery.Order.RELEVANCE ? "ts_rank(words, q)" : "0";
    String from = words ? "doc, " + TSQUERY : "doc, (SELECT ''::tsquery AS q) AS t";
    String sql =
        """
        WITH hits AS MATERIALIZED (
          SELECT id, published, %s AS rank, q FROM %s WHERE %s),
        best AS (SELECT * FROM hits ORDER BY rank DESC, published DESC, id LIMIT 20)
        SELECT doc.id, doc.title,
          ts_headline(CASE doc.language WHEN 'ru' THEN 'russian' ELSE 'english' END::regconfig,
            doc.body, best.q, 'MaxFragments=3'),
          (SELECT count(*) FROM hits)
        FROM best JOIN doc ON doc.id = best.id ORDER BY best.rank DESC, best.published DESC, best.id
        """
            .formatted(rank, from, where);
    long total = 0;
    try (PreparedStatement statement = prepare(connection, sql, query, values);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        total = rows.getLong(4);
        Objects.requireNonNull(rows.getString(3));
      }
    }
    if (!query.facets().isEmpty()) {
      count(connection, "kind", "claim", from, where, query, values);
      count(
          connection, "country", "claim, unnest(countries) AS country", from, where, query, values);
    }
    return total;
  }

  private static final String TSQUERY =
      "(SELECT websearch_to_tsquery('english', ?) || websearch_to_tsquery('russian', ?) AS q) AS t";

  private static void count(
      Connection connection,
      String value,
      String claims,
      String from,
      String where,
      SearchQuery query,
      List<String> values)
      throws SQLException {
    String sql =
        "SELECT %s, count(DISTINCT doc) FROM %s WHERE doc IN (SELECT id FROM %s WHERE %s) GROUP BY 1"
            .formatted(value, claims, from, where);
    try (PreparedStatement statement = prepare(connection, sql, query, values);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        Objects.requireNonNull(rows.getString(1));
      }
    }
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, SearchQuery query, List<String> values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    int at = 1;
    if (!query.words().isEmpty()) {
      String words = query.words().replace(" ИЛИ ", " OR ");
      statement.setString(at++, words);
      statement.setString(at++, words);
    }
    for (String value : values) {
      statement.setString(at++, value);
    }
    return statement;
  }

  private static String where(SearchQuery query, List<String> values) {
    List<String> all = new ArrayList<>(List.of(query.words().isEmpty() ? "true" : "words @@ q"));
    if (query.only().containsKey(Dimension.PUBLISHER)) {
      all.add("publisher = ?");
      values.add(BenchQueries.value(query, Dimension.PUBLISHER));
    }
    List<String> claim = new ArrayList<>();
    if (query.only().containsKey(Dimension.KIND)) {
      claim.add("c.kind = ?");
      values.add(BenchQueries.value(query, Dimension.KIND));
    }
    if (query.only().containsKey(Dimension.STATUS)) {
      claim.add("c.status = ?");
      values.add(BenchQueries.value(query, Dimension.STATUS));
    }
    if (query.only().containsKey(Dimension.COUNTRY)) {
      claim.add("c.countries @> ARRAY[?::text]");
      values.add(BenchQueries.value(query, Dimension.COUNTRY));
    }
    if (query.happened().first() != null) {
      claim.add("c.day BETWEEN ?::date AND ?::date");
      values.add(Objects.toString(query.happened().first()));
      values.add(Objects.toString(query.happened().last()));
    }
    if (!claim.isEmpty()) {
      all.add("id IN (SELECT c.doc FROM claim c WHERE " + String.join(" AND ", claim) + ")");
    }
    return String.join(" AND ", all);
  }
}
