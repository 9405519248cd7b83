package org.chancery.record.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.record.account.Access;
import org.chancery.record.watch.Watches;
import org.chancery.text.document.Document;

/** The store in a database. */
final class JdbcStore implements RecordStore {

  private static final int JUDGEMENTS_A_PAGE = 512;

  private final Connections connections;

  JdbcStore(Connections connections) {
    this.connections = connections;
  }

  @Override
  public boolean coded(Document document) {
    return connections.read(
        connection -> {
          Optional<Long> edition = Additions.edition(connection, document);
          return edition.isPresent() && Additions.coded(connection, edition.get());
        });
  }

  /** Looks first without standing in the writers' line: most of a second run is known. */
  @Override
  public Added add(Addition addition, Signature by) {
    return connections
        .read(connection -> Additions.known(connection, addition))
        .orElseGet(() -> connections.write(connection -> Additions.add(connection, addition, by)));
  }

  @Override
  public Coding recode(long edition, Addition.Found found, Signature by) {
    Holding holding =
        holding(edition)
            .orElseThrow(() -> new IllegalArgumentException("there is no edition " + edition));
    return connections.write(
        connection -> Codings.add(connection, edition, holding.document(), found, by));
  }

  @Override
  public JudgementOutcome judge(Judgement judgement, Signature by) {
    return connections.write(connection -> Judgements.add(connection, judgement, by));
  }

  @Override
  public List<JudgementOutcome> judge(
      List<Judgement> pairs, Predicate<List<Judged>> consistent, Signature by) {
    return connections.write(
        connection -> Pairs.add(connection, List.copyOf(pairs), consistent, by));
  }

  @Override
  public List<Revision> revisions(String address) {
    return connections.read(connection -> Revisions.of(connection, address));
  }

  @Override
  public Optional<Holding> holding(long edition) {
    return connections.read(connection -> Holdings.of(connection, edition, Holdings.NOW));
  }

  @Override
  public Stream<Holding> current(long asOf) {
    return Pages.stream(
        after -> connections.read(connection -> Holdings.page(connection, after, Pages.SIZE, asOf)),
        Holding::edition);
  }

  @Override
  public Stream<Holding> uncoded(String coder) {
    return Pages.stream(
        after ->
            connections.read(connection -> Holdings.uncoded(connection, after, Pages.SIZE, coder)),
        Holding::edition);
  }

  @Override
  public List<Long> editions(String content) {
    return connections.read(connection -> Holdings.editions(connection, content));
  }

  @Override
  public List<Cited> claims(String key) {
    return connections.read(connection -> Holdings.cited(connection, key));
  }

  @Override
  public Optional<Cited> lastCoded(String key) {
    return connections.read(connection -> Holdings.lastCoded(connection, key));
  }

  @Override
  public Stream<Cited> claims(Wanted wanted) {
    Query query = Query.of(wanted);
    return Pages.<Long>stream(
            after -> connections.read(connection -> query.editions(connection, after, Pages.SIZE)),
            edition -> edition)
        .flatMap(
            edition -> connections.read(connection -> query.claims(connection, edition)).stream());
  }

  @Override
  public List<Judged> judgements(String subject) {
    return connections.read(connection -> Judgements.of(connection, subject));
  }

  @Override
  public Stream<Judged> judgements() {
    return Pages.stream(
        after ->
            connections.read(connection -> Judgements.page(connection, after, JUDGEMENTS_A_PAGE)),
        Judged::number);
  }

  @Override
  public Optional<Judged> judgement(long number) {
    return connections.read(connection -> Judgements.find(connection, number));
  }

  @Override
  public List<Judged> pairs() {
    return connections.read(Judgements::pairs);
  }

  @Override
  public List<Judged> judged(String content) {
    return connections.read(connection -> Judgements.last(connection, content));
  }

  @Override
  public List<Judged> orphans() {
    return connections.read(Judgements::orphans);
  }

  @Override
  public List<Change> changes(long after, int limit) {
    return connections.read(connection -> Ledger.changes(connection, after, limit));
  }

  @Override
  public long latest() {
    return connections.read(Ledger::last);
  }

  @Override
  public Counts counts() {
    return connections.read(JdbcStore::counts);
  }

  private static Counts counts(Connection connection) throws SQLException {
    return new Counts(
        Sql.number(connection, "SELECT count(*) FROM document"),
        Sql.number(connection, "SELECT count(*) FROM revision"),
        Sql.number(connection, "SELECT count(DISTINCT edition) FROM current_revision"),
        Sql.number(
            connection, "SELECT count(*) FROM claim m JOIN current_coding k ON k.id = m.coding"),
        Sql.number(connection, "SELECT count(*) FROM judgement"),
        Ledger.last(connection));
  }

  @Override
  public <T> T events(Function<EventReading, T> work) {
    return connections.read(connection -> work.apply(new EventReading(connection)));
  }

  @Override
  public <T> T keepEvents(Function<EventWriting, T> work) {
    return connections.write(connection -> work.apply(new EventWriting(connection)));
  }

  @Override
  public Fetches fetches() {
    return new JdbcFetches(connections);
  }

  @Override
  public Access access() {
    return new JdbcAccess(connections);
  }

  @Override
  public Leases leases() {
    return new JdbcLeases(connections);
  }

  @Override
  public Watches watches() {
    return new JdbcWatches(connections);
  }

  @Override
  public void close() {
    connections.close();
  }
}
