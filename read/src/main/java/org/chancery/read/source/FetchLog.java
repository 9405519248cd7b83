package org.chancery.read.source;

import org.chancery.read.fetch.FetchState;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of fetches, by what was asked for. Whoever keeps the documents keeps this too, and
 * notes a state not before what came with it is safe: then an interrupted run goes on where it
 * stopped, and nothing is missed.
 */
@FunctionalInterface
public interface FetchLog {

  /** Nothing was ever fetched. */
  FetchLog NONE = address -> null;

  /** The state of the last fetch whose result is safe, or null. */
  @Nullable FetchState last(String asked);
}
