package org.chancery.web.page;

import java.util.List;

/**
 * What is told of two states.
 *
 * @param search address that searches in what is told of them
 * @param dossier address of their dossier; empty where they have none
 */
public record PairView(
    String documents,
    String claims,
    List<Line> kinds,
    List<Line> statuses,
    List<Line> sides,
    String search,
    String dossier) {

  /** A label that leads somewhere, with a count. */
  public record Line(String label, String link, String count) {}
}
