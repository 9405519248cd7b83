package org.chancery.text.learned;

import java.util.Locale;

/**
 * Features of a word for its tag: its form, its ends, what a dictionary knows of it and of its
 * neighbours, and the tags of the two words before it.
 */
public final class TagFeatures {

  /** Features of one word. */
  public static final int COUNT = 29;

  private static final int OUTSIDE = 17;

  private final int[] words;
  private final int[] ends;
  private final int[] shapes;
  private final int[] classes;
  private final String[] lower;

  /**
   * Looks at one sentence.
   *
   * @param forms its words
   * @param classes for each word all tags that a dictionary gives it, in one string
   */
  public TagFeatures(String[] forms, String[] classes) {
    int n = forms.length;
    words = new int[n];
    ends = new int[n];
    shapes = new int[n];
    this.classes = new int[n];
    lower = new String[n];
    for (int i = 0; i < n; i++) {
      lower[i] = digitless(forms[i].toLowerCase(Locale.ROOT));
      words[i] = lower[i].hashCode();
      ends[i] = end(lower[i], 3);
      shapes[i] = shape(forms[i]) * 2 + (i == 0 ? 1 : 0);
      this.classes[i] = classes[i].hashCode();
    }
  }

  /** Numbers of a length are one word. */
  private static String digitless(String word) {
    if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
      return word;
    }
    StringBuilder plain = new StringBuilder(word);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isDigit(plain.charAt(i))) {
        plain.setCharAt(i, '0');
      }
    }
    return plain.toString();
  }

  private static int end(String word, int length) {
    return word.substring(Math.max(0, word.length() - length)).hashCode();
  }

  private static int shape(String form) {
    int shape = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      int kind = Character.isUpperCase(c) ? 1 : Character.isDigit(c) ? 2 : c == '-' ? 4 : 0;
      shape |= i == 0 ? kind : kind << 3;
    }
    return shape;
  }

  private static int at(int[] values, int i) {
    return i < 0 || i >= values.length ? OUTSIDE : values[i];
  }

  /** Writes the features of word {@code i} to {@code out}, given the tags of the words before. */
  public void write(int i, int last, int beforeLast, int[] out) {
    int w = words[i];
    int c = classes[i];
    int next = at(classes, i + 1);
    int k = 0;
    out[k] = Mix.of(k++, w);
    out[k] = Mix.of(k++, c);
    out[k] = Mix.of(k++, shapes[i]);
    out[k] = Mix.of(k++, ends[i]);
    out[k] = Mix.of(k++, end(lower[i], 2));
    out[k] = Mix.of(k++, end(lower[i], 4));
    out[k] = Mix.of(k++, lower[i].substring(0, Math.min(3, lower[i].length())).hashCode());
    out[k] = Mix.of(k++, last);
    out[k] = Mix.of(k++, last, beforeLast);
    out[k] = Mix.of(k++, last, w);
    out[k] = Mix.of(k++, last, c);
    out[k] = Mix.of(k++, last, beforeLast, c);
    out[k] = Mix.of(k++, at(words, i - 1));
    out[k] = Mix.of(k++, at(words, i + 1));
    out[k] = Mix.of(k++, at(words, i - 2));
    out[k] = Mix.of(k++, at(words, i + 2));
    out[k] = Mix.of(k++, at(words, i - 1), w);
    out[k] = Mix.of(k++, w, at(words, i + 1));
    out[k] = Mix.of(k++, next);
    out[k] = Mix.of(k++, c, next);
    out[k] = Mix.of(k++, last, c, next);
    out[k] = Mix.of(k++, w, next);
    out[k] = Mix.of(k++, c, next, at(classes, i + 2));
    out[k] = Mix.of(k++, at(classes, i - 1), c, next);
    out[k] = Mix.of(k++, shapes[i], ends[i]);
    out[k] = Mix.of(k++, shapes[i], last, c);
    out[k] = Mix.of(k++, at(shapes, i - 1), shapes[i], at(shapes, i + 1));
    out[k] = Mix.of(k++, c, at(words, i + 1));
    out[k] = Mix.of(k++, next, at(classes, i + 2), at(classes, i + 3));
  }
}
