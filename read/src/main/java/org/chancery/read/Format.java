package org.chancery.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.chancery.read.draft.Refusal;
import org.jspecify.annotations.Nullable;

/** What kind of file some bytes are, by their first bytes; the name is looked at last. */
enum Format {
  TEXT,
  PDF,
  OFFICE;

  private static final List<String> NAMES = List.of(".html", ".htm", ".xhtml");
  private static final List<String> TAGS =
      List.of("<html", "<head", "<body", "<p>", "<p ", "<div", "<h1", "<br");

  private record Magic(String start, @Nullable Format format, String name) {}

  private static final List<Magic> MAGIC =
      List.of(
          new Magic("{\\rtf", OFFICE, "an RTF document"),
          new Magic("PK\3\4", OFFICE, "a package"),
          new Magic("PK\5\6", null, "an empty archive"),
          new Magic("\u00D0\u00CF\u0011\u00E0", OFFICE, "an old office document"),
          new Magic("\u0089PNG", null, "a PNG image"),
          new Magic("\u00FF\u00D8\u00FF", null, "a JPEG image"),
          new Magic("GIF8", null, "a GIF image"),
          new Magic("II*\0", null, "a TIFF image"),
          new Magic("MM\0*", null, "a TIFF image"),
          new Magic("RIFF", null, "a sound, film or WebP image"),
          new Magic("ID3", null, "a sound"),
          new Magic("OggS", null, "a sound or film"),
          new Magic("\0\0\0\u0018ftyp", null, "a film"),
          new Magic("\0\0\0 ftyp", null, "a film"),
          new Magic("MZ", null, "a program"),
          new Magic("\u007FELF", null, "a program"),
          new Magic("\u00CA\u00FE\u00BA\u00BE", null, "a program"),
          new Magic("\u001F\u008B", null, "a gzip archive; unpack it first"),
          new Magic("BZh", null, "a bzip2 archive; unpack it first"),
          new Magic("7z\u00BC\u00AF", null, "a 7z archive; unpack it first"),
          new Magic("Rar!", null, "a RAR archive; unpack it first"),
          new Magic("\u00FD7zXZ", null, "an XZ archive; unpack it first"),
          new Magic("SQLite format 3", null, "a database"));

  /**
   * Tells the format.
   *
   * @throws Refusal where the file is known to hold no text
   */
  static Format of(byte[] bytes) throws Refusal {
    String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    for (Magic magic : MAGIC) {
      // Two letters may begin a text as well; a program has a zero among its first bytes.
      boolean sure =
          magic.start.length() > 2 || start.indexOf('\0') >= 0 || magic.start.charAt(0) < 32;
      if (start.startsWith(magic.start) && sure) {
        if (magic.format == null) {
          throw new Refusal("holds no text: it is " + magic.name);
        }
        return magic.format;
      }
    }
    return start.contains("%PDF-") ? PDF : TEXT;
  }

  /**
   * Whether a decoded text is HTML.
   *
   * @param told whether a server says so, which is believed where the text has any tag
   */
  static boolean page(String text, String path, boolean told) {
    String start = text.substring(0, Math.min(text.length(), 4096)).toLowerCase(Locale.ROOT);
    String bare = start.stripLeading();
    if (bare.startsWith("<!doctype html") || bare.startsWith("<html")) {
      return true;
    }
    boolean tags = TAGS.stream().anyMatch(start::contains);
    String name = path.toLowerCase(Locale.ROOT);
    boolean named = told || NAMES.stream().anyMatch(name::endsWith);
    boolean framed = bare.startsWith("<") && (start.contains("<body") || start.contains("<head>"));
    return tags && (named || framed);
  }
}
