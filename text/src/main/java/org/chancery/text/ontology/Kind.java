package org.chancery.text.ontology;

import java.util.List;
import org.chancery.text.claim.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a record is about, finer than PLOVER.
 *
 * @param area of relations
 * @param event its usual type, or null for a standing fact
 * @param needs what a record of this kind must have: {@code quantity}; {@code clause}, a verb that
 *     tells it; {@code pair} where it is by nature of both sides of the text when nobody is named;
 *     {@code mutual} where it is so when a verb tells it; {@code publisher} where it is the
 *     publisher's then; {@code journey}, a traveller and another country; or empty
 * @param oneSided what a state does or suffers by itself: nobody is inferred on the other side
 * @param ordered an act of working together in which one gives and the other takes: exports
 * @param told status of what its words tell of: what is promised is planned; null where the words
 *     and their helpers say
 */
public record Kind(
    String id,
    String area,
    @Nullable String event,
    List<String> contexts,
    String needs,
    boolean oneSided,
    boolean ordered,
    @Nullable Status told) {

  public Kind {
    contexts = List.copyOf(contexts);
  }
}
