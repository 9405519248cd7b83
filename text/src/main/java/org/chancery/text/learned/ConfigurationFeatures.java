package org.chancery.text.learned;

/**
 * Features of a state of a parse, mostly those of Zhang and Nivre (2011), "Transition-based
 * dependency parsing with rich non-local features", with what marks stand between the words.
 */
public final class ConfigurationFeatures {

  /** Features of one state. */
  public static final int COUNT = 110;

  private static final int OUTSIDE = 17;
  private static final int ROOT = 19;

  private final Words words;
  private final Configuration stack;
  private final int[] commas;

  /** Looks at the parse of one sentence as it goes on. */
  public ConfigurationFeatures(Words words, Configuration stack) {
    this.words = words;
    this.stack = stack;
    commas = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      commas[i] = (i == 0 ? 0 : commas[i - 1]) + (words.marks()[i] == 0 ? 0 : 1);
    }
    commas[words.size()] = words.size() == 0 ? 0 : commas[words.size() - 1];
  }

  private int lemma(int i) {
    return i < 0 ? OUTSIDE : i == words.size() ? ROOT : words.lemmas()[i];
  }

  private int tag(int i) {
    return i < 0 ? OUTSIDE : i == words.size() ? ROOT : words.tags()[i];
  }

  private int label(int i) {
    return i < 0 ? OUTSIDE : stack.labels[i];
  }

  private int mark(int i) {
    return i < 0 ? OUTSIDE : words.marks()[i];
  }

  private int valency(int i) {
    return i < 0 ? OUTSIDE : Math.min(stack.lefts[i], 3) * 8 + Math.min(stack.rights[i], 5);
  }

  /** Places with marks between two words. */
  private int commas(int from, int to) {
    return from < 0 || to < 0 ? OUTSIDE : Math.min(4, commas[to] - commas[from]);
  }

  private static int distance(int from, int to) {
    if (from < 0 || to < 0) {
      return OUTSIDE;
    }
    int words = to - from;
    return words < 5 ? words : words < 10 ? 5 : words < 20 ? 6 : 7;
  }

  private static int child(int[] children, int i) {
    return i < 0 ? Configuration.NONE : children[i];
  }

  /** Writes the features of the present state to {@code out}. */
  public void write(int[] out) {
    int s0 = stack.top(0);
    int s1 = stack.top(1);
    int s2 = stack.top(2);
    int b0 = stack.ahead(0);
    int b1 = stack.ahead(1);
    int b2 = stack.ahead(2);
    int s0l = child(stack.left, s0);
    int s0l2 = child(stack.left2, s0);
    int s0r = child(stack.right, s0);
    int s0r2 = child(stack.right2, s0);
    int s1l = child(stack.left, s1);
    int s1r = child(stack.right, s1);
    int s1r2 = child(stack.right2, s1);
    int s2r = child(stack.right, s2);
    int b0l = child(stack.left, b0);
    int b0l2 = child(stack.left2, b0);
    int between = distance(s0, b0);
    int apart = distance(s1, s0);
    int k = 0;
    out[k] = Mix.of(k++, lemma(s0), tag(s0));
    out[k] = Mix.of(k++, tag(s0));
    out[k] = Mix.of(k++, lemma(s0));
    out[k] = Mix.of(k++, lemma(s1), tag(s1));
    out[k] = Mix.of(k++, tag(s1));
    out[k] = Mix.of(k++, lemma(s1));
    out[k] = Mix.of(k++, tag(s2));
    out[k] = Mix.of(k++, lemma(s2));
    out[k] = Mix.of(k++, lemma(b0), tag(b0));
    out[k] = Mix.of(k++, tag(b0));
    out[k] = Mix.of(k++, lemma(b0));
    out[k] = Mix.of(k++, lemma(b1), tag(b1));
    out[k] = Mix.of(k++, tag(b1));
    out[k] = Mix.of(k++, lemma(b1));
    out[k] = Mix.of(k++, tag(b2));
    out[k] = Mix.of(k++, lemma(b2));
    out[k] = Mix.of(k++, lemma(s0), tag(s0), lemma(b0));
    out[k] = Mix.of(k++, lemma(s0), tag(s0), tag(b0));
    out[k] = Mix.of(k++, lemma(s0), lemma(b0));
    out[k] = Mix.of(k++, tag(s0), lemma(b0), tag(b0));
    out[k] = Mix.of(k++, lemma(s0), tag(b0));
    out[k] = Mix.of(k++, tag(s0), tag(b0));
    out[k] = Mix.of(k++, tag(s0), lemma(b0));
    out[k] = Mix.of(k++, lemma(s1), tag(s1), lemma(s0));
    out[k] = Mix.of(k++, lemma(s1), tag(s1), tag(s0));
    out[k] = Mix.of(k++, lemma(s1), lemma(s0));
    out[k] = Mix.of(k++, tag(s1), lemma(s0), tag(s0));
    out[k] = Mix.of(k++, lemma(s1), tag(s0));
    out[k] = Mix.of(k++, tag(s1), tag(s0));
    out[k] = Mix.of(k++, tag(s1), lemma(s0));
    out[k] = Mix.of(k++, lemma(s1), lemma(b0));
    out[k] = Mix.of(k++, lemma(s1), tag(b0));
    out[k] = Mix.of(k++, tag(s1), lemma(b0));
    out[k] = Mix.of(k++, tag(s1), tag(b0));
    out[k] = Mix.of(k++, tag(b0), tag(b1));
    out[k] = Mix.of(k++, lemma(b0), tag(b1));
    out[k] = Mix.of(k++, tag(b0), lemma(b1));
    out[k] = Mix.of(k++, tag(s1), tag(s0), tag(b0));
    out[k] = Mix.of(k++, tag(s2), tag(s1), tag(s0));
    out[k] = Mix.of(k++, tag(s0), tag(b0), tag(b1));
    out[k] = Mix.of(k++, tag(b0), tag(b1), tag(b2));
    out[k] = Mix.of(k++, tag(s1), tag(s0), lemma(b0));
    out[k] = Mix.of(k++, tag(s1), lemma(s0), tag(b0));
    out[k] = Mix.of(k++, lemma(s1), tag(s0), tag(b0));
    out[k] = Mix.of(k++, lemma(s1), lemma(s0), tag(b0));
    out[k] = Mix.of(k++, tag(s0l), tag(s0), tag(b0));
    out[k] = Mix.of(k++, tag(s0r), tag(s0), tag(b0));
    out[k] = Mix.of(k++, tag(s1r), tag(s1), tag(s0));
    out[k] = Mix.of(k++, tag(s1l), tag(s1), tag(s0));
    out[k] = Mix.of(k++, tag(b0l), tag(b0), tag(s0));
    out[k] = Mix.of(k++, tag(b0l2), tag(b0), tag(s0));
    out[k] = Mix.of(k++, tag(s0l2), tag(s0), tag(b0));
    out[k] = Mix.of(k++, tag(s0r2), tag(s0), tag(b0));
    out[k] = Mix.of(k++, tag(s1r2), tag(s1), tag(s0));
    out[k] = Mix.of(k++, lemma(s0), lemma(s0r));
    out[k] = Mix.of(k++, lemma(s1), lemma(s0), lemma(s0r));
    out[k] = Mix.of(k++, tag(s1), lemma(s0), lemma(s0r));
    out[k] = Mix.of(k++, lemma(s2), lemma(s0), lemma(s0r));
    out[k] = Mix.of(k++, tag(s2), lemma(s0), tag(s0));
    out[k] = Mix.of(k++, lemma(s2), lemma(s0));
    out[k] = Mix.of(k++, tag(s2), tag(s1), lemma(s0));
    out[k] = Mix.of(k++, tag(s1), tag(s0), tag(s0r));
    out[k] = Mix.of(k++, lemma(b0), lemma(b0l));
    out[k] = Mix.of(k++, lemma(s1), lemma(s1r), lemma(s0));
    out[k] = Mix.of(k++, lemma(s1r), lemma(s0));
    out[k] = Mix.of(k++, tag(s1r), tag(s0), tag(b0));
    out[k] = Mix.of(k++, tag(s0), label(s0l));
    out[k] = Mix.of(k++, tag(s0), label(s0r));
    out[k] = Mix.of(k++, tag(s0), label(s0r), label(s0r2));
    out[k] = Mix.of(k++, tag(s1), label(s1r));
    out[k] = Mix.of(k++, tag(s1), label(s1r), label(s1r2));
    out[k] = Mix.of(k++, tag(s1), label(s1l));
    out[k] = Mix.of(k++, tag(b0), label(b0l));
    out[k] = Mix.of(k++, tag(b0), label(b0l), label(b0l2));
    out[k] = Mix.of(k++, tag(s0), label(s0l), label(s0l2));
    out[k] = Mix.of(k++, label(s1r), tag(s0), tag(b0));
    out[k] = Mix.of(k++, tag(s1), label(s1r), lemma(s0));
    out[k] = Mix.of(k++, label(s0l), tag(s0), tag(b0));
    out[k] = Mix.of(k++, lemma(s0), label(s0l));
    out[k] = Mix.of(k++, lemma(s1), label(s1r), tag(s0));
    out[k] = Mix.of(k++, label(s1l), tag(s1), tag(s0));
    out[k] = Mix.of(k++, lemma(b0), label(b0l));
    out[k] = Mix.of(k++, tag(s2), label(s2r));
    out[k] = Mix.of(k++, tag(s0), between, tag(b0));
    out[k] = Mix.of(k++, lemma(s0), between);
    out[k] = Mix.of(k++, tag(s1), apart, tag(s0));
    out[k] = Mix.of(k++, lemma(s1), apart);
    out[k] = Mix.of(k++, lemma(b0), between);
    out[k] = Mix.of(k++, tag(s0), valency(s0));
    out[k] = Mix.of(k++, tag(s1), valency(s1), tag(s0));
    out[k] = Mix.of(k++, lemma(s0), valency(s0));
    out[k] = Mix.of(k++, tag(b0), valency(b0));
    out[k] = Mix.of(k++, lemma(s1), valency(s1));
    out[k] = Mix.of(k++, tag(s0), mark(b0), tag(b0));
    out[k] = Mix.of(k++, tag(s1), mark(s0), tag(s0));
    out[k] = Mix.of(k++, tag(s0), mark(s0), mark(b0));
    out[k] = Mix.of(k++, tag(s1), mark(s0), mark(b0));
    out[k] = Mix.of(k++, lemma(s0), mark(b0));
    out[k] = Mix.of(k++, lemma(b0), mark(b0));
    out[k] = Mix.of(k++, tag(s1), tag(s0), commas(s1, s0));
    out[k] = Mix.of(k++, tag(s0), tag(b0), commas(s0, b0));
    out[k] = Mix.of(k++, mark(b0), mark(b1), tag(b0));
    out[k] = Mix.of(k++, tag(s1), mark(s0), lemma(s0));
    out[k] = Mix.of(k++, tag(s0), mark(b0), lemma(b0));
    out[k] = Mix.of(k++, tag(s1), tag(s0), lemma(s0l));
    out[k] = Mix.of(k++, tag(s0), lemma(s0l), tag(b0));
    out[k] = Mix.of(k++, tag(s2), lemma(s2), tag(s0));
    out[k] = Mix.of(k++, tag(s1), lemma(s1l), tag(s0));
    out[k] = Mix.of(k++, tag(s0), tag(s0l), lemma(s0l));
    out[k] = Mix.of(k++, tag(s1), lemma(s1r), tag(s0));
  }
}
