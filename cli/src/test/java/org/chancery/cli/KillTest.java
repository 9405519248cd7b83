package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.chancery.record.events.EventPage;
import org.chancery.record.events.Events;
import org.chancery.record.store.Counts;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Stores;
import org.chancery.record.store.WantedEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed while it adds, and while it settles events, again and again. What it said
 * it had kept is kept, nothing is there twice, and a last run completes the rest. {@code
 * -Dchancery.kills=100} kills more often.
 */
class KillTest {

  private static final int KILLS = Integer.getInteger("chancery.kills", 3);
  private static final int FILES = 30 + KILLS * 12;

  /** Several, so that events are settled in several steps. */
  private static final List<String> PARTNERS = List.of("Togo", "Benin", "Mali", "Kenya", "Chad");

  /** What is not known before the run is added by it. */
  private static final Set<String> ADDED = Set.of("new", "copy");

  @TempDir Path folder;

  @Test
  void nothingThatWasAcknowledgedIsLostAndNothingDoubled() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Path texts = texts();
    Path store = folder.resolve("store");
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      if (kill % 3 == 2) {
        settlingKilled(store, random);
      } else {
        acknowledged.addAll(killed(store, texts, random));
      }
      allAreThereOnce(store, acknowledged, "seed " + seed + ", kill " + kill);
    }
    Run last = Run.done("add", "--store", store, texts);
    assertThat(last.lines()).hasSize(FILES);
    Set<String> all = new HashSet<>();
    last.lines().forEach(line -> all.add(address(line)));
    allAreThereOnce(store, all, "seed " + seed);
    assertThat(all).hasSize(FILES).containsAll(acknowledged);
    Run.done("search", "--store", store);
    assertThat(Run.done("verify-store", "--store", store).out())
        .startsWith("sound: ")
        .endsWith("events level" + System.lineSeparator());
    sameAsOfARunThatWasNotKilled(store, texts);
  }

  /** Notes of which every tenth says the same as the one before it. */
  private Path texts() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    for (int i = 0; i < FILES; i++) {
      int note = i % 10 == 9 ? i - 1 : i;
      Files.writeString(
          texts.resolve("note %04d.txt".formatted(i)),
          """
          Note %d

          On %d May 2016 the President of Ghana visited %s. Ghana gave %3$s %d tractors.
          """
              .formatted(note, note % 28 + 1, PARTNERS.get(note % PARTNERS.size()), note + 2));
    }
    return texts;
  }

  /** Kills the program while it settles events and files them, at any moment of its run. */
  private void settlingKilled(Path store, Random random) throws Exception {
    Process process = start("search", "--store", store.toString(), "--size", "1");
    Thread.sleep(400 + random.nextInt(4600));
    process.toHandle().destroyForcibly();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    if (Stores.exists(store.toString())) {
      assertThat(Run.done("verify-store", "--store", store).out()).startsWith("sound: ");
    }
  }

  private Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Chancery.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(folder.resolve("errors.log").toFile()).start();
  }

  /** Starts the program and kills it somewhere; returns the addresses that it had acknowledged. */
  private Set<String> killed(Path store, Path texts, Random random) throws Exception {
    Process process = start("add", "--store", store.toString(), texts.toString());
    int wanted = random.nextInt(14);
    Set<String> acknowledged = new HashSet<>();
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      int added = 0;
      String line = lines.readLine();
      while (line != null && added < wanted) {
        acknowledged.add(address(line));
        added += ADDED.contains(line.split("\t")[0]) ? 1 : 0;
        line = added < wanted ? lines.readLine() : line;
      }
      Thread.sleep(random.nextInt(60));
      process.toHandle().destroyForcibly();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      for (; line != null; line = lines.readLine()) {
        acknowledged.add(address(line));
      }
    }
    return acknowledged;
  }

  private static void allAreThereOnce(Path store, Set<String> addresses, String when) {
    if (addresses.isEmpty() && !Stores.exists(store.toString())) {
      return;
    }
    try (RecordStore record = Stores.open(store.toString())) {
      for (String address : addresses) {
        assertThat(record.revisions(address)).as("%s, %s", address, when).hasSize(1);
      }
      Counts counts = record.counts();
      assertThat(counts.revisions()).as(when).isEqualTo(counts.documents());
    }
  }

  private void sameAsOfARunThatWasNotKilled(Path store, Path texts) {
    Path calm = folder.resolve("calm");
    Run.done("add", "--store", calm, texts);
    assertThat(contents(store)).isEqualTo(contents(calm));
    assertThat(events(store)).isNotEmpty().isEqualTo(events(calm));
  }

  /** Events as the claims that tell them: names depend on what came first. */
  private static Set<Set<String>> events(Path store) {
    Set<Set<String>> all = new HashSet<>();
    try (RecordStore record = Stores.open(store.toString())) {
      Events events = new Events(record);
      String cursor = null;
      do {
        EventPage page = events.page(WantedEvents.ALL, cursor, Events.LARGEST);
        for (EventPage.Entry entry : page.events()) {
          Set<String> claims = new HashSet<>();
          events
              .event(entry.row().id())
              .orElseThrow()
              .members()
              .forEach(member -> claims.add(member.cited().key()));
          all.add(claims);
        }
        cursor = page.next();
      } while (cursor != null);
    }
    return all;
  }

  private static List<Object> contents(Path store) {
    try (RecordStore record = Stores.open(store.toString())) {
      return record
          .current(Long.MAX_VALUE)
          .<Object>map(holding -> List.of(holding.addresses(), holding.coded(), holding.claims()))
          .toList();
    }
  }

  /** A line leaves the program in one piece or not at all. */
  private static String address(String line) {
    String[] parts = line.split("\t");
    assertThat(parts).hasSize(3);
    return parts[2];
  }
}
