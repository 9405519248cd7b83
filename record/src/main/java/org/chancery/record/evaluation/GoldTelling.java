package org.chancery.record.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.chancery.text.mention.QuantityMention;
import org.jspecify.annotations.Nullable;

/**
 * One telling of an event, as annotated by hand.
 *
 * @param document file name
 * @param quote the exact words
 * @param event name of the event that it tells
 * @param plover PLOVER type, or null for a standing fact
 * @param date as {@code TimeValue.value}, or null where the words do not tell it
 * @param end last day, month or year of an interval, or null
 * @param place town, or null
 * @param country where, ISO 3166-1 alpha-3, or null
 * @param status word of the JSON contract
 * @param claimedBy who asserts it where it is not the publisher, or null
 */
public record GoldTelling(
    String document,
    String quote,
    String event,
    String kind,
    @Nullable String plover,
    List<Party> actors,
    List<Party> recipients,
    @Nullable String date,
    @Nullable String end,
    @Nullable String place,
    @Nullable String country,
    List<Amount> quantities,
    String status,
    @Nullable String claimedBy) {

  /** One side: its code and, where the words name somebody, the name. */
  public record Party(String code, @Nullable String person) {}

  /** A number of the words. */
  public record Amount(BigDecimal value, String unit, QuantityMention.Role role) {}

  public GoldTelling {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    quantities = List.copyOf(quantities);
  }
}
