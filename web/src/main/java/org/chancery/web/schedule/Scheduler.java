package org.chancery.web.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.chancery.read.Limits;
import org.chancery.read.Reader;
import org.chancery.read.fetch.FetchOptions;
import org.chancery.read.fetch.FetchState;
import org.chancery.read.fetch.Fetcher;
import org.chancery.read.source.FetchLog;
import org.chancery.read.source.Harvest;
import org.chancery.read.source.Source;
import org.chancery.read.source.Watch;
import org.chancery.record.store.Fetches;
import org.chancery.record.store.RecordStore;
import org.chancery.record.watch.Reading;
import org.chancery.record.watch.WatchedSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the sources of a store when their time has come, a few at a time, each on a virtual thread
 * of its own. Several servers may do so on one store: a source is leased by who reads it, and a
 * server that dies loses its leases within minutes.
 */
public final class Scheduler implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);

  /** Coding takes a core; sources wait most of their time for their hosts. */
  private static final int AT_ONCE = 4;

  private static final Duration LEASE = Duration.ofMinutes(2);

  /** So long all that is being read may take to end, together. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final RecordStore store;
  private final Fetcher fetcher;
  private final SourceReader reader;
  private final InstantSource clock;
  private final Duration look;
  private final Map<Long, Thread> underWay = new ConcurrentHashMap<>();
  private final Thread loop;
  private volatile boolean closed;

  /**
   * Starts to read.
   *
   * @param coder asked for anew for each document
   * @param rules which files may be read
   * @param options how politely and how far to fetch
   * @param look how often to look for sources whose time has come
   */
  public Scheduler(
      RecordStore store,
      Supplier<DocumentCoder> coder,
      SourceRules rules,
      FetchOptions options,
      Duration look) {
    this.store = store;
    this.look = look;
    this.clock = InstantSource.system();
    this.fetcher = new Fetcher(options);
    Harvest harvest = new Harvest(fetcher, log(store.fetches()), Harvest.FRESH);
    this.reader = new SourceReader(store, harvest, new Reader(Limits.DEFAULT), coder, rules, clock);
    this.loop = Thread.ofVirtual().name("scheduler").start(this::run);
  }

  private static FetchLog log(Fetches fetches) {
    return asked ->
        fetches
            .last(asked)
            .map(f -> new FetchState(f.address(), f.at(), f.etag(), f.lastModified()))
            .orElse(null);
  }

  private void run() {
    while (!closed) {
      try {
        startDue();
      } catch (RuntimeException e) {
        LOG.warn("sources are not looked at now: {}", e.getMessage());
      }
      pause(look);
    }
  }

  private void startDue() {
    Instant now = clock.instant();
    store.watches().all().stream()
        .filter(watch -> watch.paused() == null && !watch.running(now))
        .filter(watch -> watch.wanted() != null || !next(watch).isAfter(now))
        .sorted(Comparator.comparing(Scheduler::next))
        .limit(Math.max(0, AT_ONCE - underWay.size()))
        .forEach(this::start);
  }

  /** When a source is read next if nobody asks for it: later where it failed. */
  public static Instant next(WatchedSource watch) {
    return told(watch).next();
  }

  private static Watch told(WatchedSource watch) {
    Reading last = watch.last();
    Watch.Result result =
        last == null
            ? null
            : new Watch.Result(
                last.at(),
                last.added(),
                last.changed(),
                last.known(),
                last.failed(),
                last.error(),
                last.failures(),
                last.again());
    return new Watch(watch.address(), Source.of(watch.address()), watch.every(), result);
  }

  private void start(WatchedSource watch) {
    String name = UUID.randomUUID().toString();
    Instant now = clock.instant();
    if (store.watches().lease(watch.id(), name, now, now.plus(LEASE))) {
      Thread thread =
          Thread.ofVirtual().name("source " + watch.id()).unstarted(() -> read(watch, name));
      underWay.put(watch.id(), thread);
      thread.start();
    }
  }

  private void read(WatchedSource watch, String name) {
    Lease lease = new Lease(store.watches(), watch.id(), name, clock, LEASE);
    try (lease) {
      Reading reading = reader.read(watch, () -> !closed && lease.held());
      if (!closed) {
        store.watches().ended(watch.id(), name, reading);
        LOG.info(
            "{}: {} new, {} changed, {} failed",
            watch.address(),
            reading.added(),
            reading.changed(),
            reading.failed());
      } else {
        store.watches().renew(watch.id(), name, clock.instant());
      }
    } catch (RuntimeException e) {
      LOG.warn("{} could not be read: {}", watch.address(), e.getMessage());
    } finally {
      underWay.remove(watch.id());
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops: what is being read ends with the document at hand and goes on another time. */
  @Override
  public void close() {
    closed = true;
    Instant end = clock.instant().plus(PATIENCE);
    loop.interrupt();
    await(loop, end);
    fetcher.close();
    List.copyOf(underWay.values()).forEach(thread -> await(thread, end));
  }

  /** Whoever waits for a host that does not answer is interrupted at the end of patience. */
  private void await(Thread thread, Instant end) {
    try {
      Duration left = Duration.between(clock.instant(), end);
      if (!left.isPositive() || !thread.join(left)) {
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
