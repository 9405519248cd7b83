package org.chancery.read.source;

import java.nio.file.Path;
import org.chancery.read.Content;
import org.chancery.read.fetch.FetchState;

/** What a harvest yields, one thing after the other. */
public sealed interface Harvested {

  /** A file to read. */
  record File(Path path) implements Harvested {}

  /**
   * Bytes to read.
   *
   * @param asked the address under which to keep the state
   * @param content with the address that it came from in the end
   * @param state to keep once the content is dealt with
   */
  record Got(String asked, Content content, FetchState state) implements Harvested {}

  /** The server says that nothing changed; the state is to be kept. */
  record Unchanged(String asked, FetchState state) implements Harvested {}

  /** It was fetched lately, or not changed since; nobody was asked. */
  record Passed(String asked) implements Harvested {}

  /** Something went wrong; the rest goes on. */
  record Failed(Listed.Trouble trouble) implements Harvested {}

  /** A list was read to its end; its state is to be kept once all before it is dealt with. */
  record Done(Listed.Complete list) implements Harvested {}
}
