package org.chancery.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import org.chancery.exchange.compare.ComparisonJson;
import org.chancery.record.store.Holding;
import org.chancery.record.store.Revision;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.catalogue.History.Course;
import org.chancery.web.json.Json;

/** Revisions: what stood at an address when, and what each changed. */
final class RevisionsResource implements Resource {

  private final Catalogue catalogue;

  RevisionsResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<Operation> operations() {
    return List.of(
        Operation.get(
                "/documents/{id}/revisions",
                "getRevisions",
                "What the addresses held that hold this document",
                "Revisions",
                this::list)
            .with(DocumentsResource.ID)
            .or(404),
        Operation.get(
                "/documents/{id}/changes/{other}",
                "getChanges",
                "What a newer text (other) changed of this one, in words and claims",
                "Changes",
                this::difference)
            .with(DocumentsResource.ID, Parameter.path("other", "the newer document"))
            .or(404, 409));
  }

  private void list(Context request) {
    Holding holding = catalogue.document(request.pathParam("id"));
    ObjectNode node = Json.object();
    ArrayNode addresses = node.putArray("addresses");
    Instant last = Instant.EPOCH;
    for (Course course : catalogue.history().of(holding)) {
      ArrayNode revisions =
          addresses.addObject().put("address", course.address()).putArray("revisions");
      for (Revision revision : course.revisions()) {
        revisions
            .addObject()
            .put("number", revision.number())
            .put("edition", revision.edition())
            .put("id", revision.content())
            .put("at", revision.signed().at().toString())
            .put("by", revision.signed().by());
        last = last.isBefore(revision.signed().at()) ? revision.signed().at() : last;
      }
    }
    if (last.isAfter(Instant.EPOCH)) {
      Answers.lastModified(request, last);
    }
    Answers.send(request, node);
  }

  private void difference(Context request) {
    Holding before = catalogue.document(request.pathParam("id"));
    Holding after = catalogue.document(request.pathParam("other"));
    Answers.send(request, ComparisonJson.of(catalogue.history().between(before, after)));
  }
}
