package org.chancery.exchange.compare;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.record.revision.RevisionDifference;
import org.chancery.record.store.Change;
import org.chancery.record.store.Revision;
import org.jspecify.annotations.Nullable;

/** What became of texts at their addresses, as one JSON object each. */
public final class ChangesJson {

  private ChangesJson() {}

  /** An address that holds another text from then on. */
  public static String of(Change.Revised change) {
    ObjectNode node = Places.JSON.createObjectNode();
    node.put("address", change.address())
        .put("at", change.signed().at().toString())
        .put("by", change.signed().by())
        .put("edition", change.edition())
        .put("replaced", change.replaced());
    return node.toString();
  }

  /**
   * A revision of an address.
   *
   * @param changed what it changed of the one before; null of the first, and where the two are not
   *     to be compared
   */
  public static String of(Revision revision, @Nullable RevisionDifference changed) {
    ObjectNode node = Places.JSON.createObjectNode();
    node.put("address", revision.address())
        .put("revision", revision.number())
        .put("at", revision.signed().at().toString())
        .put("by", revision.signed().by())
        .put("edition", revision.edition())
        .put("id", revision.content());
    node.set("changed", changed == null ? null : ComparisonJson.node(changed));
    return node.toString();
  }
}
