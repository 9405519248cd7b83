package org.chancery.training.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.text.ontology.Ontology;

/**
 * Whether a corpus is sound: codes and markers of each row; no sentence more than three times; no
 * sentence that is nearly another; few that are another with names changed; nothing held out that
 * is also learned from.
 */
public final class CorpusCheck {

  /** How often one sentence may stand with different marks. */
  private static final int RECURRING = 3;

  /** Share of sentences that may look as if they were made from a template. */
  private static final double TEMPLATES = 0.1;

  private final Corpus corpus;
  private final Ontology ontology;

  public CorpusCheck(Corpus corpus, Ontology ontology) {
    this.corpus = corpus;
    this.ontology = ontology;
  }

  /** Everything that is wrong, one line each; empty for a sound corpus. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    RowCheck rows = new RowCheck(ontology);
    corpus.examples().forEach(row -> problems.addAll(rows.of(row)));
    problems.addAll(repeated());
    problems.addAll(nearlyRepeated());
    problems.addAll(templates());
    problems.addAll(leaks());
    return problems;
  }

  private List<String> sentences() {
    return corpus.examples().stream().map(row -> row.pair().text()).distinct().toList();
  }

  private Map<String, String> places() {
    Map<String, String> places = new HashMap<>();
    corpus.examples().forEach(row -> places.putIfAbsent(row.pair().text(), row.where()));
    return places;
  }

  private List<String> repeated() {
    Map<String, Integer> times = new TreeMap<>();
    Set<Object> seen = new HashSet<>();
    List<String> problems = new ArrayList<>();
    for (Example row : corpus.examples()) {
      if (times.merge(row.pair().text(), 1, Integer::sum) > RECURRING) {
        problems.add(row.where() + ": the sentence stands more than three times");
      }
      if (!seen.add(row.pair())) {
        problems.add(row.where() + ": the same row twice");
      }
    }
    return problems;
  }

  private List<String> nearlyRepeated() {
    Map<String, String> places = places();
    return Shingles.words().twins(sentences()).stream()
        .map(
            twins ->
                "%s is nearly %s: %s"
                    .formatted(places.get(twins.other()), places.get(twins.one()), twins.other()))
        .toList();
  }

  /** Sentences that are others with names and numbers changed. */
  public double templateShare() {
    List<String> sentences = sentences();
    Set<String> made = new HashSet<>();
    Shingles.skeletons().twins(sentences).forEach(twins -> made.add(twins.other()));
    return sentences.isEmpty() ? 0 : (double) made.size() / sentences.size();
  }

  private List<String> templates() {
    double share = templateShare();
    return share <= TEMPLATES
        ? List.of()
        : List.of("%.0f %% of the sentences are others with names changed".formatted(100 * share));
  }

  private List<String> leaks() {
    Set<String> learned = new HashSet<>();
    corpus.training().forEach(row -> learned.add(row.pair().text()));
    return corpus.heldOut().stream()
        .filter(row -> learned.contains(row.pair().text()))
        .map(row -> row.where() + ": held out, and learned from as well")
        .toList();
  }

  /** How often each label of a column stands. */
  public Map<String, Integer> counts(Function<Example, List<String>> column) {
    Map<String, Integer> counts = new TreeMap<>();
    corpus
        .examples()
        .forEach(row -> column.apply(row).forEach(l -> counts.merge(l, 1, Integer::sum)));
    return counts;
  }
}
