package org.chancery.web.page;

import java.util.List;
import org.chancery.web.view.Worded;
import org.jspecify.annotations.Nullable;

/** Two language versions side by side. */
public record VersionsView(
    DocumentView.About first,
    DocumentView.About second,
    boolean versions,
    boolean declared,
    String share,
    List<Difference> differences,
    List<Row> rows) {

  /** Another version that there is. */
  public record Version(DocumentView.About about, String compare) {}

  /**
   * Something that one version tells otherwise.
   *
   * @param row number of the row that it stands in, 0 where it stands in none
   */
  public record Difference(String type, List<Worded> words, int row) {}

  /** Sentences that stand for each other; null where one side has none. */
  public record Row(
      int number, @Nullable List<Piece> first, @Nullable List<Piece> second, boolean moved) {}
}
