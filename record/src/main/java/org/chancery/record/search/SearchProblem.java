package org.chancery.record.search;

import org.jspecify.annotations.Nullable;

/** The index cannot work: a full disk, a file that is damaged, another writer; one line says. */
public final class SearchProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  SearchProblem(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
