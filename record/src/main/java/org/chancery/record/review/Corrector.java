package org.chancery.record.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Derivation;
import org.chancery.text.claim.Status;
import org.chancery.text.document.Document;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.TimeValue;
import org.chancery.text.ontology.EventType;
import org.chancery.text.ontology.Kind;
import org.chancery.text.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Makes of a claim what a reviewer says that it should be; collects everything that is wrong. */
final class Corrector {

  /** Whose claim it is from now on. */
  static final Derivation REVIEWER = new Derivation("reviewer", "1");

  private final Ontology ontology;

  Corrector(Ontology ontology) {
    this.ontology = ontology;
  }

  /** What came of it. */
  sealed interface Result {
    record Right(Claim claim) implements Result {}

    record Wrong(List<FieldProblem> problems) implements Result {}
  }

  /**
   * The claim with these fields; certain from now on, as a person vouches for it. What was wrong
   * before in other fields is not the reviewer's fault.
   */
  Result corrected(Document document, Claim claim, List<Correction> corrections) {
    return result(document, claim, corrections, Contract.problems(ontology, document, claim));
  }

  /** A claim of a reviewer's own: all of it must be right. */
  Result made(Document document, Claim bare, List<Correction> fields) {
    return result(document, bare, fields, List.of());
  }

  private Result result(
      Document document, Claim claim, List<Correction> corrections, List<FieldProblem> old) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    List<FieldProblem> problems = new ArrayList<>();
    for (Correction correction : corrections) {
      if (values.put(correction.field(), correction.value()) != null) {
        problems.add(
            new FieldProblem(correction.field(), correction.value(), "is corrected twice"));
      }
    }
    Draft draft = new Draft(ontology, document, claim);
    values.forEach((field, value) -> draft.set(field, value, problems::add));
    draft.follow(values.keySet());
    Claim made = draft.claim();
    for (FieldProblem problem : Contract.problems(ontology, document, made)) {
      if (values.containsKey(problem.field()) || !old.contains(problem)) {
        problems.add(problem);
      }
    }
    return problems.isEmpty() ? new Result.Right(made) : new Result.Wrong(problems);
  }

  /** Every field of a claim as a reviewer would write it. */
  static Map<Field, String> values(Document document, Claim claim) {
    Map<Field, String> values = new LinkedHashMap<>();
    values.put(Field.TYPE, Objects.toString(claim.event(), ""));
    values.put(Field.MODE, String.join(", ", claim.modes()));
    values.put(Field.KIND, claim.kind());
    values.put(Field.AREA, claim.area());
    values.put(Field.CONTEXTS, String.join(", ", claim.contexts()));
    values.put(Field.STATUS, claim.status().word());
    values.put(Field.ACTORS, PartyValue.write(claim.actors()));
    values.put(Field.RECIPIENTS, PartyValue.write(claim.recipients()));
    values.put(Field.DATE, DateValue.write(claim.date()));
    values.put(Field.PLACE, PlaceValue.write(claim.place()));
    values.put(Field.QUANTITIES, QuantityValue.write(claim.quantities()));
    values.put(Field.CLAIMANTS, String.join(", ", claim.claimants()));
    values.put(Field.QUOTE, SpanValue.write(claim.quote(), document.text()));
    return values;
  }

  /** A claim while its fields change. */
  private static final class Draft {

    private final Map<Field, String> told;
    private final Ontology ontology;
    private final Document document;
    private final Claim before;
    private Claim now;

    Draft(Ontology ontology, Document document, Claim before) {
      this.ontology = ontology;
      this.document = document;
      this.before = before;
      this.now = before;
      this.told = values(document, before);
    }

    /** What is written as it was stays as it was, finer points and all. */
    void set(Field field, String value, Consumer<FieldProblem> problem) {
      if (value.equals(told.get(field))) {
        return;
      }
      try {
        now = changed(field, value);
      } catch (Unreadable e) {
        problem.accept(new FieldProblem(field, value, e.message()));
      }
    }

    private Claim changed(Field field, String value) {
      ClaimParts parts = new ClaimParts(now);
      String text = document.text();
      switch (field) {
        case TYPE -> parts.event = value.isEmpty() ? null : value.toUpperCase(Locale.ROOT);
        case MODE -> parts.modes = Lists.commas(value);
        case KIND -> parts.kind = value;
        case AREA -> parts.area = value;
        case CONTEXTS -> parts.contexts = Lists.commas(value);
        case STATUS -> parts.status = status(value);
        case ACTORS -> parts.actors = PartyValue.read(value, before.actors(), text);
        case RECIPIENTS -> parts.recipients = PartyValue.read(value, before.recipients(), text);
        case DATE -> {
          TimeValue date = DateValue.read(value);
          parts.dateWords = Objects.equals(date, before.date()) ? before.dateWords() : null;
          parts.date = date;
        }
        case PLACE -> {
          Place place = PlaceValue.read(value, before.place());
          parts.placeWords = place == null ? null : before.placeWords();
          parts.place = place;
        }
        case QUANTITIES ->
            parts.quantities = QuantityValue.read(value, before.quantities(), before.quote(), text);
        case CLAIMANTS -> parts.claimants = Lists.commas(value);
        case QUOTE -> parts.quote = SpanValue.read(value, text);
      }
      return parts.claim();
    }

    private static Status status(String value) {
      return Arrays.stream(Status.values())
          .filter(status -> status.word().equals(value.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  new Unreadable(
                      "is no status: occurred, ongoing, planned, hoped, hypothetical, denied"));
    }

    /**
     * Lets what a new kind or type brings with it follow, unless the reviewer said otherwise: a
     * kind its area and contexts and, where the type was the usual one, its type; a type takes away
     * modes that it has not.
     */
    void follow(Set<Field> said) {
      Kind old = ontology.kinds().get(before.kind());
      Kind kind = ontology.kinds().get(now.kind());
      ClaimParts parts = new ClaimParts(now);
      if (said.contains(Field.KIND) && kind != null) {
        if (!said.contains(Field.AREA)) {
          parts.area = kind.area();
        }
        if (!said.contains(Field.TYPE) && usual(old, before.event())) {
          parts.event = kind.event();
        }
        if (!said.contains(Field.CONTEXTS)) {
          parts.contexts = contexts(old, kind);
        }
      }
      EventType type = parts.event == null ? null : ontology.types().get(parts.event);
      if (!said.contains(Field.MODE) && !Objects.equals(parts.event, before.event())) {
        List<String> modes = type == null ? List.of() : type.modes();
        parts.modes = now.modes().stream().filter(modes::contains).toList();
      }
      now = parts.claim();
    }

    private static boolean usual(@Nullable Kind kind, @Nullable String event) {
      return kind != null && Objects.equals(kind.event(), event);
    }

    private List<String> contexts(@Nullable Kind old, Kind kind) {
      Set<String> contexts = new LinkedHashSet<>(kind.contexts());
      contexts.addAll(now.contexts());
      if (old != null) {
        old.contexts().stream().filter(c -> !kind.contexts().contains(c)).forEach(contexts::remove);
      }
      return List.copyOf(contexts);
    }

    Claim claim() {
      ClaimParts parts = new ClaimParts(now);
      parts.confidence = 1;
      parts.derivation = REVIEWER;
      return parts.claim();
    }
  }
}
