package org.chancery.read.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files below a folder, one folder after the other, each sorted by name; hidden ones are left
 * out and links to folders are not followed.
 */
public final class Folders implements Iterator<Listed> {
  private static final int DEEPEST = 32;

  private final Path top;
  private final Deque<Path> open = new ArrayDeque<>();
  private boolean any;
  private @Nullable Listed next;

  /**
   * Begins with what lies in a folder itself.
   *
   * @param top a folder
   */
  public Folders(Path top) {
    this.top = top;
    this.next = opened(top);
    if (next == null) {
      next = find();
    }
  }

  private @Nullable Listed find() {
    while (!open.isEmpty()) {
      Path path = open.pop();
      if (!Files.isDirectory(path)) {
        any = true;
        return new Listed.Found(Item.of(path.toString()), null);
      }
      Listed trouble = Files.isSymbolicLink(path) ? null : opened(path);
      if (trouble != null) {
        return trouble;
      }
    }
    if (any) {
      return null;
    }
    any = true;
    return new Listed.Trouble(top.toString(), top.toString(), "is a folder without files");
  }

  /** Puts what a folder holds on top of what is still open. */
  private @Nullable Listed opened(Path folder) {
    if (folder.getNameCount() - top.getNameCount() > DEEPEST) {
      return trouble(folder, "lies more than %d folders deep".formatted(DEEPEST));
    }
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> paths = inside.filter(path -> !hidden(path)).sorted().toList();
      paths.reversed().forEach(open::push);
      return null;
    } catch (IOException | java.io.UncheckedIOException e) {
      return trouble(folder, "cannot be listed: " + e.getClass().getSimpleName());
    }
  }

  private Listed trouble(Path folder, String reason) {
    any = true;
    return new Listed.Trouble(top.toString(), folder.toString(), reason);
  }

  private static boolean hidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Listed next() {
    Listed found = next;
    if (found == null) {
      throw new NoSuchElementException();
    }
    next = find();
    return found;
  }
}
