package org.chancery.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.chancery.record.search.DocumentHit;
import org.chancery.record.search.Page;
import org.chancery.record.search.SearchQuery.Order;
import org.chancery.record.store.Coding;
import org.chancery.record.store.Holding;
import org.chancery.text.document.Alternate;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.span.CodePoints;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.json.Json;
import org.chancery.web.request.Choices;

/** Documents: which there are, and one with its text and its claims. */
final class DocumentsResource implements Resource {

  static final Parameter ID =
      Parameter.path("id", "number of an edition, or id of a text that some address holds now");

  private final Catalogue catalogue;

  DocumentsResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<Operation> operations() {
    return List.of(
        Operation.get(
                "/documents",
                "listDocuments",
                "Documents that some address holds now, the newest first",
                "Documents",
                this::list)
            .with(Searching.parameters(Order.NEWEST))
            .or(400),
        Operation.get(
                "/documents/{id}",
                "getDocument",
                "One document with its text",
                "Document",
                this::one)
            .with(ID)
            .or(404),
        Operation.get(
                "/documents/{id}/claims",
                "getDocumentClaims",
                "What a document claims, as it holds after review, in text order",
                "DocumentClaims",
                this::claims)
            .with(ID)
            .or(404));
  }

  private void list(Context request) {
    Page<DocumentHit> page = catalogue.documents(Choices.of(request, Order.NEWEST));
    ObjectNode node = Json.object().put("total", page.total());
    ArrayNode documents = node.putArray("documents");
    for (DocumentHit hit : page.hits()) {
      documents.add(Trees.summary(hit, catalogue.addresses(hit.source().edition())));
    }
    Answers.send(request, node.put("next", page.next()));
  }

  private void one(Context request) {
    Holding holding = catalogue.document(request.pathParam("id"));
    Document document = holding.document();
    ObjectNode node = Trees.summary(holding);
    node.put("path", document.path()).put("current", holding.current());
    Coding coding = holding.coding();
    node.set(
        "coding",
        coding == null
            ? null
            : Json.object()
                .put("coder", coding.coder())
                .put("at", coding.signed().at().toString())
                .put("by", coding.signed().by()));
    node.put("text", document.text());
    node.set("passages", passages(document));
    ArrayNode alternates = node.putArray("alternates");
    for (Alternate alternate : document.alternates()) {
      alternates
          .addObject()
          .put("language", alternate.language())
          .put("address", alternate.address());
    }
    Answers.send(request, node);
  }

  private static ArrayNode passages(Document document) {
    CodePoints points = CodePoints.of(document.text());
    ArrayNode passages = Json.array();
    for (Passage passage : document.passages()) {
      passages
          .addObject()
          .put("start", points.at(passage.span().start()))
          .put("end", points.at(passage.span().end()))
          .put("role", passage.role().name().toLowerCase(Locale.ROOT));
    }
    return passages;
  }

  private void claims(Context request) {
    Holding holding = catalogue.document(request.pathParam("id"));
    ObjectNode node = Json.object();
    node.set("claims", Trees.claims(holding, catalogue.claims(holding)));
    Answers.send(request, node);
  }
}
