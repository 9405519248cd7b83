package org.chancery.record.evaluation;

import org.chancery.record.LinkKind;

/**
 * A link between two events of the gold, or a detail on which the tellings of one event differ.
 *
 * @param from name of an event
 * @param to name of another, or the same where {@code kind} is {@code CONTRADICTS}
 * @param detail date, amount, status or place; empty for a link between two events
 */
public record GoldLink(String from, LinkKind kind, String to, String detail) {

  boolean within() {
    return from.equals(to);
  }
}
