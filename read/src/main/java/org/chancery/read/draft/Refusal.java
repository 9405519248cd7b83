package org.chancery.read.draft;

/** Why a file yields no document, in words for its owner: one line, without the file's name. */
public final class Refusal extends Exception {

  public Refusal(String reason) {
    super(reason, null, false, false);
  }

  /** The reason. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
