package org.chancery.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chancery.record.account.AuditEntry;
import org.chancery.record.account.By;
import org.chancery.record.watch.Reading;
import org.chancery.record.watch.WatchedSource;
import org.chancery.record.watch.Watches;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store promises of watched sources. */
class WatchesTest {

  private static final Instant NOW = Instant.parse("2024-03-01T10:15:30.123456Z");
  private static final By ROOT = new By(NOW, "root", "console");
  private static final String FEED = "https://mfa.example/news.rss";
  private static final Reading FINE = new Reading(NOW, 3, 1, 9, 0, null, 0, null, null);
  private static final Reading BAD =
      new Reading(NOW, 0, 0, 0, 1, "is busy", 2, NOW.plusSeconds(600), "is busy");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Place.class)
  void aSourceComesBackWithItsLastReading(Place place) {
    String location = place.fresh(folder);
    long id;
    try (RecordStore store = Stores.open(location)) {
      WatchedSource made = add(store.watches());
      assertThat(made.last()).isNull();
      assertThat(made.every()).isEqualTo(Duration.ofHours(6));
      assertThat(store.watches().add(FEED, null, Duration.ofHours(1), ROOT)).isEmpty();
      id = made.id();
      assertThat(store.watches().lease(id, "a", NOW, NOW.plusSeconds(60))).isTrue();
      assertThat(store.watches().ended(id, "a", BAD)).isTrue();
    }
    try (RecordStore store = Stores.open(location)) {
      WatchedSource watch = store.watches().watch(id).orElseThrow();
      assertThat(watch.last()).isEqualTo(BAD);
      assertThat(watch.running(NOW)).isFalse();
      assertThat(store.watches().all()).containsExactly(watch);
    }
  }

  private static WatchedSource add(Watches watches) {
    return watches.add(FEED, "feed", Duration.ofHours(6), ROOT).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void oneReaderAtATime(Place place) throws Exception {
    String location = place.fresh(folder);
    try (RecordStore one = Stores.open(location);
        RecordStore other = Stores.open(location);
        ExecutorService threads = Executors.newFixedThreadPool(8)) {
      long id = add(one.watches()).id();
      List<Callable<Boolean>> readers =
          IntStream.range(0, 20)
              .<Callable<Boolean>>mapToObj(
                  i ->
                      () ->
                          (i % 2 == 0 ? one : other)
                              .watches()
                              .lease(id, "reader " + i, NOW, NOW.plusSeconds(60)))
              .toList();
      assertThat(threads.invokeAll(readers).stream().map(Future::resultNow))
          .filteredOn(got -> got)
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void aLeaseThatIsNotRenewedEnds(Place place) {
    try (RecordStore store = Stores.open(place.fresh(folder))) {
      Watches watches = store.watches();
      long id = add(watches).id();
      Instant end = NOW.plusSeconds(60);
      assertThat(watches.lease(id, "dead", NOW, end)).isTrue();
      assertThat(watches.watch(id).orElseThrow().running(NOW)).isTrue();
      assertThat(watches.lease(id, "next", NOW.plusSeconds(59), end)).isFalse();
      assertThat(watches.renew(id, "dead", end.plusSeconds(9))).isTrue();
      assertThat(watches.lease(id, "next", end, end.plusSeconds(60))).isFalse();
      assertThat(watches.lease(id, "next", end.plusSeconds(9), end.plusSeconds(60))).isTrue();
      assertThat(watches.renew(id, "dead", end.plusSeconds(99))).isFalse();
      assertThat(watches.ended(id, "dead", FINE)).isFalse();
      assertThat(watches.watch(id).orElseThrow().last()).isNull();
      assertThat(watches.ended(id, "next", FINE)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void whatPeopleDoIsInTheAuditLog(Place place) {
    try (RecordStore store = Stores.open(place.fresh(folder))) {
      Watches watches = store.watches();
      long id = add(watches).id();
      assertThat(watches.paused(id, true, ROOT)).isTrue();
      assertThat(watches.watch(id).orElseThrow().paused()).isEqualTo(NOW);
      assertThat(watches.paused(id, false, ROOT)).isTrue();
      assertThat(watches.want(id, ROOT)).isTrue();
      assertThat(watches.watch(id).orElseThrow().wanted()).isEqualTo(NOW);
      assertThat(watches.remove(id, ROOT)).isTrue();
      assertThat(watches.remove(id, ROOT)).isFalse();
      assertThat(watches.all()).isEmpty();
      assertThat(store.access().audit().after(0, 10))
          .extracting(AuditEntry::action)
          .containsExactly(
              "source.add", "source.pause", "source.resume", "source.run", "source.remove");
    }
  }
}
