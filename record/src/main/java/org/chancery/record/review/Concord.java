package org.chancery.record.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.record.store.Judged;
import org.chancery.record.store.Judgement;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Subject;
import org.chancery.text.claim.Claim;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * How far reviewers agree, by {@linkplain Alpha Krippendorff's alpha}. Of each claim the last word
 * of each reviewer counts that was not taken back. A reviewer sees what another said before:
 * agreement is that of second opinions, and blind only where the second did not look.
 */
public final class Concord {

  /** What is compared. */
  public enum Measure {
    /** Accepted, corrected or rejected; an added claim counts as accepted. */
    VERDICT(Alpha.Metric.NOMINAL),
    TYPE(Alpha.Metric.NOMINAL),
    KIND(Alpha.Metric.NOMINAL),
    STATUS(Alpha.Metric.NOMINAL),
    /** The first day that the date may mean. */
    DATE(Alpha.Metric.INTERVAL),
    /** The first number of the claim. */
    AMOUNT(Alpha.Metric.RATIO),
    /** Whether two claims tell one event. */
    EVENT(Alpha.Metric.NOMINAL);

    private final Alpha.Metric metric;

    Measure(Alpha.Metric metric) {
      this.metric = metric;
    }

    /** As it is shown: nominal, interval or ratio. */
    public String metric() {
      return metric.name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One figure.
   *
   * @param reviewers two of them, or all
   * @param units claims or pairs of claims of which at least two of them gave a value
   * @param alpha empty where too little or nothing but one value was given
   */
  public record Figure(Measure measure, Set<String> reviewers, int units, OptionalDouble alpha) {
    public Figure {
      reviewers = Set.copyOf(reviewers);
    }
  }

  private final RecordStore store;
  private final Map<Measure, Map<String, Map<String, String>>> values = new LinkedHashMap<>();
  private final Set<String> reviewers = new TreeSet<>();

  private Concord(RecordStore store) {
    this.store = store;
    Arrays.stream(Measure.values()).forEach(measure -> values.put(measure, new TreeMap<>()));
  }

  /** Every measure over all reviewers, then over each two of them that have something in common. */
  public static List<Figure> of(RecordStore store) {
    Concord concord = new Concord(store);
    concord.read();
    List<Figure> figures = new ArrayList<>(concord.figures(concord.reviewers));
    List<String> all = List.copyOf(concord.reviewers);
    for (int i = 0; i < all.size() && all.size() > 2; i++) {
      for (int j = i + 1; j < all.size(); j++) {
        concord.figures(Set.of(all.get(i), all.get(j))).stream()
            .filter(figure -> figure.units() > 0)
            .forEach(figures::add);
      }
    }
    return figures;
  }

  private void read() {
    Map<String, List<Judged>> chains = new LinkedHashMap<>();
    store
        .judgements()
        .forEach(
            judged ->
                chains
                    .computeIfAbsent(judged.judgement().claim(), key -> new ArrayList<>())
                    .add(judged));
    chains.forEach(this::read);
  }

  private void read(String subject, List<Judged> links) {
    Chain chain = new Chain(links);
    Map<String, Judgement> last = new LinkedHashMap<>();
    for (Judged link : links) {
      if (link.judgement().undoes() == 0 && !chain.undone(link)) {
        last.put(link.signed().by(), link.judgement());
      }
    }
    switch (Subject.of(subject)) {
      case Subject.One one -> {
        Claim coded = last.isEmpty() ? null : coded(subject);
        last.forEach((by, judgement) -> claim(subject, by, judgement, coded));
      }
      case Subject.Pair pair ->
          last.forEach(
              (by, judgement) -> put(Measure.EVENT, subject, by, judgement.verdict().word()));
      case Subject.Text text -> {
        // That a text is complete is said by one and needs no second.
      }
    }
  }

  private @Nullable Claim coded(String key) {
    return store.claims(key).stream().map(c -> c.claim().claim()).findFirst().orElse(null);
  }

  private void claim(String key, String by, Judgement judgement, @Nullable Claim coded) {
    boolean added = judgement.verdict() == Judgement.Verdict.ADDED;
    String verdict = added ? Judgement.Verdict.ACCEPTED.word() : judgement.verdict().word();
    put(Measure.VERDICT, key, by, verdict);
    Claim claim = said(judgement, coded);
    if (claim != null) {
      put(Measure.TYPE, key, by, String.valueOf(claim.event()));
      put(Measure.KIND, key, by, claim.kind());
      put(Measure.STATUS, key, by, claim.status().word());
      put(Measure.DATE, key, by, day(claim.date()));
      put(Measure.AMOUNT, key, by, amount(claim));
    }
  }

  /** Null where there is not one claim to compare: rejected, divided, or gone. */
  private static @Nullable Claim said(Judgement judgement, @Nullable Claim coded) {
    return switch (judgement.verdict()) {
      case ACCEPTED -> coded;
      case CORRECTED, ADDED ->
          judgement.corrected().size() == 1 ? judgement.corrected().getFirst() : null;
      case REJECTED, SAME, APART, COMPLETE, WITHDRAWN -> null;
    };
  }

  private static @Nullable String day(@Nullable TimeValue date) {
    if (date == null) {
      return null;
    }
    String day = (date.value() + "-01-01").substring(0, "0000-00-00".length());
    return String.valueOf(LocalDate.parse(day).toEpochDay());
  }

  private static @Nullable String amount(Claim claim) {
    return claim.quantities().stream()
        .map(QuantityMention::value)
        .filter(value -> value != null && value.signum() >= 0)
        .map(String::valueOf)
        .findFirst()
        .orElse(null);
  }

  private void put(Measure measure, String subject, String by, @Nullable String value) {
    reviewers.add(by);
    if (value != null) {
      values
          .getOrDefault(measure, Map.of())
          .computeIfAbsent(subject, key -> new TreeMap<>())
          .put(by, value);
    }
  }

  private List<Figure> figures(Set<String> among) {
    return Arrays.stream(Measure.values()).map(measure -> figure(measure, among)).toList();
  }

  private Figure figure(Measure measure, Set<String> among) {
    Map<String, Double> names = new HashMap<>();
    List<List<Double>> units = new ArrayList<>();
    for (Map<String, String> unit : values.getOrDefault(measure, Map.of()).values()) {
      List<Double> given = new ArrayList<>();
      unit.forEach(
          (by, value) -> {
            if (among.contains(by)) {
              given.add(number(measure, value, names));
            }
          });
      if (given.size() > 1) {
        units.add(given);
      }
    }
    return new Figure(measure, among, units.size(), Alpha.of(units, measure.metric));
  }

  /** A name's number is its place in the order of appearance; nothing but its identity counts. */
  private static double number(Measure measure, String value, Map<String, Double> names) {
    return measure.metric == Alpha.Metric.NOMINAL
        ? names.computeIfAbsent(value, name -> (double) names.size())
        : Double.parseDouble(value);
  }
}
