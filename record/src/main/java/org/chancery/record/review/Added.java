package org.chancery.record.review;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Status;
import org.chancery.text.document.Document;
import org.chancery.text.ontology.Kind;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.span.Span;

/** Makes a claim of words that a reviewer marked. */
final class Added {

  private Added() {}

  /** A claim of the document's publisher, of the kind that the fields tell, with their values. */
  static Corrector.Result claim(
      Corrector corrector,
      Ontology ontology,
      Document document,
      int start,
      int end,
      List<Correction> fields) {
    String id =
        fields.stream()
            .filter(f -> f.field() == Field.KIND)
            .map(Correction::value)
            .findFirst()
            .orElse("");
    Kind kind = ontology.kinds().get(id);
    if (kind == null) {
      return wrong(Field.KIND, id, id.isEmpty() ? "a claim has a kind" : "there is no such kind");
    }
    try {
      Claim bare = bare(document, SpanValue.of(start, end, document.text()), kind);
      List<Correction> others = new ArrayList<>(fields);
      others.removeIf(f -> f.field() == Field.KIND);
      return corrector.made(document, bare, others);
    } catch (Unreadable e) {
      return wrong(Field.QUOTE, start + "-" + end, e.message());
    }
  }

  private static Corrector.Result wrong(Field field, String value, String message) {
    return new Corrector.Result.Wrong(List.of(new FieldProblem(field, value, message)));
  }

  private static Claim bare(Document document, Span quote, Kind kind) {
    String publisher = document.publisher();
    Status told = kind.told();
    return new Claim(
        quote,
        kind.event(),
        List.of(),
        kind.contexts(),
        kind.id(),
        kind.area(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        told == null ? Status.OCCURRED : told,
        publisher == null ? List.of() : List.of(publisher),
        1,
        Corrector.REVIEWER);
  }
}
