package org.chancery.record.versions;

import java.util.List;

/**
 * Two tellings side by side.
 *
 * @param beads in the order of the first telling; what the second alone has stands where it stands
 *     there
 */
public record Alignment(Telling first, Telling second, List<Bead> beads) {

  /** Copies the beads. */
  public Alignment {
    beads = List.copyOf(beads);
  }

  /** Aligns two tellings, in the same language or in two. */
  public static Alignment of(Telling first, Telling second) {
    List<Bead> beads =
        new Aligner(first, second)
            .run().stream()
                .map(
                    f ->
                        new Bead(
                            first.lines().subList(f.i(), f.i() + f.m()),
                            second.lines().subList(f.j(), f.j() + f.n()),
                            f.likeness(),
                            f.moved()))
                .toList();
    return new Alignment(first, second, beads);
  }

  /** The lines beside a bead within {@code reach} beads, of the first telling or of the second. */
  public List<Line> around(Bead bead, boolean inFirst, int reach) {
    int at = beads.indexOf(bead);
    return beads.subList(Math.max(0, at - reach), Math.min(beads.size(), at + reach + 1)).stream()
        .flatMap(b -> (inFirst ? b.first() : b.second()).stream())
        .toList();
  }
}
