package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.text.actor.Golden.Mark;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures names with offices apart from references, over all states. Every third document is left
 * out when the tables and rules are mended, so that its figure tells of texts not seen.
 */
class ActorWideTest {

  @ParameterizedTest
  @CsvSource({
    "en, mended, 0.97, 0.92",
    "en, unseen, 0.92, 0.89",
    "en, homographs, 0.92, 0.0",
    "ru, mended, 0.97, 0.91",
    "ru, unseen, 0.915, 0.885",
    "ru, homographs, 0.92, 0.0"
  })
  void tellsWhoIsMeantApart(
      String language, String part, double names, double references, TestReporter reporter) {
    ActorTally named = new ActorTally(false);
    ActorTally referred = new ActorTally(true);
    Marker marker = Marker.of(language);
    for (Golden golden : part(Golden.read("actors-wide-" + language + ".txt", language), part)) {
      List<Mark> read = marker.read(golden.document());
      named.add(golden, read);
      referred.add(golden, read);
    }
    reporter.publishEntry(language + " " + part + ", names and offices", named.figure());
    reporter.publishEntry(language + " " + part + ", references", referred.figure());
    assertThat(named.f1()).as(named::differences).isGreaterThanOrEqualTo(names);
    assertThat(referred.f1()).as(referred::differences).isGreaterThanOrEqualTo(references);
  }

  private static List<Golden> part(List<Golden> all, String part) {
    return IntStream.range(0, all.size())
        .filter(
            i ->
                switch (part) {
                  case "mended" -> i % 3 != 2;
                  case "unseen" -> i % 3 == 2;
                  default -> all.get(i).group().equals(part);
                })
        .mapToObj(all::get)
        .toList();
  }
}
