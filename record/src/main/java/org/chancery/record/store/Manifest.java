package org.chancery.record.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/**
 * What an archive says of itself.
 *
 * @param schema version of the schema that its rows fit
 * @param changes number of the last change in it
 * @param signed when and by whom it was made
 * @param tables in the order in which they can be filled
 */
public record Manifest(String schema, long changes, Signature signed, List<Table> tables) {

  /** Of the form itself: zip, one table a file, one row a line. */
  private static final int FORMAT = 1;

  public Manifest {
    tables = List.copyOf(tables);
  }

  /**
   * One table.
   *
   * @param columns in the order of each row's values
   * @param rows how many
   * @param sha256 64 hexadecimal digits, of its file's bytes
   */
  public record Table(String name, List<String> columns, long rows, String sha256) {
    public Table {
      columns = List.copyOf(columns);
    }
  }

  String json() {
    ObjectNode node = Json.object().put("format", FORMAT).put("schema", schema);
    node.put("changes", changes).put("made", signed.at().toString()).put("by", signed.by());
    Json.put(
        node,
        "tables",
        tables,
        table -> {
          ObjectNode one = Json.object().put("name", table.name());
          Json.put(one, "columns", table.columns());
          return one.put("rows", table.rows()).put("sha256", table.sha256());
        });
    return Json.text(node);
  }

  /**
   * Reads what {@link #json} wrote.
   *
   * @throws StoreProblem where it is of a newer form, or no manifest
   */
  static Manifest of(String json) {
    JsonNode node = Json.parse(json);
    if (node.path("format").asInt() != FORMAT) {
      throw new StoreProblem("the archive has form " + node.path("format") + ", not " + FORMAT);
    }
    return new Manifest(
        Json.must(node, "schema"),
        node.path("changes").asLong(),
        new Signature(Instant.parse(Json.must(node, "made")), Json.must(node, "by")),
        Json.list(
            node,
            "tables",
            table ->
                new Table(
                    Json.must(table, "name"),
                    Json.strings(table, "columns"),
                    table.path("rows").asLong(),
                    Json.must(table, "sha256"))));
  }
}
