package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.actor.Golden.Mark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures the mentions of whole documents against marks; both span and codes must agree. */
class ActorMeasureTest {

  @ParameterizedTest
  @CsvSource({
    "actors-en.txt, en, 0.95",
    "actors-world-en.txt, en, 0.96",
    "actors-world-ru.txt, ru, 0.97"
  })
  void findsWhoIsMeantInWholeDocuments(String file, String language, double least) {
    Marker marker = Marker.of(language);
    int hits = 0;
    int marked = 0;
    int found = 0;
    List<String> differences = new ArrayList<>();
    for (Golden golden : Golden.read(file, language)) {
      List<Mark> read = marker.read(golden.document());
      marked += golden.marks().size();
      found += read.size();
      hits += (int) golden.marks().stream().filter(m -> read.stream().anyMatch(m::agrees)).count();
      differences.add("## " + golden.document().title());
      golden.marks().stream()
          .filter(m -> read.stream().noneMatch(m::agrees))
          .forEach(m -> differences.add("missed " + show(golden, m)));
      read.stream()
          .filter(m -> golden.marks().stream().noneMatch(m::agrees))
          .forEach(m -> differences.add("  found " + show(golden, m)));
    }
    double f1 = 2.0 * hits / (marked + found);
    String figure =
        "precision %.3f recall %.3f F1 %.3f of %d marks%n"
            .formatted((double) hits / found, (double) hits / marked, f1, marked);
    assertThat(f1).as(figure + String.join("\n", differences)).isGreaterThanOrEqualTo(least);
  }

  private static String show(Golden golden, Mark mark) {
    return mark.codes() + " '" + mark.span().in(golden.document().text()) + "'";
  }
}
