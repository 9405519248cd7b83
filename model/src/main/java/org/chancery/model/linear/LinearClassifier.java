package org.chancery.model.linear;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.chancery.model.file.DamagedModelException;
import org.chancery.model.file.ModelFolder;
import org.chancery.model.label.Heads;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.pair.Pair;
import org.chancery.text.pair.PairClassifier;
import org.chancery.text.pair.PairReading;
import org.chancery.text.topic.Topics;

/**
 * Support vector machines over {@link Features}: a reader for itself, and one whose word is added
 * to an encoder's, as the two err in different rows.
 */
public final class LinearClassifier implements PairClassifier {

  /** On texts of others it is right less often than the tables are. */
  private static final double WEIGHT = 0.3;

  /** What its types, modes, kinds and statuses count beside an encoder's. */
  private static final float[] BESIDE = {1, 2, 4, 1};

  private static final String MAGIC = "chancery linear 2";

  private final Heads heads;
  private final Matrix acts;
  private final TopicScores topics;
  private final Fit alone;
  private final Fit beside;
  private final String version;

  /**
   * Puts together what was learned.
   *
   * @param acts weights of types, modes, kinds and statuses, in this order
   * @param alone fits its own scores
   * @param beside fits the sum of an encoder's scores and its own
   */
  public LinearClassifier(
      Heads heads, Matrix acts, TopicScores topics, Fit alone, Fit beside, String version) {
    this.heads = heads;
    this.acts = acts;
    this.topics = topics;
    this.alone = alone;
    this.beside = beside;
    this.version = version;
  }

  /** Loads the linear reader of a language. */
  public static LinearClassifier load(String language, ModelFolder folder)
      throws DamagedModelException {
    byte[] file = folder.read(language + ".linear");
    try (DataInputStream in =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(file)))) {
      return read(in, Topics.of(language, Ontology.load().contexts()));
    } catch (IOException e) {
      throw new DamagedModelException("model " + language + ".linear cannot be read", e);
    }
  }

  private static LinearClassifier read(DataInputStream in, Topics words) throws IOException {
    if (!in.readUTF().equals(MAGIC)) {
      throw new IOException("not a linear model of ours");
    }
    String version = in.readUTF();
    List<String> lines = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      lines.add(in.readUTF());
    }
    Heads heads = Heads.of(lines);
    Fit alone = Fit.read(in);
    Fit beside = Fit.read(in);
    Matrix acts = Matrix.read(in);
    TopicScores topics = TopicScores.read(in, heads.contexts(), words);
    return new LinearClassifier(heads, acts, topics, alone, beside, version);
  }

  /** Writes the file that {@link #load} reads. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream));
    out.writeUTF(MAGIC);
    out.writeUTF(version);
    List<String> lines = heads.lines();
    out.writeInt(lines.size());
    for (String line : lines) {
      out.writeUTF(line);
    }
    alone.write(out);
    beside.write(out);
    acts.write(out);
    topics.write(out);
    out.close();
  }

  @Override
  public List<PairReading> read(List<Pair> pairs) {
    return pairs.stream().map(pair -> heads.reading(scores(pair), 0)).toList();
  }

  /** The scores that a reading is made of, in the order of {@link Heads}. */
  public float[] scores(Pair pair) {
    return fitted(acts.scores(Features.act(pair)), topics.alone(pair.text()), alone);
  }

  /**
   * An encoder's scores and its own as one.
   *
   * @param encoded in the order of {@link Heads}
   */
  public float[] scores(Pair pair, float[] encoded) {
    float[] own = acts.scores(Features.act(pair));
    for (int head = 0; head < BESIDE.length; head++) {
      for (int i = heads.start(head); i < heads.start(head + 1); i++) {
        own[i] = encoded[i] + BESIDE[head] * own[i];
      }
    }
    float[] contexts = topics.beside(pair.text());
    for (int i = 0; i < contexts.length; i++) {
      contexts[i] += encoded[own.length + i];
    }
    return fitted(own, contexts, beside);
  }

  private float[] fitted(float[] acting, float[] contexts, Fit fit) {
    float[] all = Arrays.copyOf(acting, acting.length + contexts.length);
    for (int head = 0; head < Fit.HEADS; head++) {
      for (int i = heads.start(head); i < heads.start(head + 1); i++) {
        all[i] /= fit.temperature(head);
      }
    }
    for (int i = 0; i < contexts.length; i++) {
      all[acting.length + i] = contexts[i] + fit.shift();
    }
    return all;
  }

  @Override
  public List<String> contexts(String sentence) {
    float[] acting = new float[heads.start(Fit.HEADS)];
    return heads.reading(fitted(acting, topics.alone(sentence), alone), 0).likelyContexts();
  }

  /** The same with other fits. */
  public LinearClassifier fitted(Fit forItself, Fit besideAnother) {
    return new LinearClassifier(heads, acts, topics, forItself, besideAnother, version);
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public double weight() {
    return WEIGHT;
  }
}
