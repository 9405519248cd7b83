package org.chancery.read.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.chancery.read.Content;
import org.chancery.read.draft.Refusal;
import org.chancery.read.fetch.Address;
import org.chancery.read.fetch.FetchState;
import org.chancery.read.fetch.Fetched;
import org.chancery.read.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * Brings in what sources hold: lists them and fetches what they name, as it is asked for.
 *
 * <pre>{@code
 * Harvest harvest = new Harvest(fetcher, log, Harvest.FRESH);
 * harvest.of(Source.of("https://ministry.example/news.rss")).forEachRemaining(this::keep);
 * }</pre>
 *
 * <p>A harvest that was interrupted is begun anew: what the log knows as fetched within {@code
 * fresh} is passed over, what it knows from longer ago is asked for only if it changed.
 */
public final class Harvest {

  /** How long what was fetched counts as fresh: less than a day, so that every day brings news. */
  public static final Duration FRESH = Duration.ofHours(12);

  /** Lists often tell wrongly that nothing changed; after this long they are not believed. */
  private static final Duration BELIEVED = Duration.ofDays(30);

  private final Fetcher fetcher;
  private final FetchLog log;
  private final Duration fresh;

  /**
   * @param fresh how long what was fetched is not asked for again
   */
  public Harvest(Fetcher fetcher, FetchLog log, Duration fresh) {
    this.fetcher = fetcher;
    this.log = log;
    this.fresh = fresh;
  }

  /** What there is to read, without fetching what the lists name. */
  public Iterator<Listed> list(Source source) {
    if (source.web()) {
      return new Listing(fetcher, log, source);
    }
    Path path = Path.of(source.address());
    return Files.isDirectory(path)
        ? new Folders(path)
        : List.<Listed>of(new Listed.Found(Item.of(source.address()), null)).iterator();
  }

  /** What there is to read, with its bytes. Never throws for what the network or a list does. */
  public Iterator<Harvested> of(Source source) {
    Iterator<Listed> listed = list(source);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return listed.hasNext();
      }

      @Override
      public Harvested next() {
        Harvested next = harvested(listed.next());
        if (listed instanceof Listing web && next instanceof Harvested.Failed failed) {
          Fetched.@Nullable Cause cause = failed.trouble().cause();
          if (cause != null && !cause.lasting()) {
            web.missed();
          }
        }
        return next;
      }
    };
  }

  private Harvested harvested(Listed listed) {
    return switch (listed) {
      case Listed.Trouble trouble -> new Harvested.Failed(trouble);
      case Listed.Complete complete -> new Harvested.Done(complete);
      case Listed.Unchanged same -> new Harvested.Unchanged(same.asked(), same.state());
      case Listed.Found found when found.page() != null -> got(found.item(), found.page());
      case Listed.Found found when !Address.web(found.item().address()) ->
          new Harvested.File(Path.of(found.item().address()));
      case Listed.Found found -> fetched(found.item());
    };
  }

  private Harvested fetched(Item item) {
    FetchState last = log.last(item.address());
    if (last != null && passed(item, last, fetcher.clock().instant())) {
      return new Harvested.Passed(item.address());
    }
    try {
      return switch (fetcher.fetch(Address.of(item.address()), last)) {
        case Fetched.Page page -> got(item, page);
        case Fetched.Unchanged unchanged ->
            new Harvested.Unchanged(item.address(), unchanged.state());
        case Fetched.Failed failed -> new Harvested.Failed(new Listed.Trouble(failed));
      };
    } catch (Refusal refusal) {
      return new Harvested.Failed(
          new Listed.Trouble(item.address(), item.address(), refusal.reason()));
    }
  }

  private static Harvested got(Item item, Fetched.Page page) {
    Content content =
        new Content(
            page.address().toString(), page.bytes(), page.type(), page.charset(), item.told());
    return new Harvested.Got(item.address(), content, page.state());
  }

  /** Whether nobody needs to be asked. */
  private boolean passed(Item item, FetchState last, Instant now) {
    boolean lately = last.fetched().plus(fresh).isAfter(now);
    @Nullable Instant modified = item.modified();
    boolean told = modified != null && modified.isBefore(last.fetched());
    return lately || (told && last.fetched().plus(BELIEVED).isAfter(now));
  }
}
