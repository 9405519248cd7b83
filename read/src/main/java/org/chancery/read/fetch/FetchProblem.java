package org.chancery.read.fetch;

import java.time.Instant;
import org.chancery.read.fetch.Fetched.Cause;
import org.jspecify.annotations.Nullable;

/** Why one request yields nothing; becomes {@link Fetched.Failed}. */
final class FetchProblem extends Exception {
  private static final long serialVersionUID = 1;

  private final Cause cause;
  private final transient @Nullable Instant again;

  FetchProblem(Cause cause, String reason) {
    this(cause, reason, null);
  }

  FetchProblem(Cause cause, String reason, @Nullable Instant again) {
    super(reason, null, false, false);
    this.cause = cause;
    this.again = again;
  }

  Cause cause() {
    return cause;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  @Nullable Instant again() {
    return again;
  }
}
