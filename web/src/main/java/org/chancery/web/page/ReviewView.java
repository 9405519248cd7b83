package org.chancery.web.page;

import java.util.List;
import org.chancery.web.view.Link;
import org.jspecify.annotations.Nullable;

/**
 * What waits for reviewers.
 *
 * @param asked the request's own address, whose values fill the form
 * @param waiting how many claims wait, in words
 */
public record ReviewView(
    Link asked,
    String waiting,
    List<Item> items,
    List<JudgeView.Option> kinds,
    JudgeView.@Nullable Notice notice,
    @Nullable String next) {

  /** A claim that waits. */
  public record Item(
      String page,
      String kind,
      String sides,
      String date,
      String quote,
      String language,
      String title,
      String provenance,
      List<String> reasons,
      @Nullable String lease) {}
}
