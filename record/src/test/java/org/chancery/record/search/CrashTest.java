package org.chancery.record.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that keeps an index is killed at any moment, again and again. */
class CrashTest {

  private static final int KILLS = 4;

  @TempDir private Path folder;

  @Test
  void theIndexIsLevelWithTheChangeThatItNames() throws Exception {
    Random random = new Random(7);
    long change = 0;
    for (int i = 0; i < KILLS; i++) {
      kill(1 + random.nextInt(20), random.nextInt(10));
      try (SearchIndex index = SearchIndex.open(folder)) {
        assertThat(index.change()).isGreaterThanOrEqualTo(change);
        change = index.change();
        assertThat(held(index)).isEqualTo(Counting.state(change));
        index.catchUp(new Counting(change + 100));
        change += 100;
        assertThat(held(index)).isEqualTo(Counting.state(change));
      }
    }
    assertThat(change).isGreaterThan(KILLS * 100L);
  }

  /** The change that each edition's text names. */
  private static Map<Long, Long> held(SearchIndex index) {
    Map<Long, Long> held = new TreeMap<>();
    for (DocumentHit hit : index.documents(SearchQuery.of("number*").size(1000)).hits()) {
      String text = hit.snippets().getFirst().text().strip();
      long change = Long.parseLong(text.substring(text.lastIndexOf('r') + 1));
      assertThat(held.put(hit.source().edition(), change)).isNull();
    }
    return held;
  }

  /** Lets the keeper commit so many times, and kills it while it is at the next. */
  private void kill(int commits, int milliseconds) throws IOException, InterruptedException {
    Process keeper =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Counting.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(keeper.getInputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < commits; i++) {
        assertThat(out.readLine()).isNotNull();
      }
      Thread.sleep(milliseconds);
    } finally {
      keeper.destroyForcibly();
      assertThat(keeper.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }
}
