package org.chancery.read.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of fetching one address. */
public sealed interface Fetched {

  /**
   * Bytes came.
   *
   * @param address where from, after redirects
   * @param bytes unpacked, not copied
   * @param type the media type as {@code text/html}, or null where the server names none
   * @param charset as the server names it, or null
   * @param state to keep once the bytes are dealt with
   */
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody; a copy of 50 MiB costs.
  record Page(
      Address address,
      byte[] bytes,
      @Nullable String type,
      @Nullable String charset,
      FetchState state)
      implements Fetched {}

  /** The server says that nothing changed. */
  record Unchanged(FetchState state) implements Fetched {}

  /**
   * Nothing came.
   *
   * @param address as asked
   * @param place the address after redirects at which it failed; often the same
   * @param cause for programs
   * @param reason for people: one line without the address
   * @param again when the server wants to be asked again, or null where it does not say
   */
  record Failed(String address, String place, Cause cause, String reason, @Nullable Instant again)
      implements Fetched {}

  /** Why nothing came. */
  enum Cause {
    /** It is no address that is fetched. */
    ADDRESS,
    /** There is no such host. */
    HOST,
    /** The host lies in a network that is not fetched from. */
    PRIVATE,
    /** The site's robots.txt says no, or cannot be read. */
    ROBOTS,
    /** There is nothing at the address. */
    GONE,
    /** The server wants a name and a password, or does not want us. */
    DENIED,
    /** The server is busy, also after waiting. */
    BUSY,
    /** The server answers with another failure. */
    STATUS,
    /** Redirects go round, lead too far or nowhere. */
    REDIRECTS,
    /** The answer is larger than allowed. */
    SIZE,
    /** The answer is of a kind that holds no text. */
    TYPE,
    /** The answer took too long. */
    TIME,
    /** The connection failed. */
    NETWORK;

    /** Whether asking again soon may help. */
    boolean passing() {
      return this == BUSY || this == TIME || this == NETWORK;
    }

    /** Whether it would be the same another day, as far as anybody can tell. */
    public boolean lasting() {
      return switch (this) {
        case ADDRESS, PRIVATE, GONE, DENIED, REDIRECTS, SIZE, TYPE -> true;
        case HOST, ROBOTS, BUSY, STATUS, TIME, NETWORK -> false;
      };
    }
  }
}
