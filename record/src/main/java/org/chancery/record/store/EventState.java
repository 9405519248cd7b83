package org.chancery.record.store;

/**
 * How far the kept events are true.
 *
 * @param change number of the last change whose claims are entered
 * @param settling number of the last settling; whoever copies from the events goes by it
 * @param rules by which claims were put together
 */
public record EventState(long change, long settling, String rules) {

  static final EventState NONE = new EventState(0, 0, "");
}
