package org.chancery.record.reconcile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.Evidence;
import org.chancery.text.resource.Table;

/** The table of weights, {@code weights.tsv}: what each observation says, and in which words. */
final class Weights {

  /** By feature and outcome: they are asked for with every pair of claims. */
  private static final Map<String, Map<String, Evidence>> ROWS = new HashMap<>();

  static final double MERGE;
  static final double DOUBT;
  static final double MARGIN;
  static final double VETO;
  static final double MEAN;

  static {
    for (Table.Row row : Table.read("org/chancery/record/reconcile/weights.tsv").rows()) {
      Evidence evidence =
          new Evidence(
              row.get("feature"),
              row.get("outcome"),
              Double.parseDouble(row.get("weight")),
              row.get("english"),
              row.get("russian"));
      ROWS.computeIfAbsent(evidence.feature(), feature -> new HashMap<>())
          .put(evidence.outcome(), evidence);
    }
    MERGE = of("threshold", "merge").weight();
    DOUBT = of("threshold", "doubt").weight();
    MARGIN = of("threshold", "margin").weight();
    VETO = of("threshold", "veto").weight();
    MEAN = of("threshold", "mean").weight();
  }

  private Weights() {}

  /**
   * The row of an observation.
   *
   * @throws IllegalStateException where the table lacks it
   */
  static Evidence of(String feature, String outcome) {
    return find(feature, outcome)
        .orElseThrow(
            () -> new IllegalStateException("weights.tsv has no row " + feature + " " + outcome));
  }

  static Optional<Evidence> find(String feature, String outcome) {
    return Optional.ofNullable(ROWS.getOrDefault(feature, Map.of()).get(outcome));
  }
}
