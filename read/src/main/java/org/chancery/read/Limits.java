package org.chancery.read;

import java.time.Duration;

/**
 * How much one file may ask for.
 *
 * @param bytes size of the file
 * @param characters length of the text in it, in UTF-16 code units, which bounds expansion
 * @param depth how deeply elements may nest
 * @param time how long reading may take
 */
public record Limits(long bytes, int characters, int depth, Duration time) {

  public static final Limits DEFAULT =
      new Limits(50L << 20, 20_000_000, 500, Duration.ofSeconds(60));
}
