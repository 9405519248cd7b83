package org.chancery.text.learned;

/** What each feature says for or against each outcome. */
public interface Weights {

  /** Adds what {@code feature} says of every outcome to {@code scores}. */
  void add(int feature, float[] scores);
}
