package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;

/** Shows documents as tests write them down. */
public final class Reading {
  private static final Reader READER = new Reader(Limits.DEFAULT);

  private Reading() {}

  public static Document file(java.nio.file.Path path) {
    return switch (READER.read(path, Hints.NONE)) {
      case Outcome.Read read -> read.document();
      case Outcome.Failed failed -> throw new AssertionError(failed.line());
    };
  }

  /** A line for each passage: role, colon, words. */
  public static List<String> passages(Document document) {
    List<String> lines = new ArrayList<>();
    for (Passage passage : document.passages()) {
      lines.add(passage.role() + ": " + passage.span().in(document.text()).replace('\n', ' '));
    }
    return lines;
  }
}
