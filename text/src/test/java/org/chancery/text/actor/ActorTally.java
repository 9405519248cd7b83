package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.text.actor.Golden.Mark;

/**
 * Counts what was read against the marks, apart for names with offices and for references. What was
 * read where nothing is marked counts against the group that its own form tells.
 */
final class ActorTally {

  private int hits;
  private int marked;
  private int found;
  private final boolean references;
  private final List<String> differences = new ArrayList<>();

  ActorTally(boolean references) {
    this.references = references;
  }

  void add(Golden golden, List<Mark> read) {
    differences.add("## " + golden.document().title());
    for (Mark mark : golden.marks()) {
      if (mark.reference() == references) {
        marked++;
        if (read.stream().anyMatch(mark::agrees)) {
          hits++;
        } else {
          differences.add("missed " + show(golden, mark));
        }
      }
    }
    for (Mark mark : read) {
      if (group(mark, golden) == references) {
        found++;
        if (golden.marks().stream().noneMatch(mark::agrees)) {
          differences.add("  found " + show(golden, mark));
        }
      }
    }
  }

  private static boolean group(Mark read, Golden golden) {
    Optional<Mark> same = golden.marks().stream().filter(read::agrees).findAny();
    return same.or(() -> golden.marks().stream().filter(read::touches).findFirst())
        .orElse(read)
        .reference();
  }

  double f1() {
    return 2.0 * hits / (marked + found);
  }

  String figure() {
    return "precision %.3f recall %.3f F1 %.3f of %d marks"
        .formatted((double) hits / found, (double) hits / marked, f1(), marked);
  }

  String differences() {
    return String.join("\n", differences);
  }

  private static String show(Golden golden, Mark mark) {
    return mark.codes() + " '" + mark.span().in(golden.document().text()) + "'";
  }
}
