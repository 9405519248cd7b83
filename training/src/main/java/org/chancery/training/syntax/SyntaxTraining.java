package org.chancery.training.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.text.language.en.EnglishLessons;
import org.chancery.text.learned.Tagger;
import org.chancery.text.learned.Tree;
import org.chancery.text.learned.TreeParser;
import org.chancery.text.learned.Weights;
import org.chancery.training.syntax.WeightsFile.Thrift;

/**
 * Learns the tagger and the parser of English. The parser learns from tags that are as wrong as
 * those it will see: each half of the sentences is tagged by a tagger that learned from the other.
 */
public final class SyntaxTraining {

  /**
   * How often parser and teacher agree.
   *
   * @param words of the sentences, without marks
   * @param heads on which they agree
   * @param labelled on which they agree in head and label
   */
  public record Agreement(int words, int heads, int labelled) {}

  private static final Thrift TAGS = new Thrift(4, 0.3f);
  private static final Thrift TREES = new Thrift(16, 0.4f);
  private static final int TAG_ROUNDS = 4;

  private final EnglishLessons lessons = new EnglishLessons();
  private final List<TaughtSentence> sentences;
  private final List<String> tags;
  private final List<String> labels;
  private final int rounds;
  private final Thrift tagThrift;
  private final Thrift treeThrift;

  /**
   * Makes a training.
   *
   * @param rounds in which the parser learns
   */
  public SyntaxTraining(List<TaughtSentence> sentences, int rounds) {
    this(sentences, rounds, TAGS, TREES);
  }

  /** The same with other limits, which suit few sentences. */
  SyntaxTraining(List<TaughtSentence> sentences, int rounds, Thrift tagThrift, Thrift treeThrift) {
    this.sentences = sentences;
    this.rounds = rounds;
    this.tagThrift = tagThrift;
    this.treeThrift = treeThrift;
    tags = names(sentences.stream().flatMap(s -> Arrays.stream(s.tags())));
    labels = names(sentences.stream().flatMap(s -> Arrays.stream(s.labels())));
  }

  private static List<String> names(Stream<String> all) {
    return all.distinct().sorted().toList();
  }

  /**
   * Learns, and writes {@code tags.txt}, {@code tags.gz}, {@code labels.txt} and {@code tree.gz}.
   *
   * @throws IOException if they cannot be written
   */
  public void run(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Weights> taggers =
        List.of(WeightsFile.read(tagger(half(1))), WeightsFile.read(tagger(half(0))));
    List<Lesson> plan = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      plan.add(lesson(sentences.get(i), taggers.get(i % 2)));
    }
    byte[] tagger = tagger(sentences);
    Perceptron parser = new ParserTraining(labels.size()).learn(new Rounds(rounds, 2), plan);
    Files.write(folder.resolve("tags.txt"), tags);
    Files.write(folder.resolve("labels.txt"), labels);
    Files.write(folder.resolve("tags.gz"), tagger);
    Files.write(folder.resolve("tree.gz"), WeightsFile.pack(parser, treeThrift));
  }

  private byte[] tagger(List<TaughtSentence> taught) throws IOException {
    return WeightsFile.pack(
        new TaggerTraining(tags).learn(new Rounds(TAG_ROUNDS, 1), taught), tagThrift);
  }

  private List<TaughtSentence> half(int number) {
    List<TaughtSentence> half = new ArrayList<>();
    for (int i = number; i < sentences.size(); i += 2) {
      half.add(sentences.get(i));
    }
    return half;
  }

  private Lesson lesson(TaughtSentence sentence, Weights weights) {
    int[] found = new Tagger(weights, tags.size()).tag(sentence.forms(), sentence.classes());
    String[] names = Arrays.stream(found).mapToObj(tags::get).toArray(String[]::new);
    for (int i = 0; i < names.length; i++) {
      names[i] = EnglishLessons.mark(sentence.forms()[i]) ? "," : names[i];
    }
    return Lesson.of(lessons, sentence, names, labels);
  }

  /**
   * How well what lies in {@code folder} agrees with the teacher on other sentences.
   *
   * @throws IOException if it cannot be read
   */
  public Agreement measure(Path folder, List<TaughtSentence> held) throws IOException {
    Weights tagging = WeightsFile.read(Files.readAllBytes(folder.resolve("tags.gz")));
    TreeParser parser =
        new TreeParser(
            WeightsFile.read(Files.readAllBytes(folder.resolve("tree.gz"))), labels.size());
    int words = 0;
    int heads = 0;
    int both = 0;
    for (TaughtSentence sentence : held) {
      Lesson lesson = lesson(sentence, tagging);
      Tree tree = parser.parse(lesson.words());
      for (int i = 0; i < lesson.heads().length; i++) {
        boolean head = tree.heads()[i] == lesson.heads()[i];
        words++;
        heads += head ? 1 : 0;
        both += head && tree.labels()[i] == lesson.labels()[i] ? 1 : 0;
      }
    }
    return new Agreement(words, heads, both);
  }
}
