package org.chancery.exchange.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.record.difference.Comparison;
import org.chancery.record.difference.Difference;
import org.chancery.record.difference.Wording;
import org.chancery.record.revision.ClaimChange;
import org.chancery.record.revision.Edit;
import org.chancery.record.revision.RevisionDifference;
import org.chancery.record.versions.Bead;
import org.chancery.record.versions.Likeness;
import org.jspecify.annotations.Nullable;

/** Comparisons as one JSON object each; offsets count Unicode code points. */
public final class ComparisonJson {

  private ComparisonJson() {}

  /** Two language versions: what is beside what, and what they tell differently. */
  public static String of(Comparison comparison, Likeness likeness) {
    Places first = new Places(comparison.alignment().first().document());
    Places second = new Places(comparison.alignment().second().document());
    ObjectNode node = Places.JSON.createObjectNode();
    node.put("relation", likeness.versions() ? "versions" : "unrelated");
    node.set("first", first.document());
    node.set("second", second.document());
    node.putObject("likeness")
        .put("firstShare", rounded(likeness.firstShare()))
        .put("secondShare", rounded(likeness.secondShare()))
        .put("likeness", rounded(likeness.likeness()))
        .put("declared", likeness.declared());
    ArrayNode differences = node.putArray("differences");
    for (Difference difference : comparison.differences()) {
      ObjectNode each = differences.addObject();
      each.put("type", difference.type().word());
      each.put("en", Wording.of(difference, comparison, "en"));
      each.put("ru", Wording.of(difference, comparison, "ru"));
      each.set("first", side(difference.first(), first));
      each.set("second", side(difference.second(), second));
    }
    ArrayNode beads = node.putArray("aligned");
    for (Bead bead : comparison.alignment().beads()) {
      ObjectNode each = beads.addObject();
      each.set("first", first.words(Bead.span(bead.first())));
      each.set("second", second.words(Bead.span(bead.second())));
      each.put("likeness", rounded(bead.likeness())).put("moved", bead.moved());
    }
    return write(node);
  }

  private static @Nullable ObjectNode side(Difference.@Nullable Side side, Places places) {
    if (side == null) {
      return null;
    }
    ObjectNode node = Places.JSON.createObjectNode();
    node.set("words", places.words(side.words()));
    node.set("sentences", places.words(side.lines()));
    node.put("value", side.value().isEmpty() ? null : side.value());
    node.set("claims", places.ids(side.claims()));
    return node;
  }

  /** Two revisions: the words and the claims that changed. */
  public static String of(RevisionDifference difference) {
    return write(node(difference));
  }

  static ObjectNode node(RevisionDifference difference) {
    Places before = new Places(difference.before().document());
    Places after = new Places(difference.after().document());
    ObjectNode node = Places.JSON.createObjectNode();
    node.put("relation", difference.same() ? "same" : "revisions");
    node.set("before", before.document());
    node.set("after", after.document());
    node.put("kept", rounded(difference.kept()));
    ArrayNode edits = node.putArray("edits");
    for (Edit edit : difference.edits()) {
      ObjectNode each = edits.addObject();
      each.put("type", edit.type().word());
      each.set("before", before.words(edit.before()));
      each.set("after", after.words(edit.after()));
      each.set("sentenceBefore", before.words(edit.sentenceBefore()));
      each.set("sentenceAfter", after.words(edit.sentenceAfter()));
    }
    ArrayNode claims = node.putArray("claims");
    for (ClaimChange change : difference.claims()) {
      ObjectNode each = claims.addObject();
      each.put("type", change.type().word());
      ArrayNode aspects = each.putArray("aspects");
      change.aspects().stream().sorted().forEach(aspect -> aspects.add(aspect.word()));
      each.set("before", before.claim(change.before()));
      each.set("after", after.claim(change.after()));
    }
    return node;
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }

  private static String write(ObjectNode node) {
    try {
      return Places.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can be written", e);
    }
  }
}
