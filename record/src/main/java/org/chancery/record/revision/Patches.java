package org.chancery.record.revision;

import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/** Joins changes that only a word parts: one replaced phrase is told as one. */
final class Patches {

  /** Unchanged words between two changes that are told as one. */
  private static final int BETWEEN = 1;

  /** Half-open ranges of words, before and after. */
  record Patch(int from, int to, int newFrom, int newTo) {}

  private final List<Patch> patches = new ArrayList<>();

  void add(Chunk<String> source, Chunk<String> target) {
    int from = source.getPosition();
    int newFrom = target.getPosition();
    Patch next = new Patch(from, from + source.size(), newFrom, newFrom + target.size());
    Patch last = patches.isEmpty() ? null : patches.getLast();
    if (last != null && from - last.to() <= BETWEEN && newFrom - last.newTo() <= BETWEEN) {
      patches.removeLast();
      patches.add(new Patch(last.from(), next.to(), last.newFrom(), next.newTo()));
    } else {
      patches.add(next);
    }
  }

  List<Patch> list() {
    return List.copyOf(patches);
  }
}
