package org.chancery.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an event's page shows.
 *
 * @param told who tells it, in words
 * @param earlier names that it took over
 * @param asOf number of the last change that this view knows
 */
public record EventView(
    String kind,
    String parties,
    String when,
    String status,
    String style,
    String told,
    String area,
    List<Member> members,
    List<Conflict> conflicts,
    List<Link> links,
    List<Merge> merges,
    List<String> earlier,
    String id,
    long asOf,
    JudgeView.@Nullable Notice notice) {

  /** A claim of the event, with the document that states it. */
  public record Member(
      ClaimView claim, String title, String provenance, String side, String page) {}

  /** A detail that is told in several ways. */
  public record Conflict(String detail, List<Version> versions) {}

  /** One way in which it is told, and by whom. */
  public record Version(String value, String by, List<Integer> members) {}

  /**
   * Another event that it has to do with.
   *
   * @param kind how, read from this event's side
   */
  public record Link(String kind, String event, String page, List<String> reasons) {}

  /** Why two claims stand together. */
  public record Merge(int one, int other, String score, boolean judged, List<Reason> reasons) {}

  /** One reason, with its weight. */
  public record Reason(String words, String weight) {}
}
