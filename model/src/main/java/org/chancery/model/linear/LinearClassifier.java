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
import org.chancery.text.pair.Pair;
import org.chancery.text.pair.PairClassifier;
import org.chancery.text.pair.PairReading;

/** Multinomial logistic regression over {@link Features}. */
public final class LinearClassifier implements PairClassifier {

  /** On texts of others it is right less often than the tables are. */
  private static final double WEIGHT = 0.3;

  private static final String MAGIC = "chancery linear 1";

  private final Heads heads;
  private final Matrix types;
  private final Matrix others;
  private final String version;

  /** Puts together what was learned: weights of types, and of all other scores in their order. */
  public LinearClassifier(Heads heads, Matrix types, Matrix others, String version) {
    this.heads = heads;
    this.types = types;
    this.others = others;
    this.version = version;
  }

  /** Loads the linear reader of a language. */
  public static LinearClassifier load(String language, ModelFolder folder)
      throws DamagedModelException {
    byte[] file = folder.read(language + ".linear");
    try (DataInputStream in =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(file)))) {
      return read(in);
    } catch (IOException e) {
      throw new DamagedModelException("model " + language + ".linear cannot be read", e);
    }
  }

  private static LinearClassifier read(DataInputStream in) throws IOException {
    if (!in.readUTF().equals(MAGIC)) {
      throw new IOException("not a linear model of ours");
    }
    String version = in.readUTF();
    List<String> lines = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      lines.add(in.readUTF());
    }
    return new LinearClassifier(Heads.of(lines), Matrix.read(in), Matrix.read(in), version);
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
    types.write(out);
    others.write(out);
    out.close();
  }

  @Override
  public List<PairReading> read(List<Pair> pairs) {
    return pairs.stream().map(pair -> heads.reading(scores(pair), 0)).toList();
  }

  /** The scores that a reading is made of, in the order of {@link Heads}. */
  public float[] scores(Pair pair) {
    Features features = Features.of(pair);
    float[] first = types.scores(features.wide());
    float[] rest = others.scores(features.narrow());
    float[] all = Arrays.copyOf(first, first.length + rest.length);
    System.arraycopy(rest, 0, all, first.length, rest.length);
    return all;
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
