package org.chancery.record.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.chancery.text.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document to add.
 *
 * @param address where it was found: a URL, or the canonical path of a file. It names the document
 *     from now on
 * @param document what stands there
 * @param found what a coder read in it, or null where it is not coded yet
 */
public record Addition(String address, Document document, @Nullable Found found) {

  /** PostgreSQL's indexes take no longer keys, and no honest address is as long. */
  private static final int LONGEST_ADDRESS = 2000;

  /**
   * What a coder read.
   *
   * @param claims in text order
   * @param coder the coder's version
   */
  public record Found(List<Claim> claims, String coder) {
    public Found {
      claims = List.copyOf(claims);
    }
  }

  /**
   * Refuses what not every store could give back unchanged.
   *
   * @throws IllegalArgumentException saying what cannot be kept
   */
  public Addition {
    if (address.isBlank()
        || address.getBytes(StandardCharsets.UTF_8).length > LONGEST_ADDRESS
        || !Characters.keepable(address)) {
      throw new IllegalArgumentException(
          "an address has 1 to %,d bytes and no NUL".formatted(LONGEST_ADDRESS));
    }
    String title = document.title();
    if (!Characters.keepable(document.text()) || (title != null && !Characters.keepable(title))) {
      throw new IllegalArgumentException("holds half characters or NUL, which cannot be kept");
    }
  }

  /** A document without claims: {@link RecordStore#uncoded} lists it until it is coded. */
  public static Addition uncoded(String address, Document document) {
    return new Addition(address, document, null);
  }

  /**
   * A document with its claims.
   *
   * @param coder version of the coder that found them
   */
  public static Addition coded(String address, Coded coded, String coder) {
    return new Addition(address, coded.document(), new Found(coded.claims(), coder));
  }
}
