package org.chancery.read.fetch;

import java.net.http.HttpHeaders;
import org.chancery.read.draft.Refusal;
import org.chancery.read.fetch.Fetched.Cause;
import org.jspecify.annotations.Nullable;

/** What a server answered to one request. */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody; a copy of 50 MiB costs.
record Answer(int status, HttpHeaders headers, byte[] body) {

  static final int OK = 200;
  static final int UNCHANGED = 304;

  @Nullable String header(String name) {
    return headers.firstValue(name).orElse(null);
  }

  boolean redirects() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  /** Where a redirect leads. */
  Address location(Address from) throws FetchProblem {
    String location = header("Location");
    if (location == null) {
      throw new FetchProblem(Cause.REDIRECTS, "redirects without saying where to");
    }
    try {
      return from.resolve(location);
    } catch (Refusal refusal) {
      throw new FetchProblem(
          Cause.ADDRESS, "redirects to '%s', which %s".formatted(location, refusal.reason()));
    }
  }

  /** A failure that may be over soon. */
  boolean busy() {
    return switch (status) {
      case 408, 429, 500, 502, 503, 504 -> true;
      default -> false;
    };
  }

  /** What to say of a status that brings no bytes. */
  FetchProblem problem() {
    Cause cause =
        switch (status) {
          case 404, 410 -> Cause.GONE;
          case 401, 403, 407, 451 -> Cause.DENIED;
          default -> Cause.STATUS;
        };
    return new FetchProblem(cause, "the server answers with status " + status);
  }
}
