package org.chancery.read;

import org.chancery.text.document.Document;

/** What came of reading one file. */
public sealed interface Outcome {

  /** The file was read. */
  record Read(Document document) implements Outcome {}

  /**
   * The file was not read.
   *
   * @param path as the user wrote it
   * @param reason one line, without the path
   */
  record Failed(String path, String reason) implements Outcome {

    /** The line to show: file, then reason. */
    public String line() {
      return path + ": " + reason;
    }
  }
}
