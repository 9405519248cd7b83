package org.chancery.exchange.explain;

import java.util.List;
import org.chancery.text.explain.Step;

/** Steps as lines for a terminal. */
public final class StepLines {

  private StepLines() {}

  /** The steps, numbered, with a blank line between two; ends with a line feed. */
  public static String of(List<Step> steps) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (Step step : steps) {
      text.append(number == 0 ? "" : "\n").append(++number).append(". ");
      text.append(step.title()).append('\n');
      step.lines().forEach(line -> text.append("   ").append(line).append('\n'));
    }
    return text.toString();
  }
}
