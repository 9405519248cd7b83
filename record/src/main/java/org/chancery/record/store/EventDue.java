package org.chancery.record.store;

/**
 * What is to be settled anew, or a place in the order of all that is.
 *
 * @param unit the parties between whom it happened
 * @param day as 2021-05-04, empty for claims without one, or {@link EventWriting#WHOLE}
 */
public record EventDue(String unit, String day) {

  /** Before everything that is due. */
  public static final EventDue START = new EventDue("", "");
}
