package org.chancery.record.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.record.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event with the profiles of its claims, as the finders of links see it.
 *
 * @param lead profile of the claim that tells it best
 * @param date the shortest window that a claim tells, or null
 * @param told the day on which it was first told, or null
 */
record Told(
    Event event, List<Profile> profiles, Profile lead, @Nullable Window date, @Nullable Long told) {

  static Told of(List<Profile> profiles) {
    Event event = new Event(profiles.stream().map(Profile::cited).toList());
    String key = event.lead().key();
    Profile lead =
        profiles.stream().filter(p -> p.key().equals(key)).findFirst().orElse(profiles.getFirst());
    return new Told(event, profiles, lead, date(profiles), told(profiles));
  }

  String id() {
    return event.id();
  }

  private static @Nullable Window date(List<Profile> profiles) {
    return profiles.stream()
        .map(Profile::date)
        .flatMap(Stream::ofNullable)
        .min(Comparator.comparingLong(Window::days).thenComparingLong(Window::first))
        .orElse(null);
  }

  private static @Nullable Long told(List<Profile> profiles) {
    return profiles.stream()
        .map(Profile::told)
        .flatMap(Stream::ofNullable)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  boolean ahead() {
    return lead.ahead();
  }

  boolean denied() {
    return lead.denied();
  }

  /** Whether one text tells both. */
  boolean sharesText(Told other) {
    return profiles.stream()
        .anyMatch(p -> other.profiles().stream().anyMatch(q -> q.document().equals(p.document())));
  }
}
