package org.chancery.read;

import org.chancery.read.draft.Found;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that came from somewhere, with what came along.
 *
 * @param address where they came from: a web address, or a path; it becomes the document's path
 * @param bytes not copied
 * @param type the media type that the server names, or null
 * @param charset the encoding that the server names, or null
 * @param told what the list that named the address tells; asked last, unlike {@link Hints}
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody; a copy of 50 MiB costs.
public record Content(
    String address, byte[] bytes, @Nullable String type, @Nullable String charset, Found told) {

  /** Bytes of which nothing else is known. */
  public static Content of(String address, byte[] bytes) {
    return new Content(address, bytes, null, null, Found.NOTHING);
  }

  /** Whether the server says that this is a page of the web. */
  boolean page() {
    return type != null && (type.equals("text/html") || type.equals("application/xhtml+xml"));
  }
}
