package org.chancery.record.store;

import java.util.List;
import org.chancery.text.claim.Coded;
import org.chancery.text.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * An edition with what the store holds about it: a text as one publisher published it on one day.
 *
 * @param edition its number, which never changes
 * @param addresses where it stands now, the first found first; empty where newer revisions took its
 *     place everywhere
 * @param document the text; its path is the first address where it ever stood
 * @param coding the latest, or null where it is not coded yet
 * @param claims of that coding, in its order
 */
public record Holding(
    long edition,
    List<String> addresses,
    Document document,
    @Nullable Coding coding,
    List<StoredClaim> claims) {

  public Holding {
    addresses = List.copyOf(addresses);
    claims = List.copyOf(claims);
  }

  /** Whether some address still holds it: only then do its claims count. */
  public boolean current() {
    return !addresses.isEmpty();
  }

  /** The document with its claims, as the coder gave them. */
  public Coded coded() {
    return new Coded(document, claims.stream().map(StoredClaim::claim).toList());
  }
}
