package org.chancery.cli;

/** What came of one input: a result, or the one line that says why there is none. */
sealed interface Attempt<T> {

  /** It went well. */
  record Done<T>(T result) implements Attempt<T> {}

  /**
   * It did not.
   *
   * @param line file, place and reason
   */
  record Failed<T>(String line) implements Attempt<T> {}
}
