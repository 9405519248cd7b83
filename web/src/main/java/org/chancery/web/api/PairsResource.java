package org.chancery.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.chancery.record.search.ClaimHit;
import org.chancery.record.search.Dimension;
import org.chancery.record.search.Page;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.catalogue.Pairs;
import org.chancery.web.json.Json;

/** Pairs of states: which there are, and what is told of one. */
final class PairsResource implements Resource {

  private final Pairs pairs;

  PairsResource(Catalogue catalogue) {
    this.pairs = new Pairs(catalogue);
  }

  @Override
  public List<Operation> operations() {
    Parameter pair = Parameter.path("pair", "codes of two states, as LAO-RUS");
    return List.of(
        Operation.get(
            "/pairs",
            "listPairs",
            "Pairs of parties that take part in claims together, the most told first",
            "Pairs",
            this::list),
        Operation.get(
                "/pairs/{pair}",
                "getPair",
                "What is told of two states, in figures",
                "Pair",
                this::one)
            .with(pair)
            .or(400, 404),
        Operation.get(
                "/pairs/{pair}/dossier.zip",
                "getDossier",
                "The dossier of two states: pages that need no server",
                "application/zip",
                this::dossier)
            .with(pair, Parameter.query("language", "of the pages").of(List.of("en", "ru")))
            .or(400, 404));
  }

  private void list(Context request) {
    ObjectNode node = Json.object();
    ArrayNode array = node.putArray("pairs");
    for (Page.Count count : pairs.all()) {
      array.addObject().put("pair", count.value()).put("claims", count.hits());
    }
    Answers.send(request, node);
  }

  private void one(Context request) {
    String pair = Pairs.name(request.pathParam("pair"));
    Page<ClaimHit> claims = pairs.claims(pair);
    ObjectNode node = Json.object().put("pair", pair).put("claims", claims.total());
    node.put("documents", pairs.documents(pair));
    for (Map.Entry<Dimension, List<Page.Count>> facet : claims.facets().entrySet()) {
      ArrayNode counts = node.putArray(facet.getKey().word());
      facet
          .getValue()
          .forEach(c -> counts.addObject().put("value", c.value()).put("hits", c.hits()));
    }
    Answers.send(request, node);
  }

  private void dossier(Context request) {
    String language = request.queryParam("language");
    byte[] zip = pairs.dossier(request.pathParam("pair"), language == null ? "en" : language);
    request
        .contentType("application/zip")
        .header("Content-Disposition", "attachment; filename=\"dossier.zip\"")
        .result(zip);
  }
}
