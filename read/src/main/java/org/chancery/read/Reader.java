package org.chancery.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.chancery.read.about.About;
import org.chancery.read.about.Furniture;
import org.chancery.read.about.Publishers;
import org.chancery.read.draft.Draft;
import org.chancery.read.draft.Found;
import org.chancery.read.draft.Refusal;
import org.chancery.text.document.Document;

/**
 * Reads files and fetched bytes of any format into documents.
 *
 * <pre>{@code
 * Reader reader = new Reader(Limits.DEFAULT);
 * Outcome outcome = reader.read(Path.of("statement.html"), Hints.NONE);
 * }</pre>
 *
 * <p>Built once, immutable, shared by threads. What a format needs is loaded when a file of it is
 * met.
 */
public final class Reader {
  private final Limits limits;
  private final Formats formats;

  public Reader(Limits limits) {
    this.limits = limits;
    this.formats = new Formats(limits);
  }

  /** Reads one file. Never throws for what the file is or holds; that is the outcome. */
  public Outcome read(Path path, Hints hints) {
    String name = path.toString();
    try {
      return read(Content.of(name, bytes(path)), hints);
    } catch (Refusal refusal) {
      return new Outcome.Failed(name, refusal.reason());
    }
  }

  /** Reads bytes that came from elsewhere. Never throws for what they hold. */
  public Outcome read(Content content, Hints hints) {
    try {
      check(content.bytes().length);
      Document document = Deadline.within(limits.time(), () -> document(content, hints));
      return new Outcome.Read(document);
    } catch (Refusal refusal) {
      return new Outcome.Failed(content.address(), refusal.reason());
    }
  }

  private Document document(Content content, Hints hints) throws Refusal {
    Draft draft = Origin.of(formats.read(content), content);
    if (draft.text().isBlank() || draft.passages().isEmpty()) {
      throw new Refusal("holds no words");
    }
    Draft complete = About.complete(Furniture.mark(draft));
    Found found = complete.found();
    Found told = content.told();
    LocalDate published = found.published() != null ? found.published() : told.published();
    return new Document(
        ContentId.of(draft.text()),
        content.address(),
        found.title() != null ? found.title() : told.title(),
        hints.published() != null ? hints.published() : published,
        hints.publisher() != null ? hints.publisher() : Publishers.of(complete),
        hints.language() != null
            ? hints.language()
            : Objects.requireNonNullElse(found.language(), "und"),
        draft.text(),
        complete.passages(),
        found.alternates());
  }

  private byte[] bytes(Path path) throws Refusal {
    try {
      if (Files.isDirectory(path)) {
        throw new Refusal("is a directory; name the files in it");
      }
      if (Files.notExists(path)) {
        throw new Refusal(
            Files.isSymbolicLink(path) ? "is a link that leads to no file" : "no such file");
      }
      if (!Files.isRegularFile(path)) {
        throw new Refusal(
            Files.isSymbolicLink(path) ? "is a link that leads to itself" : "is not a plain file");
      }
      if (!Files.isReadable(path)) {
        throw new Refusal("may not be read: permission denied");
      }
      check(Files.size(path));
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new Refusal("cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private void check(long size) throws Refusal {
    if (size == 0) {
      throw new Refusal("is empty");
    }
    if (size > limits.bytes()) {
      throw new Refusal("has %,d bytes; the limit is %,d".formatted(size, limits.bytes()));
    }
  }
}
