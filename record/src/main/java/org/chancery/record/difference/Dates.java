package org.chancery.record.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.record.versions.Line;
import org.chancery.record.versions.NumeralReader.Numeral;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.mention.TimeValue;
import org.chancery.text.mention.TimeValue.Bound;
import org.chancery.text.mention.TimeValue.Precision;

/**
 * Dates that differ in what both halves say outright: years where both write the year, months where
 * both name the month, days where both tell the day. What is only reckoned ("a year earlier") is
 * held against what is reckoned as well.
 */
final class Dates implements Finder {

  /** Code units of an "and" between two days. */
  private static final int BESIDE = 5;

  /**
   * A time that a half names.
   *
   * @param written whether a day, month or year stands in the words
   * @param yearWritten whether the year does
   */
  private record Moment(TimeMention mention, boolean written, boolean yearWritten) {

    TimeValue value() {
      return mention.value();
    }

    /** The end that the words stress: "from 3 to 5 May" has two, "by the end of 2022" one. */
    String last() {
      String end = value().end();
      return end == null ? value().value() : end;
    }

    boolean agrees(Moment other) {
      return value().value().compareTo(other.last() + "~") <= 0
          && other.value().value().compareTo(last() + "~") <= 0;
    }

    boolean contradicts(Moment other) {
      if (written != other.written) {
        return false;
      }
      if (!written) {
        return reckoned(other);
      }
      String x = value().value();
      String y = other.value().value();
      boolean years = yearWritten && other.yearWritten && !part(x, 0, 4).equals(part(y, 0, 4));
      boolean months = x.length() >= 7 && y.length() >= 7 && !part(x, 5, 7).equals(part(y, 5, 7));
      boolean days = x.length() == 10 && y.length() == 10 && !part(x, 8, 10).equals(part(y, 8, 10));
      return years || months || days || wide(this, other);
    }

    /** Of two months that are named without a year, the months count, else the whole. */
    private boolean reckoned(Moment other) {
      String x = value().value();
      String y = other.value().value();
      boolean months = x.length() == 7 && y.length() == 7;
      return value().bound() == Bound.EXACT
          && other.value().bound() == Bound.EXACT
          && value().precision() == other.value().precision()
          && (!months || !part(x, 5, 7).equals(part(y, 5, 7)));
    }

    /** "from 3 to 5 May" against "from 3 to 7 May", whatever the year. */
    private static boolean wide(Moment a, Moment b) {
      String x = a.value().end();
      String y = b.value().end();
      boolean both = a.written && b.written && x != null && y != null && x.length() == y.length();
      return both
          && x != null
          && y != null
          && !(said(x) + said(a.value().value())).equals(said(y) + said(b.value().value()));
    }

    /** Without the year where the words may have left it out. */
    private static String said(String value) {
      return value.length() >= 7 ? value.substring(5) : value;
    }

    private static String part(String value, int from, int to) {
      return value.substring(from, to);
    }
  }

  @Override
  public List<Difference> find(Half first, Half second) {
    List<Moment> x = moments(first);
    List<Moment> y = moments(second);
    Beads.Rest<Moment> same = Beads.rest(x, y, (a, b) -> a.agrees(b) && !Moment.wide(a, b));
    List<Moment> left = same.first();
    List<Moment> right = new ArrayList<>(same.second());
    List<Difference> found = new ArrayList<>();
    for (Moment a : left) {
      Moment b = right.stream().filter(a::contradicts).findFirst().orElse(null);
      if (b != null) {
        right.remove(b);
        found.add(difference(first, a, second, b));
      } else if (y.stream().noneMatch(a::agrees) && missing(a, first, second)) {
        found.add(
            new Difference(
                Difference.Type.DATE, first.has(a.mention().span(), value(a)), second.lacks()));
      }
    }
    for (Moment b : right) {
      if (x.stream().noneMatch(b::agrees) && missing(b, second, first)) {
        found.add(
            new Difference(
                Difference.Type.DATE, first.lacks(), second.has(b.mention().span(), value(b))));
      }
    }
    return found;
  }

  private static Difference difference(Half first, Moment a, Half second, Moment b) {
    return new Difference(
        Difference.Type.DATE,
        first.has(a.mention().span(), value(a)),
        second.has(b.mention().span(), value(b)));
  }

  private static String value(Moment moment) {
    String end = moment.value().end();
    return end == null ? moment.value().value() : moment.value().value() + "/" + end;
  }

  /** Written out here, and none of its numbers nor any time that agrees is in or near the other. */
  private static boolean missing(Moment moment, Half own, Half other) {
    Precision precision = moment.value().precision();
    boolean plain =
        precision == Precision.DAY || precision == Precision.MONTH || precision == Precision.YEAR;
    if (!plain || !moment.written()) {
      return false;
    }
    List<Numeral> numbers = own.telling().numbers().read(own.text(), moment.mention().span());
    Predicate<Line> tells =
        line ->
            other.telling().numbers().read(other.text(), line.span()).stream()
                    .anyMatch(
                        n -> numbers.stream().anyMatch(m -> m.value().compareTo(n.value()) == 0))
                || moments(line, other).stream().anyMatch(moment::agrees);
    return other.around().stream().noneMatch(tells);
  }

  private static List<Moment> moments(Half half) {
    return half.lines().stream()
        .flatMap(line -> moments(line, half).stream())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<Moment> moments(Line line, Half half) {
    List<Moment> moments = new ArrayList<>();
    for (TimeMention time : line.times()) {
      moments.add(moment(time, half));
      day(time, line, half).ifPresent(day -> moments.add(moment(day, half)));
    }
    return moments;
  }

  /** "on <b>11</b> and 13 May": a day beside another that alone has the month. */
  private static Optional<TimeMention> day(TimeMention time, Line line, Half half) {
    String value = time.value().value();
    if (time.value().precision() != Precision.DAY || value.length() < 10) {
      return Optional.empty();
    }
    return half.telling().numbers().read(half.text(), line.span()).stream()
        .filter(n -> n.digits() && n.span().end() <= time.span().start())
        .filter(n -> time.span().start() - n.span().end() <= BESIDE)
        .filter(n -> n.value().compareTo(BigDecimal.valueOf(31)) <= 0 && n.value().signum() > 0)
        .findFirst()
        .map(n -> dated(n, value.substring(0, 8) + "%02d".formatted(n.value().intValue())));
  }

  private static TimeMention dated(Numeral day, String value) {
    return new TimeMention(day.span(), TimeValue.exact(value, Precision.DAY), false);
  }

  private static Moment moment(TimeMention time, Half half) {
    List<Numeral> numbers =
        half.telling().numbers().read(half.text(), time.span()).stream()
            .filter(Numeral::digits)
            .toList();
    boolean year = numbers.stream().anyMatch(n -> n.span().length() == 4);
    return new Moment(time, !numbers.isEmpty(), year);
  }
}
