package org.chancery.text.code;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.ontology.Kind;
import org.chancery.text.resource.Table;
import org.chancery.text.span.Span;

/**
 * PLOVER's contexts of a claim: those of its kind and those of the words that it cites, from {@code
 * contexts.tsv} of the language.
 */
final class Contexts {

  private final Map<String, String> byLemma = new HashMap<>();

  Contexts(Table table, Set<String> known) {
    for (Table.Row row : table.rows()) {
      String context = row.get("context");
      if (!known.contains(context)) {
        throw new IllegalStateException(row.where() + ": no context '" + context + "'");
      }
      row.list("lemmas").forEach(lemma -> byLemma.put(lemma, context));
    }
  }

  List<String> of(Kind kind, Reading reading, Span quote) {
    Set<String> found = new LinkedHashSet<>(kind.contexts());
    reading.sentence().tokens().stream()
        .filter(t -> quote.contains(t.span()))
        .map(t -> byLemma.get(t.lemma()))
        .filter(java.util.Objects::nonNull)
        .forEach(found::add);
    return List.copyOf(found);
  }
}
