package org.chancery.training.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.language.en.EnglishLessons;

/**
 * Reads parsed sentences: a word a line with its form, Penn tag, number of its head (from 1, 0 for
 * none) and CLEAR label in columns, and an empty line behind each sentence.
 */
public final class Treebank {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 100;

  private final EnglishLessons lessons;
  private final Set<List<String>> seen = new HashSet<>();
  private final List<TaughtSentence> sentences = new ArrayList<>();

  public Treebank(EnglishLessons lessons) {
    this.lessons = lessons;
  }

  /**
   * Adds a file's sentences, each once however often it stands there, without addresses and tables.
   *
   * @param weight how many times to show each in a round
   * @throws IOException if the file cannot be read
   */
  public Treebank add(Path file, int weight) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isEmpty()) {
        rows.add(line.split("\t", -1));
      } else if (!rows.isEmpty()) {
        add(rows, weight);
        rows.clear();
      }
    }
    return this;
  }

  /** The sentences so far. */
  public List<TaughtSentence> sentences() {
    return sentences;
  }

  private void add(List<String[]> rows, int weight) {
    List<String> words = rows.stream().map(row -> EnglishLessons.plain(row[0])).toList();
    if (!prose(words) || !seen.add(words)) {
      return;
    }
    int n = words.size();
    String[] forms = words.toArray(String[]::new);
    String[] tags = new String[n];
    String[] labels = new String[n];
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      String[] row = rows.get(i);
      tags[i] = Notation.tag(forms[i], row[1], row[3]);
      heads[i] = Integer.parseInt(row[2]) - 1;
      labels[i] = Notation.label(row[3]);
    }
    sentences.add(new TaughtSentence(forms, lessons.classes(forms), tags, heads, labels, weight));
  }

  private static boolean prose(List<String> words) {
    int lettered = 0;
    for (String word : words) {
      if (word.contains("http") || word.contains("@") || word.isEmpty()) {
        return false;
      }
      lettered += Character.isLetter(word.charAt(0)) ? 1 : 0;
    }
    return words.size() >= SHORTEST && words.size() <= LONGEST && lettered * 10 >= words.size() * 6;
  }
}
