package org.chancery.record.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.chancery.text.document.Document;
import org.chancery.text.mention.QuantityMention;
import org.jspecify.annotations.Nullable;

/**
 * What of a coded record is compared with gold.
 *
 * @param quote the cited words
 * @param event PLOVER type, or null for a standing fact
 * @param actors country and organisation codes
 * @param date ISO 8601, or null
 * @param status word of the contract; null counts as "occurred"
 * @param quantities every number of the record
 * @param claimedBy code, or null
 * @param published year of publication, or the empty text
 */
public record CodedRecord(
    String quote,
    @Nullable String event,
    List<String> actors,
    List<String> recipients,
    @Nullable String date,
    @Nullable String status,
    List<BigDecimal> quantities,
    @Nullable String claimedBy,
    String published) {

  public CodedRecord {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    quantities = List.copyOf(quantities);
  }

  /** The records of a document that has just been coded. */
  public static List<CodedRecord> of(Coded coded) {
    return coded.claims().stream().map(claim -> of(coded.document(), claim)).toList();
  }

  private static CodedRecord of(Document document, Claim claim) {
    return new CodedRecord(
        claim.quote().in(document.text()),
        claim.event(),
        codes(claim.actors()),
        codes(claim.recipients()),
        claim.date() == null ? null : claim.date().value(),
        claim.status().word(),
        claim.quantities().stream()
            .map(QuantityMention::value)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList(),
        claim.claimedBy(),
        document.published() == null ? "" : "%04d".formatted(document.published().getYear()));
  }

  private static List<String> codes(List<Claim.Party> parties) {
    return parties.stream().map(party -> party.actor().code()).toList();
  }
}
