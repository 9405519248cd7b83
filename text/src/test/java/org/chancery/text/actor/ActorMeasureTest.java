package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.text.actor.Golden.Mark;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.SentenceReader;
import org.chancery.text.language.en.English;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.junit.jupiter.api.Test;

/** Measures the mentions of whole documents against marks; both span and codes must agree. */
class ActorMeasureTest {

  private static final double LEAST = 0.95;

  private final SentenceReader sentences = English.sentences();
  private final ActorReader actors =
      ActorReader.of("org/chancery/text/language/en/", Words.plain());

  @Test
  void findsWhoIsMeantInWholeDocuments() {
    measure(LEAST);
  }

  void measure(double least) {
    int hits = 0;
    int marked = 0;
    int found = 0;
    List<String> differences = new ArrayList<>();
    for (Golden golden : Golden.read("actors-en.txt", "en")) {
      List<Mark> read = read(golden);
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

  private List<Mark> read(Golden golden) {
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

  private static String show(Golden golden, Mark mark) {
    return mark.codes() + " '" + mark.span().in(golden.document().text()) + "'";
  }
}
