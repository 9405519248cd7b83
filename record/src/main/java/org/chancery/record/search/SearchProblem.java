package org.chancery.record.search;

import org.jspecify.annotations.Nullable;

/** The index cannot work: a full disk, a file that is damaged, another writer; one line says. */
public class SearchProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  SearchProblem(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Another program keeps the index; it can still be read. */
  public static final class Kept extends SearchProblem {

    private static final long serialVersionUID = 1;

    Kept(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
