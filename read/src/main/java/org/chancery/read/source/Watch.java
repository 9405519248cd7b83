package org.chancery.read.source;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source that is harvested again and again.
 *
 * @param name what people call it
 * @param source what is harvested
 * @param interval from one time to the next
 * @param last what came of the last time, or null where there was none
 */
public record Watch(String name, Source source, Duration interval, @Nullable Result last) {

  /** No source is harvested more often. */
  public static final Duration SHORTEST = Duration.ofMinutes(1);

  /** A source that fails is left alone for longer each time, up to this or its interval. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private static final int DOUBLINGS = 10;

  public Watch {
    if (interval.compareTo(SHORTEST) < 0) {
      throw new IllegalArgumentException(
          "interval %s of %s is shorter than a minute".formatted(interval, name));
    }
  }

  /**
   * What came of one harvest.
   *
   * @param at when it ended
   * @param added documents that were new
   * @param changed documents of which the text changed
   * @param unchanged documents that were known
   * @param failed things that went wrong beside
   * @param error why the source itself could not be listed, or null where it could
   * @param failures how many times in a row, this one counted, it could not be listed
   * @param again when its server wants to be asked again, or null
   */
  public record Result(
      Instant at,
      int added,
      int changed,
      int unchanged,
      int failed,
      @Nullable String error,
      int failures,
      @Nullable Instant again) {

    public Result {
      if ((error == null) != (failures == 0)) {
        throw new IllegalArgumentException(failures + " failures with the error " + error);
      }
    }

    /** Whether the source could be listed. */
    public boolean listed() {
      return error == null;
    }
  }

  /** The same after another harvest. */
  public Watch after(Result result) {
    return new Watch(name, source, interval, result);
  }

  /** When it is to be harvested next: at once where it never was. */
  public Instant next() {
    if (last == null) {
      return Instant.EPOCH;
    }
    Instant usual = last.at().plus(pause(last.failures()));
    return last.again() != null && last.again().isAfter(usual) ? last.again() : usual;
  }

  /** The interval, doubled for each failure after the first. */
  private Duration pause(int failures) {
    if (failures <= 1 || interval.compareTo(LONGEST) >= 0) {
      return interval;
    }
    Duration longer = interval.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
    return longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
  }

  /** Those whose time has come, the one that waits longest first. */
  public static List<Watch> due(Collection<Watch> all, Instant now) {
    return all.stream()
        .filter(watch -> !watch.next().isAfter(now))
        .sorted(Comparator.comparing(Watch::next).thenComparing(Watch::name))
        .toList();
  }
}
