package org.chancery.web.openid;

/** The provider does not say who it is, or what it says cannot be believed. */
final class NotVouched extends Exception {

  private static final long serialVersionUID = 1;

  NotVouched(String reason) {
    super(reason);
  }

  NotVouched(Throwable cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }
}
