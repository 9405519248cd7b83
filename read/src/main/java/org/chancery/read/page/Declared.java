package org.chancery.read.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that a page or an XML text names in its first lines. */
public final class Declared {
  private static final int SAMPLE = 4096;
  private static final Pattern CHARSET =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private Declared() {}

  public static @Nullable String charset(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
    Matcher m = CHARSET.matcher(start);
    return start.contains("<") && m.find() ? m.group(1) : null;
  }
}
