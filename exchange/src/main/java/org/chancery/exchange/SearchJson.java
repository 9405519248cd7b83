package org.chancery.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.LongFunction;
import org.chancery.record.search.ClaimHit;
import org.chancery.record.search.Dimension;
import org.chancery.record.search.DocumentHit;
import org.chancery.record.search.Mark;
import org.chancery.record.search.Page;
import org.chancery.record.search.Snippet;
import org.chancery.record.search.Source;

/**
 * Writes what was found as one JSON object: {@code total}, {@code hits}, {@code next}, {@code
 * facets}, {@code spellings}. Every field is present; what is not known is null. Offsets count
 * Unicode code points of the document's text, those of a title of the title.
 */
public final class SearchJson {

  private static final JsonMapper JSON = new JsonMapper();

  private SearchJson() {}

  /**
   * Documents.
   *
   * @param addresses where an edition stands
   */
  public static String documents(Page<DocumentHit> page, LongFunction<List<String>> addresses) {
    ObjectNode node = JSON.createObjectNode();
    ArrayNode hits = node.put("total", page.total()).putArray("hits");
    for (DocumentHit hit : page.hits()) {
      ObjectNode one = hits.addObject();
      one.put("id", hit.content());
      source(one, hit.source(), addresses);
      Snippet title = hit.title();
      one.set("title", title == null ? null : snippet(title));
      ArrayNode snippets = one.putArray("snippets");
      hit.snippets().forEach(snippet -> snippets.add(snippet(snippet)));
      ArrayNode claims = one.putArray("claims");
      hit.claims().forEach(claim -> claims.add(claim(claim)));
    }
    return rest(node, page);
  }

  /**
   * Claims.
   *
   * @param addresses where an edition stands
   */
  public static String claims(Page<ClaimHit> page, LongFunction<List<String>> addresses) {
    ObjectNode node = JSON.createObjectNode();
    ArrayNode hits = node.put("total", page.total()).putArray("hits");
    for (ClaimHit hit : page.hits()) {
      ObjectNode one = claim(hit);
      source(one, hit.source(), addresses);
      hits.add(one);
    }
    return rest(node, page);
  }

  private static ObjectNode claim(ClaimHit hit) {
    ObjectNode node = JSON.createObjectNode();
    node.put("claim", hit.key()).set("quote", snippet(hit.quote()));
    return node;
  }

  private static void source(ObjectNode node, Source source, LongFunction<List<String>> addresses) {
    node.put("edition", source.edition())
        .put("published", source.published() == null ? null : source.published().toString())
        .put("publisher", source.publisher())
        .put("language", source.language());
    ArrayNode all = node.putArray("addresses");
    addresses.apply(source.edition()).forEach(all::add);
  }

  private static ObjectNode snippet(Snippet snippet) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("text", snippet.text())
            .put("start", snippet.start())
            .put("end", snippet.end());
    ArrayNode marks = node.putArray("marks");
    for (Mark mark : snippet.marks()) {
      marks.addObject().put("start", mark.start()).put("end", mark.end());
    }
    return node;
  }

  private static String rest(ObjectNode node, Page<?> page) {
    node.put("next", page.next());
    ObjectNode facets = node.putObject("facets");
    for (Dimension dimension : Dimension.values()) {
      List<Page.Count> counts = page.facets().get(dimension);
      if (counts != null) {
        facets.set(dimension.word(), counts(counts));
      }
    }
    ObjectNode spellings = node.putObject("spellings");
    page.spellings().forEach((typed, others) -> others.forEach(spellings.putArray(typed)::add));
    return write(node);
  }

  private static ArrayNode counts(List<Page.Count> counts) {
    ArrayNode array = JSON.createArrayNode();
    for (Page.Count count : counts) {
      array.addObject().put("value", count.value()).put("hits", count.hits());
    }
    return array;
  }

  private static String write(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can always be written", e);
    }
  }
}
