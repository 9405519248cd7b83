package org.chancery.read.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What to keep of a fetch, so that the next one can ask whether anything changed.
 *
 * @param address where the bytes came from in the end, after redirects
 * @param fetched when the server last said that these are its bytes
 * @param etag the server's mark of this version, as sent, or null
 * @param lastModified the server's time of this version, as sent, or null
 */
public record FetchState(
    String address, Instant fetched, @Nullable String etag, @Nullable String lastModified) {

  /** The same, by which the next fetch brings everything anew, changed or not. */
  public FetchState unmarked() {
    return new FetchState(address, fetched, null, null);
  }
}
