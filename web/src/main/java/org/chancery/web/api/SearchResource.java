package org.chancery.web.api;

import io.javalin.http.Context;
import java.util.List;
import org.chancery.exchange.SearchJson;
import org.chancery.record.search.Page;
import org.chancery.record.search.SearchQuery;
import org.chancery.record.search.SearchQuery.Order;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.request.Choices;

/** Search: words and choices, with what was found marked. */
final class SearchResource implements Resource {

  /** Documents that are like another. */
  private static final int ALIKE = 10;

  private final Catalogue catalogue;

  SearchResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<Operation> operations() {
    return List.of(
        Operation.get(
                "/search/documents",
                "searchDocuments",
                "Documents with the words found, the best first",
                "FoundDocuments",
                this::documents)
            .with(Searching.parameters(Order.RELEVANCE))
            .with(Searching.facets())
            .or(400),
        Operation.get(
                "/search/claims",
                "searchClaims",
                "Claims by the words of their quotes, the best first",
                "FoundClaims",
                this::claims)
            .with(Searching.parameters(Order.RELEVANCE))
            .with(Searching.facets())
            .or(400),
        Operation.get(
                "/documents/{id}/alike",
                "listAlike",
                "Documents in the same language that are about the same",
                "FoundDocuments",
                this::alike)
            .with(DocumentsResource.ID)
            .or(404));
  }

  private void documents(Context request) {
    SearchQuery query = Choices.of(request, Order.RELEVANCE);
    Answers.send(request, SearchJson.documents(catalogue.documents(query), catalogue::addresses));
  }

  private void claims(Context request) {
    SearchQuery query = Choices.of(request, Order.RELEVANCE);
    Answers.send(request, SearchJson.claims(catalogue.claims(query), catalogue::addresses));
  }

  private void alike(Context request) {
    long edition = catalogue.document(request.pathParam("id")).edition();
    Answers.send(
        request,
        SearchJson.documents(Page.of(catalogue.alike(edition, ALIKE)), catalogue::addresses));
  }
}
