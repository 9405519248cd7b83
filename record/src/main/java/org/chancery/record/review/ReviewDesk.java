package org.chancery.record.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.record.Dyad;
import org.chancery.record.events.Events;
import org.chancery.record.events.KeptEvent;
import org.chancery.record.store.EventReading;
import org.chancery.record.store.Holding;
import org.chancery.record.store.Judged;
import org.chancery.record.store.Lease;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.ReviewedClaim;
import org.chancery.record.store.Signature;
import org.chancery.record.store.Subject;
import org.chancery.text.claim.Claim;
import org.chancery.text.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Where reviewers sit: what waits for them, and what they say.
 *
 * <pre>{@code
 * ReviewDesk desk = new ReviewDesk(store);
 * QueueItem item = desk.next(QueueFilter.ALL, by, Duration.ofMinutes(10)).orElseThrow();
 * Outcome outcome = desk.judge().accept(item.key(), item.seen(), "as the text says", by);
 * }</pre>
 *
 * <p>Threads may share a desk; it holds the queue in memory and follows the store. Nothing that is
 * said depends on what the desk remembers.
 */
public final class ReviewDesk {

  private final RecordStore store;
  private final Ontology ontology = Ontology.load();
  private final Finder finder;
  private final Weighing weighing;
  private final Backlog backlog;
  private final Judging judging;
  private final Events events;

  /** A desk that watches no pair of countries in particular. */
  public ReviewDesk(RecordStore store) {
    this(store, Set.of());
  }

  /**
   * A desk.
   *
   * @param watched pairs of countries that matter more than others
   */
  public ReviewDesk(RecordStore store, Set<Dyad> watched) {
    this.store = store;
    this.events = new Events(store);
    this.finder = new Finder(store);
    this.weighing = new Weighing(ontology, watched);
    this.backlog = new Backlog(store, weighing);
    this.judging = new Judging(store, ontology, finder);
  }

  /** What can be said. */
  public Judging judge() {
    return judging;
  }

  /**
   * What waits, the most uncertain of the important first. Whoever follows the cursors meets each
   * claim that waited at the beginning once, also where it has moved meanwhile.
   *
   * @param cursor of the page before, or null
   * @param size items at most
   * @param now leases that ended before are void
   * @throws IllegalArgumentException where the cursor is none
   */
  public QueuePage queue(QueueFilter filter, @Nullable String cursor, int size, Instant now) {
    Cursor.Place after = cursor == null ? null : Cursor.read(cursor);
    Backlog.Slice slice = backlog.slice(filter, after, size + 1, Set.of(), now);
    List<Backlog.Placed> entries = slice.entries();
    boolean more = entries.size() > size;
    List<Backlog.Placed> shown = more ? entries.subList(0, size) : entries;
    String next =
        more ? Cursor.write(new Cursor.Place(shown.getLast().place(), slice.turn())) : null;
    return new QueuePage(
        items(shown.stream().map(Backlog.Placed::entry).toList(), now), slice.all(), next);
  }

  /**
   * The first claim that waits and that nobody else looks at; it is taken for that long.
   *
   * @param by who is to look at it, and when that begins
   */
  public Optional<QueueItem> next(QueueFilter filter, Signature by, Duration lease) {
    Set<String> passed =
        store.leases().held(by.at()).stream()
            .filter(held -> !held.by().equals(by.by()))
            .map(Lease::claim)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    while (true) {
      List<Entry> first =
          backlog.slice(filter, null, 1, passed, by.at()).entries().stream()
              .map(Backlog.Placed::entry)
              .toList();
      if (first.isEmpty()) {
        return Optional.empty();
      }
      String key = first.getFirst().key();
      if (take(key, by, lease)) {
        return items(first, by.at()).stream().findFirst();
      }
      passed.add(key);
    }
  }

  /** Takes a claim for a while; false where somebody else has it. Nobody is kept from judging. */
  public boolean take(String key, Signature by, Duration lease) {
    return store.leases().take(new Lease(key, by.by(), by.at().plus(lease)), by.at());
  }

  /** Gives a claim back before its time. */
  public void giveBack(String key, String by) {
    store.leases().giveBack(key, by);
  }

  /** A claim with all that is known of it; empty where no current text states it. */
  public Optional<ClaimView> claim(String key) {
    return finder.find(key).map(this::view);
  }

  private ClaimView view(Finder.Found found) {
    Claim shown = Backlog.shown(found.claim());
    Judged last = found.claim().judged();
    return new ClaimView(
        found.holding().edition(),
        found.holding().document(),
        found.claim(),
        shown == null ? Map.of() : Corrector.values(found.holding().document(), shown),
        history(last == null ? found.claim().key() : last.judgement().claim()));
  }

  /**
   * All that was said, the first first.
   *
   * @param subject key of a claim, or of another {@link Subject}
   */
  public List<Said> history(String subject) {
    List<Judged> links = store.judgements(subject);
    Chain chain = new Chain(links);
    return links.stream().map(link -> new Said(link, chain.undone(link))).toList();
  }

  /** Whether a reviewer's word stands that what holds of a text is all that it states. */
  public boolean complete(String content) {
    List<Judged> said = store.judgements(new Subject.Text(content).key());
    return !said.isEmpty() && Judging.complete(said.getLast());
  }

  private List<QueueItem> items(List<Entry> entries, Instant now) {
    Map<String, Lease> leases = new HashMap<>();
    store.leases().held(now).forEach(lease -> leases.put(lease.claim(), lease));
    List<QueueItem> items = new ArrayList<>();
    for (Entry entry : entries) {
      store.holding(entry.edition()).flatMap(h -> item(h, entry, leases)).ifPresent(items::add);
    }
    return items;
  }

  /** Empty where the claim was judged away since the queue was read. */
  private Optional<QueueItem> item(Holding holding, Entry entry, Map<String, Lease> leases) {
    return store.reviewed(holding).stream()
        .filter(claim -> claim.key().equals(entry.key()))
        .findFirst()
        .flatMap(claim -> item(holding, claim, leases.get(entry.key())));
  }

  private Optional<QueueItem> item(Holding holding, ReviewedClaim reviewed, @Nullable Lease lease) {
    Claim claim = Backlog.shown(reviewed);
    if (claim == null || holding.addresses().isEmpty()) {
      return Optional.empty();
    }
    KeptEvent event =
        events.eventOf(holding.edition(), reviewed.key()).flatMap(events::event).orElse(null);
    Weighing.Weighed weighed =
        event == null
            ? weighing.of(claim, null, null)
            : weighing.of(claim, EventReading.Told.of(event.row()), event.event());
    return Optional.of(
        new QueueItem(
            reviewed.key(),
            holding.edition(),
            holding.addresses().getFirst(),
            holding.document(),
            claim,
            reviewed.seen(),
            weighed.uncertainty(),
            weighed.importance(),
            weighed.reasons(),
            lease));
  }
}
