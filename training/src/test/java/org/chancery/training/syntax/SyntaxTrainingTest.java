package org.chancery.training.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.text.language.en.EnglishLessons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxTrainingTest {

  private static final WeightsFile.Thrift NOTHING = new WeightsFile.Thrift(1, 0.05f);

  private static final String TREES =
      """
      Kenya	NNP	2	nsubj
      sent	VBD	0	root
      wheat	NN	2	dobj
      to	IN	2	prep
      Chad	NNP	4	pobj
      .	.	2	punct

      The	DT	2	det
      envoy	NN	4	nsubjpass
      was	VBD	4	auxpass
      recalled	VBN	0	root
      in	IN	4	prep
      June	NNP	5	pobj
      .	.	4	punct

      Peru	NNP	2	nsubj
      said	VBD	0	root
      that	IN	6	mark
      it	PRP	6	nsubj
      would	MD	6	aux
      sign	VB	2	ccomp
      .	.	2	punct

      """;

  private static List<TaughtSentence> sentences(Path folder) throws IOException {
    Path file = folder.resolve("trees.tsv");
    // Each pattern with several names, so that either half of the sentences shows it.
    StringBuilder trees = new StringBuilder();
    for (String name : List.of("Peru", "Mali", "Oman", "Fiji")) {
      trees.append(TREES.replace("Kenya", name).replace("Peru", name).replace("June", name));
    }
    Files.writeString(file, trees.toString());
    return new Treebank(new EnglishLessons()).add(file, 8).sentences();
  }

  @Test
  void learnsWhatItIsShown(@TempDir Path folder) throws IOException {
    List<TaughtSentence> sentences = sentences(folder);
    SyntaxTraining training = new SyntaxTraining(sentences, 10, NOTHING, NOTHING);
    training.run(folder.resolve("out"));
    SyntaxTraining.Agreement agreement = training.measure(folder.resolve("out"), sentences);
    assertThat(agreement.words()).isEqualTo(4 * 17);
    assertThat(agreement.labelled()).isGreaterThanOrEqualTo(4 * 16);
  }

  @Test
  void givesTheSameWeightsEachTime(@TempDir Path folder) throws IOException {
    List<TaughtSentence> sentences = sentences(folder);
    new SyntaxTraining(sentences, 3).run(folder.resolve("a"));
    new SyntaxTraining(sentences, 3).run(folder.resolve("b"));
    for (String name : List.of("tags.gz", "tree.gz", "tags.txt", "labels.txt")) {
      assertThat(folder.resolve("a").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("b").resolve(name));
    }
  }

  @Test
  void tellsHelpersMarksAndOpenersOfClausesApart(@TempDir Path folder) throws IOException {
    List<TaughtSentence> sentences = sentences(folder);
    assertThat(sentences.get(1).tags()).contains("VBD-A", ",");
    assertThat(sentences.get(2).tags()).contains("IN-M");
    assertThat(sentences.get(1).labels()[1]).isEqualTo("nsubj");
  }
}
