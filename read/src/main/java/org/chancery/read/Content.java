package org.chancery.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that came from somewhere, with what came along. Unlike {@link Hints} this is asked last,
 * where the document tells nothing of itself.
 *
 * @param address where they came from: a web address, or a path; it becomes the document's path
 * @param bytes not copied
 * @param type the media type that the server names, or null
 * @param charset the encoding that the server names, or null
 * @param title as the list that named the address has it, or null
 * @param published as that list has it, or null
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody; a copy of 50 MiB costs.
public record Content(
    String address,
    byte[] bytes,
    @Nullable String type,
    @Nullable String charset,
    @Nullable String title,
    @Nullable LocalDate published) {

  /** Bytes of which nothing else is known. */
  public static Content of(String address, byte[] bytes) {
    return new Content(address, bytes, null, null, null, null);
  }

  /** Whether the server says that this is a page of the web. */
  boolean page() {
    return type != null && (type.equals("text/html") || type.equals("application/xhtml+xml"));
  }
}
