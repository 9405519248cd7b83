package org.chancery.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of two states.
 *
 * @param search address that searches in what is told of them
 * @param dossier address of their dossier; empty where they have none
 * @param later address of the page with later events, or null
 */
public record PairView(
    String documents,
    String claims,
    List<Line> kinds,
    List<Line> statuses,
    List<Line> sides,
    String search,
    String dossier,
    List<Year> years,
    @Nullable String later) {

  /** The events of a year; its name is empty for those without a date. */
  public record Year(String name, List<Told> events) {}

  /** An event in a line. */
  public record Told(
      String when,
      String kind,
      String status,
      String style,
      String quote,
      String language,
      String by,
      boolean conflicts,
      String page) {}

  /** A label that leads somewhere, with a count. */
  public record Line(String label, String link, String count) {}
}
