package org.chancery.record.review;

import java.util.List;
import java.util.Map;
import org.chancery.record.store.ReviewedClaim;
import org.chancery.text.document.Document;

/**
 * A claim as a reviewer sees it.
 *
 * @param edition that states it
 * @param fields of what holds now, each as a reviewer would write it; see {@link Field}
 * @param history the first first
 */
public record ClaimView(
    long edition,
    Document document,
    ReviewedClaim claim,
    Map<Field, String> fields,
    List<Said> history) {

  public ClaimView {
    fields = Map.copyOf(fields);
    history = List.copyOf(history);
  }
}
