package org.chancery.text.ontology;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.text.claim.Status;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/**
 * Event types, kinds and contexts, read from {@code org/chancery/text/ontology/}. The types and
 * contexts are those of the PLOVER codebook, manual draft 0.8 (2021).
 */
public record Ontology(
    Map<String, EventType> types, Map<String, Kind> kinds, Set<String> contexts) {

  private static final String FOLDER = "org/chancery/text/ontology/";

  public Ontology {
    types = Map.copyOf(types);
    kinds = Map.copyOf(kinds);
    contexts = Set.copyOf(contexts);
  }

  /** Reads the tables that the program brings. */
  public static Ontology load() {
    Map<String, EventType> types = new LinkedHashMap<>();
    for (Table.Row row : Table.read(FOLDER + "event-types.tsv").rows()) {
      String code = row.get("event");
      boolean required = row.get("recipient").equals("required");
      types.put(code, new EventType(code, row.get("quad"), required, row.list("modes")));
    }
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (Table.Row row : Table.read(FOLDER + "kinds.tsv").rows()) {
      String event = row.get("event");
      Kind kind =
          new Kind(
              row.get("kind"),
              row.get("area"),
              event.isEmpty() ? null : event,
              row.list("contexts"),
              row.get("needs"),
              row.get("sides").equals("one"),
              row.get("sides").equals("ordered"),
              told(row));
      kinds.put(kind.id(), kind);
    }
    Set<String> contexts =
        Table.read(FOLDER + "contexts.tsv").rows().stream()
            .map(row -> row.get("context"))
            .collect(Collectors.toSet());
    return new Ontology(types, kinds, contexts);
  }

  private static @Nullable Status told(Table.Row row) {
    String word = row.get("status");
    try {
      return word.isEmpty() ? null : Status.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.where() + ": no status '" + word + "'", e);
    }
  }

  /** The type of that code. */
  public EventType type(String code) {
    EventType type = types.get(code);
    if (type == null) {
      throw new IllegalArgumentException("no event type '" + code + "' in PLOVER");
    }
    return type;
  }

  /** The kind of that name. */
  public Kind kind(String id) {
    Kind kind = kinds.get(id);
    if (kind == null) {
      throw new IllegalArgumentException("no kind '" + id + "' in " + FOLDER + "kinds.tsv");
    }
    return kind;
  }
}
