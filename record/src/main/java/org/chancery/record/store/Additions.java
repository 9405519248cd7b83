package org.chancery.record.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.chancery.record.store.Added.Novelty;
import org.chancery.text.document.Document;
import org.jspecify.annotations.Nullable;

/** Adds documents and codings. Every method works inside a transaction that holds the ledger. */
final class Additions {

  private Additions() {}

  /**
   * The number of the edition that is like a document in all that its claims depend on. Asked for
   * by content alone: told the publisher and the day as well, SQLite would go through all that the
   * publisher published on the day.
   */
  static Optional<Long> edition(Connection connection, Document document) throws SQLException {
    String hash = sha256(document.text());
    return Sql.list(
            connection,
            "SELECT id, sha256, language, publisher, published FROM edition WHERE content = ?",
            row ->
                Objects.equals(row.getString("sha256"), hash)
                        && Objects.equals(row.getString("language"), document.language())
                        && Objects.equals(row.getString("publisher"), document.publisher())
                        && Objects.equals(row.getString("published"), day(document))
                    ? row.getLong("id")
                    : 0L,
            document.id())
        .stream()
        .filter(id -> id > 0)
        .findFirst();
  }

  /**
   * What an address holds, where that is the same text and the newcomer tells nothing of its
   * publisher and day that is not known; else the edition that is like it. A page that is fetched
   * by itself often tells less than the list that named it first, and is no revision for that.
   */
  private static Optional<Long> edition(
      Connection connection, Document document, Optional<Revision> latest) throws SQLException {
    return latest.isPresent() && says(connection, latest.get().edition(), document)
        ? Optional.of(latest.get().edition())
        : edition(connection, document);
  }

  private static boolean says(Connection connection, long edition, Document document)
      throws SQLException {
    return Sql.first(
            connection,
            "SELECT sha256, language, publisher, published FROM edition WHERE id = ?",
            row ->
                Objects.equals(row.getString("sha256"), sha256(document.text()))
                    && Objects.equals(row.getString("language"), document.language())
                    && noMore(document.publisher(), row.getString("publisher"))
                    && noMore(day(document), row.getString("published")),
            edition)
        .orElse(false);
  }

  private static boolean noMore(@Nullable String told, @Nullable String known) {
    return told == null || told.equals(known);
  }

  static boolean coded(Connection connection, long edition) throws SQLException {
    return Sql.number(connection, "SELECT count(*) FROM coding WHERE edition = ?", edition) > 0;
  }

  /** What an addition would find unchanged, claims included; empty where something is to do. */
  static Optional<Added> known(Connection connection, Addition addition) throws SQLException {
    Optional<Revision> latest = Revisions.latest(connection, addition.address());
    Optional<Long> edition = edition(connection, addition.document(), latest);
    boolean there = edition.isPresent() && latest.isPresent();
    if (!there || latest.get().edition() != edition.get()) {
      return Optional.empty();
    }
    boolean complete = addition.found() == null || coded(connection, edition.get());
    return complete ? Optional.of(new Added(Novelty.KNOWN, latest.get())) : Optional.empty();
  }

  static Added add(Connection connection, Addition addition, Signature by) throws SQLException {
    Optional<Added> known = known(connection, addition);
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Revision> latest = Revisions.latest(connection, addition.address());
    Optional<Long> found = edition(connection, addition.document(), latest);
    if (latest.isPresent() && found.isPresent() && latest.get().edition() == found.get()) {
      code(connection, found.get(), addition, by);
      return new Added(Novelty.KNOWN, latest.get());
    }
    long number = Ledger.next(connection, "revision", by);
    long edition =
        found.isPresent() ? found.get() : newEdition(connection, addition.document(), number);
    Revision revision = revise(connection, number, addition, latest, edition, by);
    if (!coded(connection, edition)) {
      code(connection, edition, addition, by);
    }
    Novelty novelty =
        latest.isPresent() ? Novelty.REVISION : found.isPresent() ? Novelty.COPY : Novelty.NEW;
    return new Added(novelty, revision);
  }

  private static void code(Connection connection, long edition, Addition addition, Signature by)
      throws SQLException {
    Addition.Found found = addition.found();
    if (found != null) {
      Codings.add(connection, edition, addition.document(), found, by);
    }
  }

  private static Revision revise(
      Connection connection,
      long number,
      Addition addition,
      Optional<Revision> latest,
      long edition,
      Signature by)
      throws SQLException {
    if (latest.isEmpty()) {
      Sql.run(
          connection,
          "INSERT INTO document (id, address) VALUES (?, ?)",
          number,
          addition.address());
    }
    int count = latest.map(Revision::number).orElse(0) + 1;
    Sql.run(
        connection,
        """
        INSERT INTO revision (id, document, number, edition)
        SELECT ?, id, ?, ? FROM document WHERE address = ?
        """,
        number,
        count,
        edition,
        addition.address());
    return new Revision(number, addition.address(), count, edition, addition.document().id(), by);
  }

  private static long newEdition(Connection connection, Document document, long number)
      throws SQLException {
    Sql.run(
        connection,
        """
        INSERT INTO edition (id, content, sha256, language, publisher, published, title, body,
          passages, alternates)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        number,
        document.id(),
        sha256(document.text()),
        document.language(),
        document.publisher(),
        day(document),
        document.title(),
        document.text(),
        TextJson.passages(document.passages()),
        TextJson.alternates(document.alternates()));
    return number;
  }

  private static @Nullable String day(Document document) {
    return document.published() == null ? null : document.published().toString();
  }

  /** All 64 hexadecimal digits, of the UTF-8. */
  static String sha256(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(UTF_8)));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
