package org.chancery.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.record.review.Correction;
import org.chancery.record.review.Field;
import org.chancery.record.review.FieldProblem;
import org.chancery.text.claim.Status;
import org.chancery.text.ontology.Kind;
import org.chancery.text.ontology.Ontology;
import org.chancery.web.page.JudgeView.Option;
import org.chancery.web.view.Texts;

/** The fields of a claim in a form: shown with their values, and read when the form comes back. */
final class Fields {

  private final Ontology ontology = Ontology.load();

  /**
   * Fields to fill.
   *
   * @param prefix of their names in the form
   * @param values as reviewers write them
   * @param problems of the form that came back
   */
  List<JudgeView.Field> shown(
      Texts texts,
      String prefix,
      List<Field> fields,
      Map<Field, String> values,
      List<FieldProblem> problems) {
    List<JudgeView.Field> shown = new ArrayList<>();
    for (Field field : fields) {
      shown.add(
          new JudgeView.Field(
              prefix + field.word(),
              texts.get("field." + field.word()),
              values.getOrDefault(field, ""),
              texts.label("hint", field.word()),
              options(texts, field),
              problems.stream()
                  .filter(problem -> problem.field() == field)
                  .map(FieldProblem::message)
                  .findFirst()
                  .orElse(null)));
    }
    return shown;
  }

  private List<Option> options(Texts texts, Field field) {
    return switch (field) {
      case KIND ->
          ontology.kinds().keySet().stream()
              .map(kind -> new Option(kind, texts.label("kind", kind)))
              .sorted(Comparator.comparing(Option::label))
              .toList();
      case AREA ->
          new TreeSet<>(ontology.kinds().values().stream().map(Kind::area).toList())
              .stream().map(area -> new Option(area, texts.label("area", area))).toList();
      case STATUS ->
          Arrays.stream(Status.values())
              .map(status -> new Option(status.word(), texts.get("status." + status.word())))
              .toList();
      case TYPE -> {
        List<Option> types = new ArrayList<>();
        types.add(new Option("", texts.get("field.type.none")));
        new TreeSet<>(ontology.types().keySet()).forEach(t -> types.add(new Option(t, t)));
        yield types;
      }
      case MODE, CONTEXTS, ACTORS, RECIPIENTS, DATE, PLACE, QUANTITIES, CLAIMANTS, QUOTE ->
          List.of();
    };
  }

  /** The fields of a form that say otherwise than these values. */
  static List<Correction> changed(Context request, String prefix, Map<Field, String> before) {
    List<Correction> changed = new ArrayList<>();
    for (Field field : Field.values()) {
      String value = request.formParam(prefix + field.word());
      if (value != null && !value.strip().equals(before.getOrDefault(field, ""))) {
        changed.add(new Correction(field, value));
      }
    }
    return changed;
  }

  /** These values, with those of a form in their place. */
  static Map<Field, String> filled(Context request, String prefix, Map<Field, String> before) {
    Map<Field, String> filled = new EnumMap<>(Field.class);
    filled.putAll(before);
    changed(request, prefix, before).forEach(one -> filled.put(one.field(), one.value()));
    return filled;
  }
}
