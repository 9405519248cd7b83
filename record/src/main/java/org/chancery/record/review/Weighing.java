package org.chancery.record.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.record.Conflict;
import org.chancery.record.Conflicts;
import org.chancery.record.Dyad;
import org.chancery.record.Event;
import org.chancery.record.Rank;
import org.chancery.record.Ranks;
import org.chancery.record.store.EventReading;
import org.chancery.text.claim.Claim;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeValue;
import org.chancery.text.ontology.EventType;
import org.chancery.text.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Says why a claim should be looked at, and how much. Pure; shared by threads. */
final class Weighing {

  private static final int MILLIONS = 7;
  private static final int HUNDREDS_OF_MILLIONS = 9;
  private static final int BILLIONS = 10;

  private final ReasonTable table = ReasonTable.load();
  private final Ontology ontology;
  private final Set<Dyad> watched;

  Weighing(Ontology ontology, Set<Dyad> watched) {
    this.ontology = ontology;
    this.watched = Set.copyOf(watched);
  }

  /** What was found. */
  record Weighed(double uncertainty, double importance, List<Reason> reasons) {
    double score() {
      return uncertainty * importance;
    }
  }

  /**
   * Weighs a claim.
   *
   * @param told the event that the claim tells, or null where claims were not put together yet
   * @param event the same with its claims, or null where nobody asks what exactly they tell
   */
  Weighed of(Claim claim, EventReading.@Nullable Told told, @Nullable Event event) {
    List<Reason> reasons = new ArrayList<>();
    confidence(claim, reasons);
    inferred(claim, reasons);
    importance(claim, reasons);
    if (told != null) {
      told(told, event, reasons);
    }
    reasons.sort(Comparator.comparingDouble((Reason r) -> -r.weight()));
    return new Weighed(
        together(reasons, Reason.Side.UNCERTAIN),
        together(reasons, Reason.Side.IMPORTANT),
        List.copyOf(reasons));
  }

  private static double together(List<Reason> reasons, Reason.Side side) {
    double left = 1;
    for (Reason reason : reasons) {
      left *= reason.side() == side ? 1 - reason.weight() : 1;
    }
    return 1 - left;
  }

  private void add(List<Reason> reasons, String feature, String value, String detail) {
    table.reason(feature, value, detail).ifPresent(reasons::add);
  }

  private void confidence(Claim claim, List<Reason> reasons) {
    String told = String.format(Locale.ROOT, "%.2f", claim.confidence());
    double doubt = Math.clamp(1 - claim.confidence(), 0, 1);
    table
        .reason("confidence", "", told)
        .map(r -> new Reason(r.side(), r.feature(), doubt, told, r.english(), r.russian()))
        .ifPresent(reasons::add);
    if (claim.derivation().rule().equals("reader")) {
      add(reasons, "derivation", "model", "");
    }
  }

  private void inferred(Claim claim, List<Reason> reasons) {
    unnamed(claim.actors()).ifPresent(code -> add(reasons, "actor", "inferred", code));
    unnamed(claim.recipients()).ifPresent(code -> add(reasons, "recipient", "inferred", code));
    TimeValue date = claim.date();
    if (date == null) {
      add(reasons, "date", "none", "");
    } else {
      if (claim.dateWords() == null) {
        add(reasons, "date", "inferred", date.value());
      }
      if (date.approximate()) {
        add(reasons, "date", "approximate", date.value());
      }
    }
    if (claim.claimants().isEmpty()) {
      add(reasons, "claimant", "none", "");
    }
  }

  private static Optional<String> unnamed(List<Claim.Party> side) {
    return side.stream().filter(p -> p.words() == null).map(p -> p.actor().code()).findFirst();
  }

  private void importance(Claim claim, List<Reason> reasons) {
    add(reasons, "any", "", "");
    add(reasons, "kind", claim.kind(), claim.kind());
    add(reasons, "area", claim.area(), claim.area());
    EventType type = claim.event() == null ? null : ontology.types().get(claim.event());
    if (type != null) {
      add(reasons, "quad", type.quad(), type.code());
    }
    Set<String> parties = parties(claim);
    watched.stream()
        .filter(dyad -> parties.contains(dyad.a()) && parties.contains(dyad.b()))
        .findFirst()
        .ifPresent(dyad -> add(reasons, "dyad", "watched", dyad.a() + "–" + dyad.b()));
    rank(claim, reasons);
    claim.quantities().stream()
        .filter(q -> q.role() == QuantityMention.Role.MONEY && q.value() != null)
        .max(Comparator.comparing(Weighing::value))
        .ifPresent(q -> money(q, reasons));
  }

  /** Codes of all who take part, predecessors folded. */
  static Set<String> parties(Claim claim) {
    Set<String> parties = new TreeSet<>(Event.folded(claim.actors()));
    parties.addAll(Event.folded(claim.recipients()));
    return parties;
  }

  private void rank(Claim claim, List<Reason> reasons) {
    Rank highest = Rank.UNTOLD;
    String office = "";
    for (List<Claim.Party> side : List.of(claim.actors(), claim.recipients())) {
      for (Claim.Party party : side) {
        Rank rank = Ranks.of(party.actor().office());
        if (rank.compareTo(highest) < 0) {
          highest = rank;
          office = String.valueOf(party.actor().office());
        }
      }
    }
    add(reasons, "rank", highest.name().toLowerCase(Locale.ROOT).replace('_', '-'), office);
  }

  private static BigDecimal value(QuantityMention quantity) {
    BigDecimal value = quantity.value();
    return value == null ? BigDecimal.ZERO : value;
  }

  /** By the number of digits, whatever the currency. */
  private void money(QuantityMention quantity, List<Reason> reasons) {
    BigDecimal value = value(quantity);
    int digits = value.precision() - value.scale();
    String size =
        digits >= BILLIONS
            ? "billions"
            : digits >= HUNDREDS_OF_MILLIONS
                ? "hundreds-of-millions"
                : digits >= MILLIONS ? "millions" : "less";
    add(reasons, "money", size, value.toPlainString() + " " + quantity.unit());
  }

  /** What other claims of the event say. */
  private void told(EventReading.Told told, @Nullable Event event, List<Reason> reasons) {
    told.conflicts().stream()
        .sorted()
        .forEach(detail -> add(reasons, "conflict", detail, versions(detail, event)));
    String sides = event == null ? "" : String.join(", ", event.claimants());
    add(reasons, "told", told.corroboration(), sides);
  }

  /** What is told of a detail, as "300 / 320". */
  private static String versions(String detail, @Nullable Event event) {
    return event == null
        ? ""
        : Conflicts.of(event).stream()
            .filter(conflict -> word(conflict).equals(detail))
            .flatMap(conflict -> conflict.versions().stream())
            .map(Conflict.Version::value)
            .collect(Collectors.joining(" / "));
  }

  private static String word(Conflict conflict) {
    return conflict.detail().name().toLowerCase(Locale.ROOT);
  }
}
