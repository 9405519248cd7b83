package org.chancery.record.search.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chancery.record.search.Feed;
import org.chancery.record.search.IndexEntry;
import org.chancery.record.search.SearchIndex;
import org.chancery.record.search.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures search beside PostgreSQL's own on the same documents in one run. No test by its name: it
 * runs only when it is asked for, see {@code docs/measurements.md}. Prints a line a figure.
 */
class SearchBench {

  private static final int READERS = Integer.getInteger("chancery.readers", 50);
  private static final int WRITERS = 4;
  private static final int SECONDS = Integer.getInteger("chancery.seconds", 60);

  /** What a person needs to read before the next question. */
  private static final int PAUSE_MILLISECONDS = 1000;

  @TempDir private Path folder;

  /** One client of an engine; of its own, as a connection is. */
  private interface Client extends AutoCloseable {
    long search(SearchQuery query) throws Exception;

    @Override
    default void close() throws SQLException {}
  }

  @Test
  void measure() throws Exception {
    List<Path> folders =
        Arrays.stream(System.getProperty("chancery.corpus", "../samples").split(","))
            .map(Path::of)
            .toList();
    BenchCorpus corpus = new BenchCorpus(folders);
    int documents = Integer.getInteger("chancery.documents", corpus.size());
    say(
        "documents: %,d, of which real: %,d"
            .formatted(documents, Math.min(documents, corpus.size())));
    try (SearchIndex index = SearchIndex.open(folder);
        EmbeddedPostgres server = server()) {
      fill(index, corpus, documents);
      String url = server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
      fill(url, corpus, documents);
      Callable<Client> ours = () -> query -> index.documents(query).total();
      Callable<Client> theirs = () -> new Connected(DriverManager.getConnection(url));
      for (String pace : List.of("warming up", "a question a second", "without a pause")) {
        int pause = pace.equals("a question a second") ? PAUSE_MILLISECONDS : 0;
        measure("search, " + pace, ours, pause);
        measure("PostgreSQL, " + pace, theirs, pause);
      }
      compare(index, url);
    }
  }

  private void fill(SearchIndex index, BenchCorpus corpus, int documents) throws IOException {
    long start = System.nanoTime();
    index.rebuild(new Numbers(corpus, documents), done -> {});
    try (Stream<Path> files = Files.list(folder)) {
      long bytes = files.mapToLong(file -> file.toFile().length()).sum();
      say("search: filled in %.1f s, %,d MB".formatted(seconds(start), bytes >> 20));
    }
  }

  private static void fill(String url, BenchCorpus corpus, int documents) throws Exception {
    long start = System.nanoTime();
    try (Connection connection = DriverManager.getConnection(url)) {
      PostgresSearch.create(connection);
      try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
        List<Future<?>> all = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
          int part = writer;
          all.add(
              writers.submit(
                  () -> {
                    fill(url, entries(corpus, documents, part));
                    return null;
                  }));
        }
        for (Future<?> one : all) {
          one.get();
        }
      }
      PostgresSearch.index(connection);
    }
    say("PostgreSQL: filled in %.1f s".formatted(seconds(start)));
  }

  private static void fill(String url, Stream<IndexEntry> entries) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.setAutoCommit(false);
      PostgresSearch.add(connection, entries.iterator());
      connection.commit();
    }
  }

  private static Stream<IndexEntry> entries(BenchCorpus corpus, int documents, int part) {
    return IntStream.rangeClosed(1, documents)
        .filter(number -> number % WRITERS == part)
        .mapToObj(corpus::entry);
  }

  private static Stream<IndexEntry> entries(BenchCorpus corpus, int documents) {
    return IntStream.rangeClosed(1, documents).mapToObj(corpus::entry);
  }

  /** Every reader asks all queries again and again, each in an order of its own. */
  private static void measure(String engine, Callable<Client> clients, int pause) throws Exception {
    List<Long> times = Collections.synchronizedList(new ArrayList<>());
    long start = System.nanoTime();
    try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
      List<Future<?>> all = new ArrayList<>();
      for (int reader = 0; reader < READERS; reader++) {
        Random random = new Random(reader);
        all.add(
            readers.submit(
                () -> {
                  ask(clients, random, pause, times);
                  return null;
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    say(
        "%s, %d readers: %,d queries, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, %.0f a second"
            .formatted(
                engine,
                READERS,
                sorted.length,
                milliseconds(sorted, 50),
                milliseconds(sorted, 95),
                milliseconds(sorted, 99),
                sorted.length / seconds(start)));
  }

  private static void ask(Callable<Client> clients, Random random, int pause, List<Long> times)
      throws Exception {
    long until = System.nanoTime() + SECONDS * 1_000_000_000L;
    List<SearchQuery> queries = new ArrayList<>(BenchQueries.all());
    try (Client client = clients.call()) {
      while (System.nanoTime() < until) {
        Collections.shuffle(queries, random);
        for (SearchQuery query : queries) {
          Thread.sleep(pause == 0 ? 0 : random.nextInt(2 * pause));
          if (System.nanoTime() >= until) {
            return;
          }
          long start = System.nanoTime();
          client.search(query);
          times.add(System.nanoTime() - start);
        }
      }
    }
  }

  /** One reader alone, a query at a time, and how much each engine finds. */
  private static void compare(SearchIndex index, String url) throws Exception {
    try (Client postgres = new Connected(DriverManager.getConnection(url))) {
      for (SearchQuery query : BenchQueries.all()) {
        long start = System.nanoTime();
        long found = index.documents(query).total();
        double ours = seconds(start) * 1000;
        start = System.nanoTime();
        long theirs = postgres.search(query);
        say(
            "%-45s %-45s found %,8d in %6.1f ms, PostgreSQL %,8d in %7.1f ms"
                .formatted(
                    query.words(), query.only(), found, ours, theirs, seconds(start) * 1000));
      }
    }
  }

  private record Connected(Connection connection) implements Client {
    @Override
    public long search(SearchQuery query) throws Exception {
      return PostgresSearch.search(connection, query);
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static double milliseconds(long[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }

  private static void say(String line) {
    System.out.println(line);
  }

  private static EmbeddedPostgres server() throws IOException {
    return EmbeddedPostgres.builder()
        .setPgBinaryResolver((system, machine) -> binary())
        .setPGStartupWait(Duration.ofMinutes(2))
        .setServerConfig("shared_buffers", "1GB")
        .setServerConfig("work_mem", "32MB")
        .setServerConfig("max_connections", Integer.toString(READERS + 10))
        .start();
  }

  private static InputStream binary() throws IOException {
    Path file = Path.of(System.getProperty("chancery.postgres", "target/postgres/newest.jar"));
    try (ZipFile jar = new ZipFile(file.toFile())) {
      ZipEntry archive =
          jar.stream().filter(entry -> entry.getName().endsWith(".txz")).findFirst().orElseThrow();
      return new ByteArrayInputStream(jar.getInputStream(archive).readAllBytes());
    }
  }

  /** The documents as a record that never changed. */
  private record Numbers(BenchCorpus corpus, int documents) implements Feed {
    @Override
    public long latest() {
      return documents;
    }

    @Override
    public String signature(long change) {
      return "bench";
    }

    @Override
    public Batch after(long change, int limit) {
      return new Batch(change, List.of(), List.of());
    }

    @Override
    public Stream<IndexEntry> all(long asOf) {
      return entries(corpus, documents);
    }

    @Override
    public long size() {
      return documents;
    }
  }
}
