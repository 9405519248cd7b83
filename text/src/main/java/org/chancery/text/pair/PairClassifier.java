package org.chancery.text.pair;

import java.util.List;

/** Reads pairs. Built once, shared by threads. */
public interface PairClassifier {

  /** One reading a pair, in their order. Many at once cost less than one by one. */
  List<PairReading> read(List<Pair> pairs);

  /** What a sentence is about, whoever acts in it; empty where the reader does not tell. */
  default List<String> contexts(String sentence) {
    return List.of();
  }

  /** What reads and in which version, for the derivation of claims. */
  String version();

  /** What its word weighs beside that of the tables: 1 where both are about equally good. */
  double weight();
}
