package org.chancery.record.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * Counts over one or several documents, and the figures made of them.
 *
 * @param gold gold records
 * @param records coded records that were judged, the uncited among them
 * @param uncited coded records whose quote is not in the text
 * @param quantityRight matched pairs whose number agrees, of {@code quantityTold}
 */
public record Scores(
    int gold,
    int records,
    int uncited,
    int found,
    int typed,
    int dyad,
    int dated,
    int strict,
    int status,
    int claimedBy,
    int quantityRight,
    int quantityTold) {

  public static final Scores NONE = new Scores(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Counts of both together; the figures are then over all records, not means of means. */
  public Scores plus(Scores o) {
    return new Scores(
        gold + o.gold,
        records + o.records,
        uncited + o.uncited,
        found + o.found,
        typed + o.typed,
        dyad + o.dyad,
        dated + o.dated,
        strict + o.strict,
        status + o.status,
        claimedBy + o.claimedBy,
        quantityRight + o.quantityRight,
        quantityTold + o.quantityTold);
  }

  /** Share of the coded records that are right in a sense that {@code right} counts. */
  public double precision(int right) {
    return records == 0 ? 0 : (double) right / records;
  }

  /** Share of the gold records that were got right in that sense. */
  public double recall(int right) {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** Harmonic mean of precision and recall. */
  public double f1(int right) {
    double p = precision(right);
    double r = recall(right);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  /** The figures as lines for people. */
  public List<String> lines() {
    int of = Math.max(found, 1);
    return List.of(
        line("found", found),
        line("typed", typed),
        line("dyad", dyad),
        line("dated", dated),
        line("strict", strict),
        "of found: status %s claimedBy %s quantity %d/%d"
            .formatted(
                round((double) status / of),
                round((double) claimedBy / of),
                quantityRight,
                quantityTold),
        "gold %d records %d uncited %d strict-F1 %s"
            .formatted(gold, records, uncited, round(f1(strict))));
  }

  private String line(String name, int right) {
    return String.format(
        Locale.ROOT,
        "%-7s P %s R %s F1 %s",
        name,
        round(precision(right)),
        round(recall(right)),
        round(f1(right)));
  }

  /** Three decimals of the exact binary value, so that other programs print the same. */
  private static String round(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
