package org.chancery.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.mention.TimeValue;

/**
 * A name for a claim that a second run gives again, and that changes when what is said changes:
 * made of the document's content, the cited place, and what is stated. Confidence and derivation do
 * not count, so that better resources do not rename what they leave alone.
 */
public final class ClaimKey {

  private ClaimKey() {}

  /** The first 16 hexadecimal digits of a SHA-256 over what the claim states, and where. */
  public static String of(Document document, Claim claim) {
    return of(document.id(), claim);
  }

  /**
   * The same, by the id of the text.
   *
   * @param text {@code Document.id}
   */
  public static String of(String text, Claim claim) {
    TimeValue date = claim.date();
    String content =
        String.join(
            "\n",
            text,
            claim.quote().start() + "-" + claim.quote().end(),
            Objects.toString(claim.event(), ""),
            claim.kind(),
            String.join(",", claim.modes()),
            codes(claim.actors()),
            codes(claim.recipients()),
            date == null ? "" : date.value() + "/" + Objects.toString(date.end(), ""),
            claim.status().word());
    return HexFormat.of().formatHex(sha256(content), 0, 8);
  }

  private static String codes(List<Claim.Party> parties) {
    return parties.stream()
        .map(party -> party.actor().code() + ":" + party.actor().sector())
        .collect(Collectors.joining(","));
  }

  private static byte[] sha256(String content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
