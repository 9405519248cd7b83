package org.chancery.record.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.record.versions.Alignment;
import org.chancery.record.versions.Bead;
import org.chancery.record.versions.Telling;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a document with everything that they tell differently.
 *
 * @param differences in the order of the first version
 */
public record Comparison(Alignment alignment, List<Difference> differences) {

  private static final List<Finder> FINDERS =
      List.of(
          new Numbers(),
          new Dates(),
          new Names(),
          new Actors(),
          new Statuses(),
          new Kinds(),
          new Clauses());

  /** How many beads away what is missing may stand. */
  private static final int REACH = 1;

  /** Copies the list. */
  public Comparison {
    differences = List.copyOf(differences);
  }

  /** Compares two tellings of which it is known that they are versions of one document. */
  public static Comparison of(Telling first, Telling second) {
    return of(Alignment.of(first, second));
  }

  /** Compares what is already aligned. */
  public static Comparison of(Alignment alignment) {
    List<Difference> found = new ArrayList<>(Passages.find(alignment));
    for (Bead bead : alignment.beads()) {
      if (bead.paired()) {
        Half first = new Half(alignment.first(), bead.first(), alignment.around(bead, true, REACH));
        Half second =
            new Half(alignment.second(), bead.second(), alignment.around(bead, false, REACH));
        List<Difference> own = new ArrayList<>();
        FINDERS.forEach(finder -> own.addAll(finder.find(first, second)));
        own.removeIf(difference -> own.stream().anyMatch(other -> tells(other, difference)));
        found.addAll(own);
      }
    }
    found.sort(Comparator.comparingInt(Difference::at));
    return new Comparison(alignment, found);
  }

  /** A person of another name is another actor, too: the name says it all. */
  private static boolean tells(Difference name, Difference actor) {
    return name.type() == Difference.Type.NAME
        && actor.type() == Difference.Type.ACTOR
        && (overlap(name.first(), actor.first()) || overlap(name.second(), actor.second()));
  }

  private static boolean overlap(Difference.@Nullable Side a, Difference.@Nullable Side b) {
    Span x = a == null ? null : a.words();
    Span y = b == null ? null : b.words();
    return x != null && y != null && x.overlaps(y);
  }
}
