package org.chancery.web.view;

/**
 * What a page tells of what was just done, or could not be.
 *
 * @param text in the reader's language; empty for none
 * @param bad whether it could not be done
 */
public record Message(String text, boolean bad) {

  public static final Message NONE = new Message("", false);

  /** Something is done. */
  public static Message done(String text) {
    return new Message(text, false);
  }

  /** Something could not be done. */
  public static Message bad(String text) {
    return new Message(text, true);
  }

  public boolean told() {
    return !text.isEmpty();
  }
}
