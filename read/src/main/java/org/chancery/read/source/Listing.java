package org.chancery.read.source;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.chancery.read.draft.Refusal;
import org.chancery.read.fetch.Address;
import org.chancery.read.fetch.FetchState;
import org.chancery.read.fetch.Fetched;
import org.chancery.read.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * Lists a source on the web as it is asked for: a feed, a sitemap with the sitemaps that it names,
 * or a page, which lists itself.
 */
final class Listing implements Iterator<Listed> {

  /** An index names sitemaps, and by the protocol these name no more; two levels are forgiven. */
  private static final int DEEPEST = 3;

  /** Where a site has its sitemap that does not say where. */
  private static final String USUAL = "/sitemap.xml";

  /**
   * What was asked for.
   *
   * @param kind as which, or null where nobody said
   */
  private record Asked(Address address, @Nullable Kind kind) {

    /**
     * The name under which the state is kept. What is asked for as a list has one of its own, with
     * a fragment, which no address has: that a page did not change does not say that its list was
     * read.
     */
    String key() {
      return switch (kind) {
        case FEED -> address + "#feed";
        case SITEMAP -> address + "#sitemap";
        case null, default -> address.toString();
      };
    }
  }

  /** A list that is being read; its state is null where it is not to be kept. */
  private record Open(
      Asked asked, Kind kind, @Nullable FetchState state, Iterator<Entry> entries) {}

  private final Fetcher fetcher;
  private final FetchLog log;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Set<Address> visited = new HashSet<>();
  private final Set<String> broken = new HashSet<>();
  private final Deque<Listed> ready = new ArrayDeque<>();

  Listing(Fetcher fetcher, FetchLog log, Source source) {
    this.fetcher = fetcher;
    this.log = log;
    visit(source.address(), source.kind());
  }

  /** Opens what stands at an address, or says why not. */
  private void visit(String written, @Nullable Kind kind) {
    try {
      Asked asked = new Asked(Address.of(written), kind);
      if (!visited.add(asked.address)) {
        return;
      }
      switch (fetcher.fetch(asked.address, log.last(asked.key()))) {
        case Fetched.Failed failed -> failed(asked, failed);
        case Fetched.Unchanged same -> ready.add(new Listed.Unchanged(asked.key(), same.state()));
        case Fetched.Page page -> received(asked, Received.of(page, fetcher.options().bytes()));
      }
    } catch (Refusal refusal) {
      trouble(new Listed.Trouble(written, written, refusal.reason()));
    }
  }

  /** A site's front page may be missing while its sitemap is there. */
  private void failed(Asked asked, Fetched.Failed failed) throws Refusal {
    List<Entry> maps = List.of();
    if (asked.kind == Kind.SITEMAP && open.isEmpty() && failed.cause() == Fetched.Cause.GONE) {
      maps = sitemaps(asked.address);
    }
    if (maps.isEmpty()) {
      trouble(new Listed.Trouble(failed));
    } else {
      open.push(new Open(asked, Kind.SITEMAP, null, maps.iterator()));
    }
  }

  /**
   * Where a site says that its sitemaps are, else where they usually are; without the address
   * itself.
   */
  private List<Entry> sitemaps(Address address) throws Refusal {
    List<String> told = fetcher.sitemaps(address);
    List<Entry> maps = new ArrayList<>();
    for (String map : told.isEmpty() ? List.of(address.resolve(USUAL).toString()) : told) {
      if (!map.equals(address.toString())) {
        maps.add(new Entry.Nested(map, null));
      }
    }
    return maps;
  }

  /** Trouble that may be over the next time. */
  private void trouble(Listed.Trouble trouble) {
    missed();
    ready.add(trouble);
  }

  /**
   * Something of the lists that are open was not brought in, so that none of them counts as read.
   */
  void missed() {
    open.forEach(list -> broken.add(list.asked.key()));
  }

  private void received(Asked asked, Received received) throws Refusal {
    Kind found = received.kind();
    Kind seen = found == null ? Kind.PAGE : found;
    Kind kind = asked.kind == null ? seen : asked.kind;
    boolean lines = kind == Kind.SITEMAP && found == null && received.lines();
    if (kind == Kind.PAGE) {
      ready.add(new Listed.Found(Item.of(asked.key()), received.page()));
    } else if (found == kind) {
      open(asked, kind, received, new Entries(received.text(), received.page().address()));
    } else if (lines) {
      open(asked, kind, received, Lines.of(received.text(), received.page().address()));
    } else {
      lead(asked, kind, received);
    }
  }

  private void open(Asked asked, Kind kind, Received received, Iterator<Entry> entries) {
    open.push(new Open(asked, kind, received.page().state(), entries));
  }

  /** From a page to the list that it or its site declares. */
  private void lead(Asked asked, Kind kind, Received received) throws Refusal {
    List<Entry> named = new ArrayList<>();
    if (kind == Kind.FEED) {
      Address feed = received.feed();
      if (feed != null && !feed.equals(received.page().address())) {
        named.add(new Entry.Nested(feed.toString(), null));
      }
    } else if (open.isEmpty()) {
      named.addAll(sitemaps(received.page().address()));
    }
    if (named.isEmpty()) {
      String what = kind == Kind.FEED ? "no feed, and declares none" : "no sitemap";
      String address = asked.address.toString();
      trouble(new Listed.Trouble(address, address, "is " + what));
    } else {
      open.push(new Open(asked, kind, null, named.iterator()));
    }
  }

  /** Goes on to the next thing to say. */
  private void advance() {
    while (ready.isEmpty() && !open.isEmpty()) {
      Open list = open.element();
      if (!list.entries.hasNext()) {
        open.pop();
        if (list.state != null && !broken.contains(list.asked.key())) {
          ready.add(new Listed.Complete(list.asked.key(), list.kind, list.state));
        }
        continue;
      }
      switch (list.entries.next()) {
        case Entry.Page page -> ready.add(new Listed.Found(page.item(), null));
        case Entry.Bad bad -> bad(list, bad);
        case Entry.Nested nested -> nested(list, nested);
      }
    }
  }

  /** An entry that cannot be followed today cannot tomorrow; a list that was cut off can. */
  private void bad(Open list, Entry.Bad bad) {
    Listed.Trouble trouble =
        new Listed.Trouble(list.asked.address.toString(), bad.place(), bad.reason());
    if (bad.place().equals(Entries.END)) {
      trouble(trouble);
    } else {
      ready.add(trouble);
    }
  }

  private void nested(Open list, Entry.Nested nested) {
    FetchState last = log.last(nested.address() + "#sitemap");
    Instant modified = nested.modified();
    boolean old = last != null && modified != null && modified.isBefore(last.fetched());
    if (open.size() >= DEEPEST) {
      String reason = "sitemaps name sitemaps too deeply";
      trouble(new Listed.Trouble(list.asked.address.toString(), nested.address(), reason));
    } else if (!old) {
      visit(nested.address(), list.kind);
    }
  }

  @Override
  public boolean hasNext() {
    advance();
    return !ready.isEmpty();
  }

  @Override
  public Listed next() {
    advance();
    Listed next = ready.poll();
    if (next == null) {
      throw new NoSuchElementException();
    }
    return next;
  }
}
