package org.chancery.web.page;

import java.util.List;
import org.chancery.web.view.Link;
import org.jspecify.annotations.Nullable;

/**
 * What the search page shows.
 *
 * @param asked the request's own address, whose values fill the form
 * @param claims whether claims are looked for instead of documents
 * @param total of the hits in words
 * @param kept parameters that the form carries on unseen
 * @param next address of the next page, or null
 */
public record SearchView(
    Link asked,
    boolean claims,
    String total,
    List<Hit> hits,
    List<Facet> facets,
    List<Choice> chosen,
    List<Kept> kept,
    List<String> spellings,
    @Nullable String next,
    boolean later) {

  /**
   * A document, or a claim by its quote.
   *
   * @param title of the document
   * @param link to the document, or to the claim in it
   * @param language of the document
   */
  public record Hit(
      List<Piece> title,
      String link,
      String language,
      String provenance,
      List<List<Piece>> snippets,
      List<Quote> quotes,
      String alike) {}

  /** A claim of a document that was found. */
  public record Quote(List<Piece> words, String link) {}

  /** Values to choose among. */
  public record Facet(String name, boolean open, List<Choice> choices) {}

  /** A value with the address that chooses it, or drops it. */
  public record Choice(String label, String link, String count) {}

  /** A parameter. */
  public record Kept(String name, String value) {}
}
