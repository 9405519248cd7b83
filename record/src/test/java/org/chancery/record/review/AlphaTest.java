package org.chancery.record.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.record.review.Alpha.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures that Krippendorff himself works out in "Computing Krippendorff's Alpha-Reliability"
 * (2011), and what has no figure.
 */
class AlphaTest {

  /** Four observers, twelve units, values missing: section D of the paper. */
  private static final String[] FOUR = {
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 ."
  };

  @ParameterizedTest
  @CsvSource({"NOMINAL, 0.743", "INTERVAL, 0.849", "RATIO, 0.797"})
  void fourObserversWithMissingData(Metric metric, double published) {
    assertThat(Alpha.of(units(FOUR), metric).orElseThrow()).isEqualTo(published, within(0.0005));
  }

  /** Two observers, ten units, two values: section B. */
  @Test
  void twoObserversOfTwoValues() {
    var units = units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
    assertThat(Alpha.of(units, Metric.NOMINAL).orElseThrow()).isEqualTo(0.095, within(0.0005));
  }

  /** Two observers, twelve units, five names: section C; letters are written as numbers. */
  @Test
  void twoObserversOfNames() {
    var units = units("1 1 2 2 4 3 3 3 5 4 4 1", "2 1 2 2 2 3 3 3 5 4 4 4");
    assertThat(Alpha.of(units, Metric.NOMINAL).orElseThrow()).isEqualTo(0.692, within(0.0005));
  }

  @Test
  void perfectAgreementIsOneAndSystematicDisagreementBelowNought() {
    assertThat(Alpha.of(units("1 2 3", "1 2 3"), Metric.INTERVAL)).hasValue(1);
    assertThat(Alpha.of(units("1 2", "2 1"), Metric.NOMINAL).orElseThrow()).isNegative();
  }

  @Test
  void whatCannotBeToldIsNotTold() {
    assertThat(Alpha.of(List.of(), Metric.NOMINAL)).isEmpty();
    assertThat(Alpha.of(units("1 2 . ."), Metric.NOMINAL)).isEmpty();
    assertThat(Alpha.of(units("1 . 2 .", ". 1 . 2"), Metric.NOMINAL)).isEmpty();
    assertThat(Alpha.of(units("1 1 1", "1 1 1"), Metric.NOMINAL)).isEmpty();
    assertThat(Alpha.of(units("0 0", "0 0"), Metric.RATIO)).isEmpty();
  }

  /** From a line an observer to a list a unit. */
  private static List<List<Double>> units(String... observers) {
    List<List<Double>> units = new ArrayList<>();
    for (String observer : observers) {
      List<String> values = Arrays.asList(observer.split(" "));
      for (int i = 0; i < values.size(); i++) {
        if (units.size() == i) {
          units.add(new ArrayList<>());
        }
        if (!values.get(i).equals(".")) {
          units.get(i).add(Double.valueOf(values.get(i)));
        }
      }
    }
    return units;
  }
}
