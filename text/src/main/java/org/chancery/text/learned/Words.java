package org.chancery.text.learned;

/**
 * The words of a sentence that a tree is made of, without marks, as numbers.
 *
 * @param lemmas of the words
 * @param tags of the words
 * @param marks what stands between each word and the one before, and behind the last
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared as a whole
public record Words(int[] lemmas, int[] tags, int[] marks) {

  int size() {
    return lemmas.length;
  }
}
