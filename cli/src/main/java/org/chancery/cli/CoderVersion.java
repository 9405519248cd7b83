package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.PairModels;
import org.chancery.record.review.Lesson;
import org.chancery.record.review.LocalLexicon;
import org.chancery.text.code.Coder;

/**
 * Names the coder that runs: the program's version, and a hash of everything that claims depend on,
 * which is the library with its tables and the checksums of the trained readers. Two builds of one
 * source have the same.
 */
final class CoderVersion {

  private static final String CURRENT = find();

  private CoderVersion() {}

  static String current() {
    return CURRENT;
  }

  /** The same with what reviewers have taught it: who knows other names is another coder. */
  static String current(LocalLexicon lexicon) {
    if (lexicon.lessons().isEmpty()) {
      return CURRENT;
    }
    StringBuilder taught = new StringBuilder();
    for (Lesson lesson : lexicon.lessons()) {
      taught.append(lesson.language()).append(' ').append(lesson.words()).append('\n');
      taught.append(lesson.scope()).append(' ').append(lesson.meaning()).append('\n');
    }
    byte[] hash = digest().digest(taught.toString().getBytes(StandardCharsets.UTF_8));
    return CURRENT + "+" + HexFormat.of().formatHex(hash, 0, 4);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String find() {
    try {
      MessageDigest digest = digest();
      for (Path file : files(library())) {
        digest.update(Files.readAllBytes(file));
      }
      try (InputStream checksums = PairModels.class.getResourceAsStream("checksums.tsv")) {
        if (checksums != null) {
          digest.update(checksums.readAllBytes());
        }
      }
      String version = Coder.class.getPackage().getImplementationVersion();
      String hash = HexFormat.of().formatHex(digest.digest(), 0, 6);
      return (version == null ? "source" : version) + "+" + hash;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jar of the library, or the folder of its classes while it is being worked on. */
  private static Path library() {
    CodeSource source = Coder.class.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the library lies at no path: " + source.getLocation(), e);
    }
  }

  private static List<Path> files(Path library) throws IOException {
    try (Stream<Path> walk = Files.walk(library)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
