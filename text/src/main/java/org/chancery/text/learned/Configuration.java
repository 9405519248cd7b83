package org.chancery.text.learned;

import java.util.Arrays;

/**
 * State of a parse between two steps, after Kuhlmann, Gómez-Rodríguez and Satta (2011), "Dynamic
 * programming algorithms for transition-based dependency parsers": SHIFT moves the next word onto
 * the stack, LEFT hangs the top of the stack on the next word, RIGHT hangs it on the word below.
 */
public final class Configuration {

  public static final int SHIFT = 0;
  public static final int LEFT = 1;
  public static final int RIGHT = 2;

  static final int NONE = -1;

  final int size;
  final int[] stack;
  int depth;
  int next;
  final int[] heads;
  final int[] labels;
  final int[] lefts;
  final int[] rights;

  /** The two outermost words that hang on each word from either side. */
  final int[] left;

  final int[] left2;
  final int[] right;
  final int[] right2;

  /**
   * Starts to parse.
   *
   * @param size number of words
   */
  public Configuration(int size) {
    this.size = size;
    stack = new int[size + 1];
    heads = filled(size + 1);
    labels = new int[size + 1];
    lefts = new int[size + 1];
    rights = new int[size + 1];
    left = filled(size + 1);
    left2 = filled(size + 1);
    right = filled(size + 1);
    right2 = filled(size + 1);
  }

  private static int[] filled(int length) {
    int[] values = new int[length];
    Arrays.fill(values, NONE);
    return values;
  }

  public boolean done() {
    return next == size && depth == 0;
  }

  public boolean allows(int move) {
    return switch (move) {
      case SHIFT -> next < size;
      case LEFT -> depth > 0;
      default -> depth > 1;
    };
  }

  public void move(int move, int label) {
    switch (move) {
      case SHIFT -> stack[depth++] = next++;
      case LEFT -> hang(stack[--depth], next, label);
      default -> {
        depth--;
        hang(stack[depth], stack[depth - 1], label);
      }
    }
  }

  private void hang(int word, int head, int label) {
    heads[word] = head;
    labels[word] = label;
    if (word < head) {
      lefts[head]++;
      left2[head] = left[head];
      left[head] = word;
    } else {
      rights[head]++;
      right2[head] = right[head];
      right[head] = word;
    }
  }

  /** The word {@code below} the top of the stack, or {@link #NONE}. */
  int top(int below) {
    return depth > below ? stack[depth - 1 - below] : NONE;
  }

  /** The word {@code after} the next one, the root behind the last one, or {@link #NONE}. */
  int ahead(int after) {
    return next + after <= size ? next + after : NONE;
  }

  /** The word on top of the stack, or -1. */
  public int topWord() {
    return top(0);
  }

  /** The word below it, or -1. */
  public int secondWord() {
    return top(1);
  }

  /** The next word. */
  public int nextWord() {
    return next;
  }

  public Tree tree() {
    return new Tree(Arrays.copyOf(heads, size), Arrays.copyOf(labels, size));
  }

  /** How many arcs of {@code gold} a move makes impossible (Goldberg and Nivre, 2013). */
  public int cost(int move, int[] gold) {
    return switch (move) {
      case SHIFT -> shiftCost(gold);
      case LEFT -> {
        int top = top(0);
        boolean lost = gold[top] != next && (gold[top] == top(1) || gold[top] > next);
        yield (lost && top(1) != NONE || gold[top] > next ? 1 : 0) + waiting(top, gold);
      }
      default -> (gold[top(0)] >= next ? 1 : 0) + waiting(top(0), gold);
    };
  }

  private int shiftCost(int[] gold) {
    int cost = 0;
    for (int i = 0; i < depth; i++) {
      boolean top = i == depth - 1;
      cost += gold[stack[i]] == next ? 1 : 0;
      cost += !top && gold[next] == stack[i] ? 1 : 0;
    }
    return cost;
  }

  private int waiting(int head, int[] gold) {
    int cost = 0;
    for (int i = next; i < size; i++) {
      cost += gold[i] == head ? 1 : 0;
    }
    return cost;
  }
}
