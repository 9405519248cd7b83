package org.chancery.text.explain;

import java.util.List;

/**
 * One step of the coder, told.
 *
 * @param title what the step is about
 * @param lines what came of it, never empty; what belongs to the line above starts with two spaces
 */
public record Step(String title, List<String> lines) {

  public Step {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("step '" + title + "' says nothing");
    }
  }

  /** A step that says {@code otherwise} where nothing came of it. */
  static Step of(String title, List<String> lines, String otherwise) {
    return new Step(title, lines.isEmpty() ? List.of(otherwise) : lines);
  }
}
