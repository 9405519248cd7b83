package org.chancery.training.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;

/**
 * Shows sentences in a new order each round; the same seed gives the same orders.
 *
 * @param number of rounds
 * @param seed of the order
 */
record Rounds(int number, long seed) {

  /** Shows each item as often in a round as its weight says, with the number of the round. */
  <T> void each(List<T> items, ToIntFunction<T> weight, ObjIntConsumer<T> learner) {
    List<T> order = new ArrayList<>();
    for (T item : items) {
      for (int i = 0; i < weight.applyAsInt(item); i++) {
        order.add(item);
      }
    }
    Random random = new Random(seed);
    for (int round = 0; round < number; round++) {
      Collections.shuffle(order, random);
      for (T item : order) {
        learner.accept(item, round);
      }
    }
  }
}
