package org.chancery.training.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.learned.Reliability;
import org.chancery.text.pair.PairReading;
import org.chancery.training.corpus.Example;

/**
 * Readings against rows. Modes, kinds, statuses and contexts are measured as a user meets them: a
 * mode counts where the type is right too.
 */
public final class Evaluation {

  private static final int FEW = 3;

  private final Tally types = new Tally();
  private final Tally modes = new Tally();
  private final Tally modesOfType = new Tally();
  private final Tally kinds = new Tally();
  private final Tally statuses = new Tally();
  private final Tally contexts = new Tally();
  private final Reliability reliability = new Reliability();

  /** Counts one row. */
  public void add(Example row, PairReading read) {
    String type = read.types().best();
    types.add(row.type(), type);
    reliability.add(read.types().confidence(), type.equals(row.type()));
    if (read.modes().containsKey(row.type())) {
      String wanted = row.mode().isEmpty() ? PairReading.NO_MODE : row.mode();
      modes.add(row.type() + "/" + wanted, type + "/" + read.mode(type));
      modesOfType.add(row.type() + "/" + wanted, row.type() + "/" + read.mode(row.type()));
    }
    if (!row.kind().isEmpty()) {
      kinds.add(row.kind(), read.kinds().best());
    }
    if (!row.status().isEmpty()) {
      statuses.add(row.status(), read.statuses().best());
    }
    if (!row.contexts().isEmpty()) {
      contexts.add(Set.copyOf(row.contexts()), Set.copyOf(read.likelyContexts()));
    }
  }

  /** The figures, one line a head. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("head           rows  labels  macro-F1  of labels with 3+  micro-F1  accuracy");
    lines.add(line("types", types));
    lines.add(line("modes", modes));
    lines.add(line("modes | type", modesOfType));
    lines.add(line("kinds", kinds));
    lines.add(line("statuses", statuses));
    lines.add(line("contexts", contexts));
    lines.addAll(reliability.lines());
    return lines;
  }

  /** F1 of every type and of every context. */
  public List<String> details() {
    List<String> lines = new ArrayList<>();
    types.byLabel().forEach((label, figures) -> lines.add("  " + label + " " + figures));
    contexts.byLabel().forEach((label, figures) -> lines.add("  " + label + " " + figures));
    return lines;
  }

  private static String line(String name, Tally tally) {
    return String.format(
        Locale.ROOT,
        "%-13s %5d  %6d  %8.3f  %8.3f (%3d)     %8.3f  %8.3f",
        name,
        tally.rows(),
        tally.labels(1),
        tally.macro(1),
        tally.macro(FEW),
        tally.labels(FEW),
        tally.micro(),
        tally.accuracy());
  }
}
