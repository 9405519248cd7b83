package org.chancery.text.pair;

import java.util.List;
import java.util.Map;

/**
 * What passes from the actor of a pair to its recipient.
 *
 * @param types PLOVER's sixteen types and {@link #NONE}
 * @param modes for each type that has modes, its modes and {@link #NO_MODE}, given that type
 * @param kinds exclusive
 * @param statuses words of {@link org.chancery.text.claim.Status}
 * @param contexts not exclusive
 */
public record PairReading(
    Labels types, Map<String, Labels> modes, Labels kinds, Labels statuses, Labels contexts) {

  /** The type of a pair between which nothing passes. */
  public static final String NONE = "NONE";

  /** The mode of an act that has none of its type's modes. */
  public static final String NO_MODE = "-";

  /** From here on a context is named; what gave the best figures on rows kept for tuning. */
  public static final double LIKELY = 0.3;

  public PairReading {
    modes = Map.copyOf(modes);
  }

  /** The likeliest mode of an act of that type; {@link #NO_MODE} where it has none. */
  public String mode(String type) {
    Labels own = modes.get(type);
    return own == null ? NO_MODE : own.best();
  }

  /** The contexts that are likely enough to be named, the likeliest first. */
  public List<String> likelyContexts() {
    return contexts.probabilities().entrySet().stream()
        .filter(e -> e.getValue() >= LIKELY || e.getKey().equals(contexts.best()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
