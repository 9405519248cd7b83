package org.chancery.text.ontology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record is about, finer than PLOVER.
 *
 * @param area of relations
 * @param event its usual type, or null for a standing fact
 * @param needs what a record of this kind must have: {@code quantity}, or {@code pair} where it is
 *     by nature of both sides of the text when nobody is named, or empty
 */
public record Kind(
    String id, String area, @Nullable String event, List<String> contexts, String needs) {

  public Kind {
    contexts = List.copyOf(contexts);
  }
}
