package org.chancery.training.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.label.Heads;
import org.chancery.text.claim.Status;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.pair.PairReading;
import org.chancery.training.corpus.Example;

/** The ontology's labels as heads, and rows as what each score should have been. */
public final class Answers {

  private final Heads heads;

  private Answers(Heads heads) {
    this.heads = heads;
  }

  /** For all labels of the ontology. */
  public static Answers of(Ontology ontology) {
    List<String> types = new ArrayList<>(new TreeMap<>(ontology.types()).keySet());
    List<String> modes = new ArrayList<>();
    for (String type : types) {
      List<String> own = ontology.type(type).modes();
      own.stream().sorted().forEach(mode -> modes.add(type + "/" + mode));
      if (!own.isEmpty()) {
        modes.add(type + "/" + PairReading.NO_MODE);
      }
    }
    types.add(PairReading.NONE);
    return new Answers(
        new Heads(
            types,
            modes,
            ontology.kinds().keySet().stream().sorted().toList(),
            Arrays.stream(Status.values()).map(Status::word).toList(),
            ontology.contexts().stream().sorted().toList()));
  }

  public Heads heads() {
    return heads;
  }

  /**
   * Where the exclusive answers of a row stand among all scores; -1 for a head without an answer.
   * The heads are types, modes, kinds and statuses.
   */
  public int[] places(Example row) {
    String mode = row.type() + "/" + (row.mode().isEmpty() ? PairReading.NO_MODE : row.mode());
    List<String> answers = List.of(row.type(), mode, row.kind(), row.status());
    int[] places = new int[answers.size()];
    for (int head = 0; head < places.length; head++) {
      int at = heads.lists().get(head).indexOf(answers.get(head));
      places[head] = at < 0 ? -1 : heads.start(head) + at;
    }
    return places;
  }

  /** 1 for each context of a row, else 0; empty where the row does not tell its contexts. */
  public float[] contexts(Example row) {
    if (row.contexts().isEmpty()) {
      return new float[0];
    }
    float[] wanted = new float[heads.contexts().size()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = row.contexts().contains(heads.contexts().get(i)) ? 1 : 0;
    }
    return wanted;
  }

  /** First and last place (exclusive) among all scores of the modes of a row's type, or nothing. */
  public int[] modeRange(Example row) {
    Map<String, List<Integer>> byType = heads.modesByType();
    List<Integer> own = byType.getOrDefault(row.type(), List.of());
    return own.isEmpty()
        ? new int[0]
        : new int[] {heads.start(1) + own.getFirst(), heads.start(1) + own.getLast() + 1};
  }
}
