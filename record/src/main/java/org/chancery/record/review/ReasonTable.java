package org.chancery.record.review;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.resource.Table;

/** The reasons that the queue knows, with what each weighs. */
final class ReasonTable {

  private static final String FILE = "org/chancery/record/review/queue.tsv";

  private final Map<String, Reason> rows = new HashMap<>();

  private ReasonTable(Table table) {
    for (Table.Row row : table.rows()) {
      double weight = Double.parseDouble(row.get("weight"));
      if (weight < 0 || weight > 1) {
        throw new IllegalStateException(row.where() + ": a weight is 0 to 1, not " + weight);
      }
      Reason.Side side = Reason.Side.valueOf(row.get("side").toUpperCase(Locale.ROOT));
      String feature = row.get("feature");
      rows.put(
          feature + " " + row.get("value"),
          new Reason(side, feature, weight, "", row.get("english"), row.get("russian")));
    }
  }

  static ReasonTable load() {
    return new ReasonTable(Table.read(FILE));
  }

  /** The reason that a finding is; empty where it is none. */
  Optional<Reason> reason(String feature, String value, String detail) {
    Reason row = rows.get(feature + " " + value);
    return Optional.ofNullable(row)
        .map(r -> new Reason(r.side(), r.feature(), r.weight(), detail, r.english(), r.russian()));
  }
}
