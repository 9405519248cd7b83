package org.chancery.text.claim;

import java.util.Locale;

/** Whether what is told happened, in the words of the text. */
public enum Status {
  OCCURRED,
  ONGOING,
  PLANNED,
  HOPED,
  HYPOTHETICAL,
  DENIED;

  /** Whether it lies ahead, surely or not: planned, hoped for, thinkable. */
  public boolean ahead() {
    return this == PLANNED || this == HOPED || this == HYPOTHETICAL;
  }

  /** The word of the JSON contract. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
