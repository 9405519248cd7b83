package org.chancery.text.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state or territory of {@code world/states.tsv}.
 *
 * @param code ISO 3166-1 alpha-3; of an ended state ISO 3166-3's; an X code where ISO has none
 * @param alpha2 likewise, two letters; empty where there is none
 * @param parent code of the sovereign of a territory, or null
 * @param from first day in this form, or null where before 1940 or not told
 * @param to last day, or null where it lasts
 * @param successors codes, the one that inherited the seat first
 * @param currency ISO 4217, today's or the last; empty where there is none
 */
public record State(
    String code,
    String alpha2,
    Kind kind,
    @Nullable String parent,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> successors,
    String currency) {

  /** On which list it stands; no opinion on its status. */
  public enum Kind {
    MEMBER,
    OBSERVER,
    OTHER,
    TERRITORY,
    ENDED,
    UNLISTED
  }

  public State {
    successors = List.copyOf(successors);
  }

  /** Whether it existed in this form on {@code day}. */
  public boolean validAt(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
