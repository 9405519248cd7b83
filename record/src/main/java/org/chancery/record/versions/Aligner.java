package org.chancery.record.versions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Aligns two tellings line by line, by dynamic programming over beads of at most two lines a side
 * (Gale and Church, "A program for aligning sentences in bilingual corpora", Computational
 * Linguistics 19, 1993: lengths are normally distributed about each other, bead types have prior
 * probabilities). To their cost comes what the lines name on both sides, as in hunalign (Varga et
 * al., "Parallel corpora for medium density languages", RANLP 2005), so that lines of one length
 * that name different things stay apart. Far from the diagonal nothing is tried: time and memory
 * are linear in the number of lines.
 */
final class Aligner {

  /** Lines of the first and of the second in a bead, and minus the log of its prior. */
  private record Shape(int m, int n, double prior) {}

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(1, 1, 0.12),
          new Shape(1, 0, 2.9),
          new Shape(0, 1, 2.9),
          new Shape(2, 1, 2.6),
          new Shape(1, 2, 2.6),
          new Shape(2, 2, 4.5));

  /** Weight of likeness against lengths. */
  private static final double LIKENESS = 24;

  /** Variance of the translated length per character, Gale and Church's. */
  private static final double VARIANCE = 6.8;

  /** No length is so odd that it outweighs everything. */
  private static final double ODDEST = 4;

  private static final int NARROWEST = 40;

  /** What stands elsewhere must be rather like to be called moved. */
  private static final double MOVED = 0.42;

  private final Telling a;
  private final Telling b;
  private final Likening likening;
  private final int width;
  private final double ratio;
  private final double[] firstLengths;
  private final double[] secondLengths;

  Aligner(Telling a, Telling b) {
    this.a = a;
    this.b = b;
    this.likening = new Likening(a, b);
    this.firstLengths = lengths(a);
    this.secondLengths = lengths(b);
    double total = sum(firstLengths) == 0 ? 1 : sum(secondLengths) / sum(firstLengths);
    this.ratio = Math.clamp(total, 0.6, 1.7);
    int gap = Math.abs(a.lines().size() - b.lines().size());
    this.width = Math.max(NARROWEST, gap + Math.max(a.lines().size(), b.lines().size()) / 10);
  }

  private static double[] lengths(Telling telling) {
    return telling.lines().stream().mapToDouble(line -> line.span().length()).toArray();
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  Likening likening() {
    return likening;
  }

  /** A bead by indices. */
  record Found(int i, int m, int j, int n, double likeness, boolean moved) {}

  List<Found> run() {
    return new Joining(likening, firstLengths, secondLengths, ratio).join(withMoved(path()));
  }

  private int n() {
    return a.lines().size();
  }

  private int m() {
    return b.lines().size();
  }

  /** First column of the band in a row. */
  private int low(int i) {
    int centre = n() == 0 ? 0 : (int) ((long) i * m() / n());
    return Math.max(0, centre - width);
  }

  private int high(int i) {
    int centre = n() == 0 ? m() : (int) ((long) i * m() / n());
    return Math.min(m(), centre + width);
  }

  private List<Found> path() {
    double[][] cost = new double[n() + 1][];
    byte[][] from = new byte[n() + 1][];
    for (int i = 0; i <= n(); i++) {
      int low = low(i);
      cost[i] = new double[high(i) - low + 1];
      from[i] = new byte[cost[i].length];
      for (int j = low; j <= high(i); j++) {
        fill(cost, from, i, j);
      }
    }
    List<Found> beads = new ArrayList<>();
    int i = n();
    int j = m();
    while (i > 0 || j > 0) {
      Shape shape = SHAPES.get(from[i][j - low(i)]);
      i -= shape.m();
      j -= shape.n();
      boolean paired = shape.m() > 0 && shape.n() > 0;
      double like = paired ? likening.of(i, shape.m(), j, shape.n()) : 0;
      beads.add(new Found(i, shape.m(), j, shape.n(), like, false));
    }
    Collections.reverse(beads);
    return beads;
  }

  private void fill(double[][] cost, byte[][] from, int i, int j) {
    int at = j - low(i);
    cost[i][at] = i == 0 && j == 0 ? 0 : Double.POSITIVE_INFINITY;
    for (int s = 0; s < SHAPES.size(); s++) {
      Shape shape = SHAPES.get(s);
      int k = i - shape.m();
      int l = j - shape.n();
      if (k < 0 || l < 0 || l < low(k) || l > high(k)) {
        continue;
      }
      double before = cost[k][l - low(k)];
      if (before < cost[i][at]) {
        double sum = before + cost(shape, k, l);
        if (sum < cost[i][at] || cost[i][at] == Double.POSITIVE_INFINITY) {
          cost[i][at] = sum;
          from[i][at] = (byte) s;
        }
      }
    }
  }

  private double cost(Shape shape, int i, int j) {
    if (shape.m() == 0 || shape.n() == 0) {
      return shape.prior();
    }
    double like = likening.of(i, shape.m(), j, shape.n());
    double lines = (shape.m() + shape.n()) / 2.0;
    return shape.prior()
        + lengths(i, shape.m(), j, shape.n()) / 2
        + lines * LIKENESS * (Likening.NEUTRAL - like);
  }

  /** Minus the log of the probability that lengths differ so much by chance. */
  private double lengths(int i, int m, int j, int n) {
    double x = firstLengths[i] + (m == 2 ? firstLengths[i + 1] : 0);
    double y = secondLengths[j] + (n == 2 ? secondLengths[j + 1] : 0);
    double mean = (x + y / ratio) / 2;
    double delta = Math.abs((y - x * ratio) / Math.sqrt(Math.max(1, mean) * VARIANCE));
    return Math.min(ODDEST, -Math.log(Math.max(1e-9, 2 * (1 - phi(delta)))));
  }

  /** The normal distribution function, Abramowitz and Stegun 26.2.17. */
  private static double phi(double z) {
    double t = 1 / (1 + 0.2316419 * z);
    double tail =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return 1 - Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * tail;
  }

  /** Lines that found no partner in order may have one out of order: the likest pairs first. */
  private List<Found> withMoved(List<Found> whole) {
    List<Found> weak = whole.stream().filter(Aligner::weak).toList();
    List<Found> path = new ArrayList<>(whole);
    path.removeAll(weak);
    for (Found bead : weak) {
      path.add(new Found(bead.i(), 1, bead.j(), 0, 0, false));
      path.add(new Found(bead.i() + 1, 0, bead.j(), 1, 0, false));
    }
    List<Found> loose = path.stream().filter(f -> f.m() == 0 || f.n() == 0).toList();
    List<Found> pairs = new ArrayList<>();
    for (Found x : loose) {
      for (Found y : loose) {
        if (x.m() == 1 && y.n() == 1) {
          double like = likening.of(x.i(), 1, y.j(), 1);
          if (like >= MOVED) {
            pairs.add(new Found(x.i(), 1, y.j(), 1, like, true));
          }
        }
      }
    }
    pairs.sort((p, q) -> Double.compare(q.likeness(), p.likeness()));
    List<Found> beads = new ArrayList<>(path);
    boolean[] left = new boolean[n()];
    boolean[] right = new boolean[m()];
    for (Found pair : pairs) {
      if (!left[pair.i()] && !right[pair.j()]) {
        left[pair.i()] = true;
        right[pair.j()] = true;
        beads.removeIf(f -> f.m() + f.n() == 1 && (f.m() == 1 ? left[f.i()] : right[f.j()]));
        beads.add(pair);
      }
    }
    for (Found bead : weak) {
      if (!left[bead.i()] && !right[bead.j()]) {
        beads.removeIf(
            f -> f.m() + f.n() == 1 && (f.m() == 1 ? f.i() == bead.i() : f.j() == bead.j()));
        beads.add(bead);
      }
    }
    beads.sort((p, q) -> p.i() != q.i() ? p.i() - q.i() : p.j() - q.j());
    return beads;
  }

  /** Paired by their lengths rather than by what they name. */
  private static boolean weak(Found bead) {
    return bead.m() == 1 && bead.n() == 1 && bead.likeness() < Likening.NEUTRAL;
  }
}
