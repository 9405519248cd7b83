package org.chancery.web.serve;

import java.nio.file.Path;
import org.chancery.read.fetch.FetchOptions;
import org.chancery.web.Server;
import org.chancery.web.account.SessionKeeper;
import org.chancery.web.entrance.Entrance;
import org.chancery.web.guard.Protection;
import org.chancery.web.openid.ProviderSettings;
import org.chancery.web.schedule.DocumentCoder;
import org.chancery.web.schedule.SourceRules;
import org.jspecify.annotations.Nullable;

/**
 * What whoever runs a server decides; {@code docs/server.md} tells.
 *
 * @param store a data directory, or {@code jdbc:postgresql://…}
 * @param index folder of the index
 * @param lexicon file in which corrected names are kept for the coder
 * @param open whether anybody may read
 * @param openMetrics whether anybody may read {@code /metrics}
 * @param protection against those who do not mean well
 * @param lifetimes of sessions
 * @param provider who else may say who somebody is, or null for nobody
 * @param schedule how sources are read, or null where this server reads none by itself
 */
public record Settings(
    String store,
    Path index,
    Path lexicon,
    Server.Address address,
    boolean open,
    boolean openMetrics,
    Protection protection,
    SessionKeeper.Lifetimes lifetimes,
    @Nullable ProviderSettings provider,
    @Nullable Schedule schedule) {

  /** The same with the usual protection, no provider, and no sources of its own. */
  public Settings(
      String store,
      Path index,
      Path lexicon,
      Server.Address address,
      boolean open,
      boolean openMetrics) {
    this(
        store,
        index,
        lexicon,
        address,
        open,
        openMetrics,
        Protection.DEFAULT,
        SessionKeeper.Lifetimes.DEFAULT,
        null,
        null);
  }

  /**
   * How sources are read.
   *
   * @param coder reads claims in what they bring
   * @param rules which files may be read
   * @param options how politely and how far to fetch
   */
  public record Schedule(DocumentCoder coder, SourceRules rules, FetchOptions options) {}

  /** How the server is entered. */
  Entrance.Settings entrance() {
    return new Entrance.Settings(open, protection, lifetimes, provider);
  }
}
