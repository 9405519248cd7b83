package org.chancery.model.file;

import org.jspecify.annotations.Nullable;

/** A model that cannot be used here; the message says in one line which and why. */
public final class DamagedModelException extends Exception {

  public DamagedModelException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public DamagedModelException(String message) {
    this(message, null);
  }

  /** Never null: every instance is made with a message. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
