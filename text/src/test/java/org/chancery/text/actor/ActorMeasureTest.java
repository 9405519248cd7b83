package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.text.actor.Golden.Mark;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.SentenceReader;
import org.chancery.text.language.en.English;
import org.chancery.text.language.ru.Russian;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures the mentions of whole documents against marks; both span and codes must agree. */
class ActorMeasureTest {

  private record Reading(SentenceReader sentences, MentionReader<ActorMention> actors) {
    List<Mark> of(Golden golden) {
      List<Sentence> cut = sentences.read(golden.document());
      List<Mark> marks = new ArrayList<>();
      for (List<ActorMention> mentions : actors.read(golden.document(), cut)) {
        for (ActorMention mention : mentions) {
          marks.add(
              new Mark(
                  Golden.withoutArticle(mention.span(), golden.document().text()),
                  mention.actors().stream()
                      .map(Actor::code)
                      .collect(Collectors.toCollection(TreeSet::new))));
        }
      }
      return marks;
    }
  }

  private static Reading reading(String language) {
    return language.equals("en")
        ? new Reading(
            English.sentences(), ActorReader.of("org/chancery/text/language/en/", Words.plain()))
        : new Reading(Russian.sentences(), Russian.actors());
  }

  @ParameterizedTest
  @CsvSource({
    "actors-en.txt, en, 0.95",
    "actors-world-en.txt, en, 0.96",
    "actors-world-ru.txt, ru, 0.97"
  })
  void findsWhoIsMeantInWholeDocuments(String file, String language, double least) {
    Reading reading = reading(language);
    int hits = 0;
    int marked = 0;
    int found = 0;
    List<String> differences = new ArrayList<>();
    for (Golden golden : Golden.read(file, language)) {
      List<Mark> read = reading.of(golden);
      marked += golden.marks().size();
      found += read.size();
      hits += (int) golden.marks().stream().filter(read::contains).count();
      differences.add("## " + golden.document().title());
      golden.marks().stream()
          .filter(m -> !read.contains(m))
          .forEach(m -> differences.add("missed " + show(golden, m)));
      read.stream()
          .filter(m -> !golden.marks().contains(m))
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
