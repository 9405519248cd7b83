package org.chancery.text.learned;

/**
 * Makes one number of a feature's parts. Two features may meet in one number; the training meets
 * them too and weighs them together.
 */
final class Mix {

  private Mix() {}

  static int of(int template, int a) {
    return end(step(template * 0x9E3779B1, a));
  }

  static int of(int template, int a, int b) {
    return end(step(step(template * 0x9E3779B1, a), b));
  }

  static int of(int template, int a, int b, int c) {
    return end(step(step(step(template * 0x9E3779B1, a), b), c));
  }

  private static int step(int hash, int part) {
    int h = (hash ^ part) * 0x85EBCA6B;
    return h ^ (h >>> 15);
  }

  private static int end(int hash) {
    int h = hash * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
