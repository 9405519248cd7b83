package org.chancery.record.events;

import java.util.List;
import org.chancery.record.CitedClaim;
import org.chancery.record.Conflict;
import org.chancery.record.Conflicts;
import org.chancery.record.Event;
import org.chancery.record.Link;
import org.chancery.record.Merge;
import org.chancery.record.Successors;
import org.chancery.record.Witnesses;
import org.chancery.record.store.EventRetired;
import org.chancery.record.store.EventRow;
import org.jspecify.annotations.Nullable;

/**
 * An event with all that is known of it.
 *
 * @param row what is listed of it
 * @param event its claims under its name
 * @param members its claims with where they stand, by edition
 * @param links to and from other events
 * @param merges why its claims stand together; empty where there is one
 * @param predecessors names that it took over, the first first
 */
public record KeptEvent(
    EventRow row,
    Event event,
    List<Member> members,
    List<Neighbour> links,
    List<Merge> merges,
    List<EventRetired> predecessors) {

  public KeptEvent {
    members = List.copyOf(members);
    links = List.copyOf(links);
    merges = List.copyOf(merges);
    predecessors = List.copyOf(predecessors);
  }

  public String id() {
    return row.id();
  }

  /** Details on which its claims differ, with who tells which. */
  public List<Conflict> conflicts() {
    return Conflicts.of(event);
  }

  /** Who tells it. */
  public Witnesses witnesses() {
    return Witnesses.of(event);
  }

  /**
   * A claim of the event.
   *
   * @param edition that states it
   * @param addresses where that edition stands now
   * @param cited the claim with its document
   */
  public record Member(long edition, List<String> addresses, CitedClaim cited) {
    public Member {
      addresses = List.copyOf(addresses);
    }

    /** Code of whoever asserts it in the end, predecessors folded, or null. */
    public @Nullable String side() {
      String by = cited.claim().claimedBy();
      return by == null ? null : Successors.fold(by);
    }
  }

  /**
   * A link with the event at its other end.
   *
   * @param link read from left to right
   */
  public record Neighbour(Link link, EventRow other) {

    /** Whether the link goes out from the event; else it comes in. */
    public boolean outgoing() {
      return link.to().equals(other.id());
    }
  }
}
