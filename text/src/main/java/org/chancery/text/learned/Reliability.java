package org.chancery.text.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a probability means what it says: rows in ten bins by confidence, and the expected
 * calibration error, the mean distance between confidence and accuracy (Guo and others, 2017, "On
 * Calibration of Modern Neural Networks").
 */
public final class Reliability {

  private static final int BINS = 10;

  private final int[] rows = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] confidence = new double[BINS];

  /** Counts an answer that was given with a confidence of 0 to 1. */
  public void add(double sure, boolean correct) {
    int bin = Math.min(BINS - 1, (int) (sure * BINS));
    rows[bin]++;
    right[bin] += correct ? 1 : 0;
    confidence[bin] += sure;
  }

  /** Expected calibration error, 0 to 1. */
  public double error() {
    double sum = 0;
    int all = 0;
    for (int bin = 0; bin < BINS; bin++) {
      sum += Math.abs(confidence[bin] - right[bin]);
      all += rows[bin];
    }
    return all == 0 ? 0 : sum / all;
  }

  /** The table and the error. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "expected calibration error %.3f", error()));
    lines.add("confidence  rows  mean   right");
    for (int bin = 0; bin < BINS; bin++) {
      if (rows[bin] > 0) {
        lines.add(
            String.format(
                Locale.ROOT,
                "%.1f to %.1f  %4d  %.3f  %.3f",
                (double) bin / BINS,
                (bin + 1.0) / BINS,
                rows[bin],
                confidence[bin] / rows[bin],
                (double) right[bin] / rows[bin]));
      }
    }
    return lines;
  }
}
