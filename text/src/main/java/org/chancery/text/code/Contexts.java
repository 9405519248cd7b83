package org.chancery.text.code;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.ontology.Kind;
import org.chancery.text.pair.PairClassifier;
import org.chancery.text.topic.Topics;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER's contexts of a claim: those of its kind, and those of the words that it cites: what a
 * trained reader tells of them, or without one, what several words of {@code topics.tsv} agree on.
 */
final class Contexts {

  /** So many words must agree where nothing weighs them. */
  private static final int AGREED = 2;

  /** Said of a kind of act where no other context is known. */
  private static final String COMMON = "diplomatic";

  private final Topics topics;
  private final @Nullable PairClassifier reader;

  Contexts(Topics topics, @Nullable PairClassifier reader) {
    this.topics = topics;
    this.reader = reader;
  }

  /** The contexts of a kind and of words. */
  List<String> of(Kind kind, String words) {
    Set<String> found = new LinkedHashSet<>(kind.contexts());
    List<String> told = reader == null ? List.of() : reader.contexts(words);
    found.addAll(told.isEmpty() ? agreed(words) : told);
    return List.copyOf(found);
  }

  private List<String> agreed(String words) {
    return topics.in(words).entrySet().stream()
        .filter(topic -> topic.getValue() >= AGREED)
        .map(Map.Entry::getKey)
        .filter(topic -> !topic.equals(COMMON))
        .toList();
  }
}
