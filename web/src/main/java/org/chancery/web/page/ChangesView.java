package org.chancery.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a newer text changed of an older one. */
public record ChangesView(
    DocumentView.About before,
    DocumentView.About after,
    String kept,
    List<Change> edits,
    List<Told> claims) {

  /** What one address held. */
  public record Address(String address, List<Line> lines) {}

  /**
   * One text that an address held.
   *
   * @param own whether it is the one whose page this is
   * @param changes page that compares it with the one before, or null for the first
   */
  public record Line(
      int number, String at, String by, String page, boolean own, @Nullable String changes) {}

  /**
   * Words that changed.
   *
   * @param lead what stands before them in their sentence
   * @param before the old words, empty where some were put in
   * @param after the new words, empty where some were taken out
   * @param tail what stands behind them
   */
  public record Change(
      String type, String lead, String before, String after, String tail, String language) {}

  /** A claim that changed. */
  public record Told(
      String type, List<String> aspects, @Nullable ClaimView before, @Nullable ClaimView after) {}
}
