package org.chancery.training.command;

import java.util.List;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.pair.Labels;
import org.chancery.text.pair.PairReading;
import org.chancery.training.corpus.Example;
import org.chancery.training.learn.Answers;
import org.chancery.training.learn.Training;
import org.chancery.training.measure.Tally;

/** Figures on rows that know roots only: NONE cannot be, and CONCEDE and RETREAT are YIELD. */
final class Roots {

  private Roots() {}

  static double macro(Training run, Answers answers, List<Example> rows) {
    Ontology ontology = Ontology.load();
    Tally tally = new Tally();
    List<float[]> scores = run.scores(rows.stream().map(Example::pair).toList());
    for (int i = 0; i < rows.size(); i++) {
      Labels types = answers.heads().reading(scores.get(i), 0).types();
      String found = types.only(type -> !type.equals(PairReading.NONE)).best();
      tally.add(ontology.type(rows.get(i).type()).root(), ontology.type(found).root());
    }
    return tally.macro(1);
  }
}
