package org.chancery.record.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says that a text states.
 *
 * @param document file name of the text, or null where the record does not tell
 * @param quote the words, as the person copied them: typography may differ from the text's
 * @param event PLOVER type, or null for a standing fact
 * @param actors country and organisation codes
 * @param date ISO 8601 cut at the precision that the text gives, or null
 * @param status word of the contract, or null
 * @param quantity the first number that the quote tells, or null
 * @param claimedBy code, or null
 */
public record GoldRecord(
    @Nullable String document,
    String quote,
    @Nullable String event,
    List<String> actors,
    List<String> recipients,
    @Nullable String date,
    @Nullable String status,
    @Nullable BigDecimal quantity,
    @Nullable String claimedBy) {

  public GoldRecord {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
