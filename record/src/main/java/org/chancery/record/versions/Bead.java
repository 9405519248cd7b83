package org.chancery.record.versions;

import java.util.List;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Lines of two versions that say the same; one side is empty where a version lacks them.
 *
 * @param likeness of what both sides name, 0 to 1; 0 where one is empty
 * @param moved whether the two stand at different places of their texts
 */
public record Bead(List<Line> first, List<Line> second, double likeness, boolean moved) {

  /** Refuses a bead without lines. */
  public Bead {
    first = List.copyOf(first);
    second = List.copyOf(second);
    if (first.isEmpty() && second.isEmpty()) {
      throw new IllegalArgumentException("a bead holds a line");
    }
  }

  /** Whether both versions have it. */
  public boolean paired() {
    return !first.isEmpty() && !second.isEmpty();
  }

  /** From the first line's start to the last line's end, or null where there is none. */
  public static @Nullable Span span(List<Line> lines) {
    return lines.isEmpty() ? null : lines.getFirst().span().union(lines.getLast().span());
  }
}
