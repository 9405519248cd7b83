package org.chancery.record.versions;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.versions.Aligner.Found;
import org.jspecify.annotations.Nullable;

/**
 * Puts a line that found no partner to the bead beside it where that bead's partner tells the line
 * as well: a translator made one sentence of two that say quite different things.
 */
final class Joining {

  /** Share of what the line names that the partner must name. */
  private static final double SHOWN = 0.4;

  private final Likening likening;
  private final double[] firstLengths;
  private final double[] secondLengths;
  private final double ratio;

  Joining(Likening likening, double[] firstLengths, double[] secondLengths, double ratio) {
    this.likening = likening;
    this.firstLengths = firstLengths;
    this.secondLengths = secondLengths;
    this.ratio = ratio;
  }

  List<Found> join(List<Found> beads) {
    List<Found> joined = new ArrayList<>(beads);
    for (int k = 0; k < joined.size(); k++) {
      Found loose = joined.get(k);
      if (loose.m() + loose.n() == 1) {
        Found before = k > 0 ? with(joined.get(k - 1), loose) : null;
        Found after = k + 1 < joined.size() ? with(joined.get(k + 1), loose) : null;
        if (before != null) {
          joined.set(k - 1, before);
          joined.remove(k--);
        } else if (after != null) {
          joined.set(k + 1, after);
          joined.remove(k--);
        }
      }
    }
    return joined;
  }

  /** The two as one bead, or null where they do not belong together. */
  private @Nullable Found with(Found pair, Found loose) {
    boolean inFirst = loose.m() == 1;
    boolean one = pair.m() == 1 && pair.n() == 1 && !pair.moved();
    if (!one || Math.abs(inFirst ? pair.i() - loose.i() : pair.j() - loose.j()) != 1) {
      return null;
    }
    int partner = inFirst ? pair.j() : pair.i();
    double shown = likening.shown(inFirst, inFirst ? loose.i() : loose.j(), partner, partner + 1);
    int i = inFirst ? Math.min(pair.i(), loose.i()) : pair.i();
    int j = inFirst ? pair.j() : Math.min(pair.j(), loose.j());
    Found both = new Found(i, inFirst ? 2 : 1, j, inFirst ? 1 : 2, 0, false);
    if (shown < SHOWN || oddity(both) >= oddity(pair)) {
      return null;
    }
    double likeness = likening.of(both.i(), both.m(), both.j(), both.n());
    return new Found(both.i(), both.m(), both.j(), both.n(), likeness, false);
  }

  /** How far the lengths of a bead are from those of a translation. */
  private double oddity(Found bead) {
    double x = firstLengths[bead.i()] + (bead.m() == 2 ? firstLengths[bead.i() + 1] : 0);
    double y = secondLengths[bead.j()] + (bead.n() == 2 ? secondLengths[bead.j() + 1] : 0);
    return Math.abs(Math.log(Math.max(1, y) / Math.max(1, x * ratio)));
  }
}
