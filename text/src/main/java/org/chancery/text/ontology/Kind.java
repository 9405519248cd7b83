package org.chancery.text.ontology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record is about, finer than PLOVER.
 *
 * @param area of relations
 * @param event its usual type, or null for a standing fact
 */
public record Kind(String id, String area, @Nullable String event, List<String> contexts) {

  public Kind {
    contexts = List.copyOf(contexts);
  }
}
