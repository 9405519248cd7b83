package org.chancery.training.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.text.claim.Status;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.pair.Pair;
import org.chancery.text.pair.PairReading;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Whether a row uses the ontology's codes and marks what must be marked. */
final class RowCheck {

  private static final Set<String> REGISTERS =
      Set.of(
          "communique",
          "wire",
          "decision",
          "speech",
          "encyclopedia",
          "factsheet",
          "interview",
          "dispatch");

  private final Ontology ontology;
  private final Set<String> statuses =
      Arrays.stream(Status.values()).map(Status::word).collect(Collectors.toSet());

  RowCheck(Ontology ontology) {
    this.ontology = ontology;
  }

  /** What is wrong with a row, one line each. */
  List<String> of(Example row) {
    List<String> wrong = new ArrayList<>();
    boolean none = row.type().equals(PairReading.NONE);
    if (!none && !ontology.types().containsKey(row.type())) {
      wrong.add("type '" + row.type() + "' is none of PLOVER's");
    } else if (!row.mode().isEmpty()
        && (none || !ontology.type(row.type()).modes().contains(row.mode()))) {
      wrong.add("mode '" + row.mode() + "' is none of " + row.type());
    }
    if (row.kind().isEmpty() ? !none : !ontology.kinds().containsKey(row.kind())) {
      wrong.add("kind '" + row.kind() + "' is not in kinds.tsv");
    }
    if (row.status().isEmpty() ? !none : !statuses.contains(row.status())) {
      wrong.add("status '" + row.status() + "' is unknown");
    }
    row.contexts().stream()
        .filter(context -> !ontology.contexts().contains(context))
        .forEach(context -> wrong.add("context '" + context + "' is not in contexts.tsv"));
    if (row.contexts().isEmpty() && !none) {
      wrong.add("no context");
    }
    if (!REGISTERS.contains(row.register())) {
      wrong.add("register '" + row.register() + "' is unknown");
    }
    wrong.addAll(places(row.pair()));
    return wrong.stream().map(problem -> row.where() + ": " + problem).toList();
  }

  private static List<String> places(Pair pair) {
    List<@Nullable Span> places = Arrays.asList(pair.actor(), pair.recipient(), pair.trigger());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Span place = places.get(i);
      if (place == null) {
        wrong.add("no marker " + "STV".charAt(i));
        continue;
      }
      for (Span other : places.subList(0, i)) {
        if (other != null && other.overlaps(place)) {
          wrong.add("markers overlap");
        }
      }
    }
    if (pair.text().indexOf('<') >= 0 || pair.text().indexOf('>') >= 0) {
      wrong.add("a stray < or >");
    }
    return wrong;
  }
}
