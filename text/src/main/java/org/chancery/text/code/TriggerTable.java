package org.chancery.text.code;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.language.Token;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.resource.Table;

/** All triggers of a language, found by the lemma of their head's first word. */
final class TriggerTable {

  /** Classes that the mentions of a sentence fill, not a table. */
  private static final Set<String> OPEN = Set.of("actor", "state", "person", "place");

  private final Map<String, List<Trigger>> byLemma = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<Character, Roles> usual = new HashMap<>();
  private final List<Trigger> all = new ArrayList<>();
  private String version = "";

  /**
   * Reads the tables of a language.
   *
   * @param folder its class-path folder, ending in a slash
   * @throws IllegalStateException naming file, line and reason where a row is malformed
   */
  static TriggerTable load(String folder, Ontology ontology) {
    TriggerTable table = new TriggerTable();
    MessageDigest digest = sha256();
    for (Table.Row row : Table.read(folder + "classes.tsv").rows()) {
      table
          .classes
          .computeIfAbsent(row.get("class"), c -> new java.util.HashSet<>())
          .addAll(row.list("lemmas").stream().map(l -> l.replace('_', ' ')).toList());
    }
    for (Table.Row row : Table.read(folder + "roles.tsv").rows()) {
      table.usual.put(row.get("part").charAt(0), Roles.parse(row.get("roles")));
    }
    List<String> files = new ArrayList<>(List.of("senses"));
    ontology.types().keySet().stream().sorted().forEach(files::add);
    files.add("facts");
    for (String file : files) {
      String name = file.toLowerCase(Locale.ROOT) + ".tsv";
      for (Table.Row row : Table.read(folder + "triggers/" + name).rows()) {
        table.add(row, name, ontology);
        digest.update(String.join("\t", row.cells()).getBytes(StandardCharsets.UTF_8));
      }
    }
    table.version = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    return table;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  /** The first twelve hexadecimal digits of the SHA-256 of all rows. */
  String version() {
    return version;
  }

  private void add(Table.Row row, String file, Ontology ontology) {
    try {
      Pattern pattern = Pattern.parse(row.get("trigger"));
      String event = row.get("event");
      if (!event.isEmpty() && !ontology.types().containsKey(event)) {
        throw new IllegalArgumentException("no event type '" + event + "'");
      }
      for (Pattern.Condition condition : pattern.conditions()) {
        condition.classes().forEach(this::known);
      }
      if (!row.get("kind").isEmpty() || !event.isEmpty()) {
        ontology.kind(row.get("kind"));
      }
      Roles roles =
          row.get("roles").isEmpty() ? usual(pattern.part()) : Roles.parse(row.get("roles"));
      Trigger trigger =
          new Trigger(
              file + ":" + row.line(),
              pattern,
              event.isEmpty() ? null : event,
              row.get("kind"),
              row.list("modes"),
              roles,
              row.get("example"),
              all.size());
      all.add(trigger);
      for (List<String> head : pattern.heads()) {
        List<Trigger> rows = byLemma.computeIfAbsent(head.getFirst(), l -> new ArrayList<>());
        if (!rows.contains(trigger)) {
          rows.add(trigger);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.where() + ": " + e.getMessage(), e);
    }
  }

  private Roles usual(char part) {
    Roles roles = usual.get(part);
    if (roles == null) {
      throw new IllegalArgumentException("roles.tsv has no row for part '" + part + "'");
    }
    return roles;
  }

  private void known(String name) {
    if (!OPEN.contains(name) && !classes.containsKey(name)) {
      throw new IllegalArgumentException("no class '@" + name + "' in classes.tsv");
    }
  }

  List<Trigger> all() {
    return all;
  }

  /** Rows whose head may start with this word. */
  List<Trigger> startingWith(Token token) {
    return byLemma.getOrDefault(token.lemma(), List.of());
  }

  boolean inClass(String name, String lemma) {
    return classes.getOrDefault(name, Set.of()).contains(lemma);
  }
}
