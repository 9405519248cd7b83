package org.chancery.record;

import java.util.List;

/**
 * One event's relation to another, read from left to right: {@code from} fulfils {@code to}.
 *
 * @param from id of an event
 * @param to id of another event
 * @param evidence what speaks for it; never empty
 */
public record Link(LinkKind kind, String from, String to, List<Evidence> evidence) {

  public Link {
    evidence = List.copyOf(evidence);
    if (from.equals(to)) {
      throw new IllegalArgumentException("the event " + from + " cannot be linked with itself");
    }
  }
}
