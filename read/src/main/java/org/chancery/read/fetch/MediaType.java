package org.chancery.read.fetch;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a server says that its answer is.
 *
 * @param name as {@code text/html}, in small letters, or null
 * @param charset as written, or null
 */
record MediaType(@Nullable String name, @Nullable String charset) {

  private static final Pattern NAME = Pattern.compile("\\s*([\\w.+-]+/[\\w.+-]+)\\s*(?:;.*)?");

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  /** Kinds of which nothing is read; whatever else comes is told by its bytes. */
  private static final Pattern TEXTLESS =
      Pattern.compile("(?:image|audio|video|font|model|multipart)/.*|.*/(?:javascript|css|json)");

  static MediaType of(@Nullable String header) {
    if (header == null) {
      return new MediaType(null, null);
    }
    Matcher name = NAME.matcher(header);
    Matcher charset = CHARSET.matcher(header);
    return new MediaType(
        name.matches() ? name.group(1).toLowerCase(Locale.ROOT) : null,
        charset.find() ? charset.group(1) : null);
  }

  boolean textless() {
    return name != null && TEXTLESS.matcher(name).matches();
  }
}
