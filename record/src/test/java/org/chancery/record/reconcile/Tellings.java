package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Draft;
import org.chancery.record.Event;
import org.chancery.record.Reconciliation;
import org.chancery.text.claim.Coded;
import org.jspecify.annotations.Nullable;

/** Short documents of Peru and Finland, each with one claim, for tests. */
final class Tellings {

  private Tellings() {}

  /** A document whose only paragraph is the quotation. */
  static Draft.Line says(
      String id, @Nullable String publisher, String published, String kind, String words) {
    return Draft.of(id, publisher, published, "en", "Note " + id, words)
        .says(words, null, kind, "political");
  }

  static List<Coded> coded(Draft.Line... lines) {
    List<Coded> coded = new ArrayList<>();
    for (Draft.Line line : lines) {
      coded.add(line.then().coded());
    }
    return coded;
  }

  static Reconciliation reconcile(Draft.Line... lines) {
    return new Reconciler().reconcile(coded(lines));
  }

  /** The event that cites the words. */
  static Event event(Reconciliation all, String words) {
    return all.events().stream()
        .filter(e -> e.claims().stream().anyMatch(c -> c.quote().contains(words)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no event cites " + words));
  }

  static String key(Draft.Line line) {
    return keys(line.then().coded()).getFirst();
  }

  private static List<String> keys(Coded coded) {
    return coded.claims().stream()
        .map(claim -> org.chancery.record.ClaimKey.of(coded.document(), claim))
        .toList();
  }
}
