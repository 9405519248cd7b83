package org.chancery.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.chancery.record.CitedClaim;
import org.chancery.record.Conflict;
import org.chancery.record.Evidence;
import org.chancery.record.Merge;
import org.chancery.record.events.EventPage;
import org.chancery.record.events.KeptEvent;
import org.chancery.record.store.EventRetired;
import org.chancery.record.store.EventRow;
import org.jspecify.annotations.Nullable;

/**
 * Writes events as JSON objects: a page as {@code events} and {@code next}, one event with its
 * {@code members}, {@code conflicts}, {@code links}, {@code merges} and {@code predecessors}. Every
 * field is present; what is not known is null.
 */
public final class EventJson {

  private static final JsonMapper JSON = new JsonMapper();

  private EventJson() {}

  public static String page(EventPage page) {
    ObjectNode node = JSON.createObjectNode();
    ArrayNode events = node.putArray("events");
    for (EventPage.Entry entry : page.events()) {
      ObjectNode one = events.addObject();
      row(one, entry.row());
      one.put("quote", entry.lead().quote());
    }
    node.put("next", page.next());
    return write(node);
  }

  public static String event(KeptEvent event) {
    ObjectNode node = JSON.createObjectNode();
    row(node, event.row());
    node.put("quote", event.event().lead().quote());
    ArrayNode members = node.putArray("members");
    event.members().forEach(member -> member(members.addObject(), member));
    ArrayNode conflicts = node.putArray("disputed");
    event.conflicts().forEach(conflict -> conflict(conflicts.addObject(), conflict));
    ArrayNode links = node.putArray("links");
    event.links().forEach(link -> link(links.addObject(), link));
    ArrayNode merges = node.putArray("merges");
    event.merges().forEach(merge -> merge(merges.addObject(), merge));
    strings(node, "predecessors", event.predecessors().stream().map(EventRetired::id).toList());
    return write(node);
  }

  private static void row(ObjectNode node, EventRow row) {
    node.put("id", row.id());
    strings(node, "parties", row.parties());
    node.put("type", row.type())
        .put("kind", row.kind())
        .put("area", row.area())
        .put("status", row.status())
        .put("first", row.first())
        .put("last", row.last())
        .put("corroboration", row.corroboration());
    strings(node, "conflicts", row.conflicts().stream().sorted().toList());
    node.put("claims", row.claims());
  }

  private static void member(ObjectNode node, KeptEvent.Member member) {
    CitedClaim cited = member.cited();
    node.put("claim", cited.key())
        .put("edition", member.edition())
        .put("side", member.side())
        .put("publisher", cited.document().publisher())
        .put("published", text(cited.document().published()))
        .put("language", cited.document().language())
        .put("status", cited.claim().status().word())
        .put("quote", cited.quote());
    strings(node, "addresses", member.addresses());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static void conflict(ObjectNode node, Conflict conflict) {
    node.put("detail", conflict.detail().name().toLowerCase(Locale.ROOT));
    ArrayNode versions = node.putArray("versions");
    for (Conflict.Version version : conflict.versions()) {
      ObjectNode one = versions.addObject().put("value", version.value());
      strings(one, "claimants", version.claimants());
      strings(one, "claims", version.claims().stream().map(CitedClaim::key).toList());
    }
  }

  private static void link(ObjectNode node, KeptEvent.Neighbour neighbour) {
    node.put("kind", neighbour.link().kind().word())
        .put("from", neighbour.link().from())
        .put("to", neighbour.link().to());
    evidence(node, neighbour.link().evidence());
    row(node.putObject("other"), neighbour.other());
  }

  private static void merge(ObjectNode node, Merge merge) {
    node.put("one", merge.a())
        .put("other", merge.b())
        .put("score", merge.score())
        .put("judged", merge.judged());
    evidence(node, merge.evidence());
  }

  private static void evidence(ObjectNode node, List<Evidence> evidence) {
    ArrayNode all = node.putArray("evidence");
    for (Evidence one : evidence) {
      all.addObject()
          .put("feature", one.feature())
          .put("outcome", one.outcome())
          .put("weight", one.weight())
          .put("english", one.english())
          .put("russian", one.russian());
    }
  }

  private static void strings(ObjectNode node, String field, Collection<String> values) {
    ArrayNode array = node.putArray(field);
    values.forEach(array::add);
  }

  private static String write(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can always be written", e);
    }
  }
}
