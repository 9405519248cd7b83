package org.chancery.record.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.record.versions.Line;
import org.chancery.record.versions.NumeralReader.Numeral;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.QuantityMention.Role;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that differ. A number that both halves have, in whatever words, is no difference; of two
 * that are left over and do the same, one replaces the other; one alone is missing, if it is
 * written in digits and the neighbours lack it too.
 */
final class Numbers implements Finder {

  /** Smaller numbers are often told without a number: "both", "a couple", a plural. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(3);

  /**
   * A number that may differ.
   *
   * @param role null where nothing tells what the number does
   */
  private record Figure(
      Span span, BigDecimal value, @Nullable Role role, String unit, boolean digits) {

    boolean equal(Figure other) {
      return value.compareTo(other.value) == 0 && !moneyApart(other);
    }

    /** 5 million dollars are not 5 million euros; other units are in the text's own language. */
    private boolean moneyApart(Figure other) {
      return role == Role.MONEY && other.role == Role.MONEY && !unit.equals(other.unit);
    }

    boolean replaces(Figure other) {
      if (role == null || other.role == null) {
        return digits && other.digits && span.length() > 1 && other.span.length() > 1;
      }
      return role == other.role || changed() && other.changed();
    }

    private boolean changed() {
      return role != Role.ORDINAL && role != Role.MONEY && role != Role.PERCENT;
    }
  }

  @Override
  public List<Difference> find(Half first, Half second) {
    Beads.Rest<Figure> rest = Beads.rest(figures(first), figures(second), Figure::equal);
    List<Figure> left = uncleared(rest.first(), second);
    List<Figure> right = uncleared(rest.second(), first);
    List<Difference> found = new ArrayList<>();
    for (Figure x : List.copyOf(left)) {
      Figure y = nearest(x, first, second, right);
      if (y != null) {
        left.remove(x);
        right.remove(y);
        found.add(
            new Difference(
                Difference.Type.NUMBER,
                first.has(x.span(), plain(x)),
                second.has(y.span(), plain(y))));
      }
    }
    left.stream()
        .filter(missing(second))
        .map(
            x ->
                new Difference(
                    Difference.Type.NUMBER, first.has(x.span(), plain(x)), second.lacks()))
        .forEach(found::add);
    right.stream()
        .filter(missing(first))
        .map(
            y ->
                new Difference(
                    Difference.Type.NUMBER, first.lacks(), second.has(y.span(), plain(y))))
        .forEach(found::add);
    return found;
  }

  private static String plain(Figure figure) {
    String unit = figure.role() == Role.MONEY ? " " + figure.unit() : "";
    return figure.value().toPlainString() + unit;
  }

  /** Of those that do the same, the one at the likest place of its half. */
  private static @Nullable Figure nearest(
      Figure x, Half first, Half second, List<Figure> candidates) {
    double at = place(x, first);
    return candidates.stream()
        .filter(x::replaces)
        .min(Comparator.comparingDouble(y -> Math.abs(place(y, second) - at)))
        .orElse(null);
  }

  private static double place(Figure figure, Half half) {
    return (double) (figure.span().start() - half.span().start()) / half.span().length();
  }

  private static Predicate<Figure> missing(Half other) {
    Set<BigDecimal> told = told(other.around(), other);
    return figure ->
        figure.digits()
            && figure.role() != null
            && figure.value().compareTo(SMALL) > 0
            && !told.contains(figure.value());
  }

  /** Without those that the other half tells in words that are no quantity. */
  private static List<Figure> uncleared(List<Figure> figures, Half other) {
    Set<BigDecimal> told = told(other.lines(), other);
    List<Figure> rest = new ArrayList<>(figures);
    rest.removeIf(f -> f.role() != Role.MONEY && told.contains(f.value()));
    return rest;
  }

  private static Set<BigDecimal> told(List<Line> lines, Half half) {
    Set<BigDecimal> told = new HashSet<>();
    for (Line line : lines) {
      half.telling().numbers().read(half.text(), line.span()).forEach(n -> told.add(n.value()));
      line.quantities().stream()
          .flatMap(q -> Stream.of(q.value(), q.base(), q.factor()))
          .filter(value -> value != null)
          .forEach(value -> told.add(value.stripTrailingZeros()));
    }
    return told;
  }

  private static List<Figure> figures(Half half) {
    List<Figure> figures = new ArrayList<>();
    for (Line line : half.lines()) {
      List<Span> taken = new ArrayList<>();
      line.times().forEach(time -> taken.add(time.span()));
      for (QuantityMention quantity : line.quantities()) {
        taken.add(quantity.span());
        add(quantity, half, figures);
      }
      for (Numeral numeral : half.telling().numbers().read(half.text(), line.span())) {
        boolean free = taken.stream().noneMatch(span -> span.overlaps(numeral.span()));
        boolean label = numeral.span().start() == line.span().start();
        if (numeral.digits() && free && !label) {
          figures.add(new Figure(numeral.span(), numeral.value(), null, "", true));
        }
      }
    }
    return figures;
  }

  private static void add(QuantityMention quantity, Half half, List<Figure> figures) {
    boolean digits = quantity.span().in(half.text()).chars().anyMatch(Character::isDigit);
    Span span = quantity.span();
    for (BigDecimal value : new BigDecimal[] {quantity.base(), quantity.value()}) {
      if (value != null) {
        BigDecimal bare = value.stripTrailingZeros();
        figures.add(new Figure(span, bare, quantity.role(), quantity.unit(), digits));
      }
    }
  }
}
