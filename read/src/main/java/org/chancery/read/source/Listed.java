package org.chancery.read.source;

import java.time.Instant;
import org.chancery.read.fetch.FetchState;
import org.chancery.read.fetch.Fetched;
import org.jspecify.annotations.Nullable;

/** What a source yields as it is listed. */
public sealed interface Listed {

  /**
   * Something to read.
   *
   * @param page what came already, where looking at the source fetched it, else null
   */
  record Found(Item item, Fetched.@Nullable Page page) implements Listed {}

  /**
   * Something that cannot be followed; the rest goes on.
   *
   * @param address of the list
   * @param place in the list: an entry's number, or an address
   * @param reason one line without address and place
   * @param cause for programs; null where the trouble is not with fetching
   * @param again when to ask again, where the server says so, or null
   */
  record Trouble(
      String address,
      String place,
      String reason,
      Fetched.@Nullable Cause cause,
      @Nullable Instant again)
      implements Listed {

    Trouble(String address, String place, String reason) {
      this(address, place, reason, null, null);
    }

    Trouble(Fetched.Failed failed) {
      this(failed.address(), failed.place(), failed.reason(), failed.cause(), failed.again());
    }

    /** The line to show: address, place where that says more, reason. */
    public String line() {
      String where = place.equals(address) ? "" : place + ": ";
      return address + ": " + where + reason;
    }
  }

  /**
   * A list or page that did not change, so that there is nothing to list; the state is to be kept.
   *
   * @param asked the name under which to keep the state
   */
  record Unchanged(String asked, FetchState state) implements Listed {}

  /**
   * A list on the web to its end: all that it names came before. Its state is to be kept only when
   * all of that is dealt with, since an unchanged list is not read again.
   *
   * @param asked the name under which to keep the state: the list's address, with a fragment where
   *     it was asked for as a list
   * @param kind what it turned out to be
   */
  record Complete(String asked, Kind kind, FetchState state) implements Listed {}
}
