package org.chancery.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import org.chancery.exchange.compare.ComparisonJson;
import org.chancery.record.store.Holding;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.catalogue.Versions;
import org.chancery.web.json.Json;

/** Language versions: which a document has, and what two of them tell differently. */
final class VersionsResource implements Resource {

  private final Catalogue catalogue;

  VersionsResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<Operation> operations() {
    return List.of(
        Operation.get(
                "/documents/{id}/versions",
                "listVersions",
                "Versions of a document in other languages",
                "Versions",
                this::list)
            .with(DocumentsResource.ID)
            .or(404),
        Operation.get(
                "/documents/{id}/versions/{other}",
                "compareVersions",
                "Two documents aligned sentence by sentence, with what they tell differently",
                "Comparison",
                this::compare)
            .with(DocumentsResource.ID, Parameter.path("other", "the other document"))
            .or(404, 409));
  }

  private void list(Context request) {
    Holding holding = catalogue.document(request.pathParam("id"));
    ObjectNode node = Json.object();
    ArrayNode versions = node.putArray("versions");
    catalogue.versions().of(holding).forEach(version -> versions.add(Trees.summary(version)));
    Answers.send(request, node);
  }

  private void compare(Context request) {
    Holding first = catalogue.document(request.pathParam("id"));
    Holding second = catalogue.document(request.pathParam("other"));
    Versions.Pair pair = catalogue.versions().compare(first, second);
    Answers.send(request, ComparisonJson.of(pair.comparison(), pair.likeness()));
  }
}
