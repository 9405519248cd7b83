package org.chancery.record.store;

import java.util.Optional;

/**
 * The last fetch of everything that was ever fetched. These are no statements: the next fetch takes
 * the place of the last. Note a fetch only when what it brought is durably kept.
 */
public interface Fetches {

  /** The last fetch of an address. */
  Optional<Fetch> last(String asked);

  /** Notes a fetch in the place of the last one; durable when it returns. */
  void note(Fetch fetch);
}
