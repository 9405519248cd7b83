package org.chancery.read.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a text: its byte order mark; zero bytes or Cyrillic rows at every second
 * place (UTF-16 without a mark); validity as UTF-8; else the code page in which its letters read
 * most like a language. A declaration inside the file only breaks ties: pages often state a wrong
 * one.
 */
public final class Encodings {

  /** Code pages of English and Russian texts; where two read alike, the earlier is taken. */
  private static final List<String> CODE_PAGES =
      List.of("windows-1252", "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5");

  /** Bytes that are looked at to tell code pages apart. */
  private static final int SAMPLE = 1 << 16;

  private Encodings() {}

  /**
   * Decodes {@code bytes}.
   *
   * @param declared the encoding that the file names, or null
   * @return null where the bytes are not a text in any encoding known here
   */
  public static @Nullable Decoded decode(byte[] bytes, @Nullable String declared) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      String text = new String(bytes, marked);
      return result(text.startsWith("\uFEFF") ? text.substring(1) : text, marked);
    }
    Charset wide = Utf16.guess(bytes);
    if (wide != null) {
      return result(new String(bytes, wide), wide);
    }
    if (binary(bytes)) {
      return null;
    }
    String utf8 = strictly(bytes, UTF_8);
    if (utf8 != null) {
      return result(utf8, UTF_8);
    }
    Charset page = byLetters(bytes, declared);
    return result(new String(bytes, page), page);
  }

  private static @Nullable Charset byMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return UTF_8;
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return UTF_16LE;
    }
    return b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF ? UTF_16BE : null;
  }

  /** More than one byte in fifty, and more than a slip or three, is a control that no text uses. */
  private static boolean binary(byte[] bytes) {
    int controls = 0;
    int seen = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < seen; i++) {
      int b = bytes[i] & 0xFF;
      if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
        controls++;
      }
    }
    return controls > 3 + seen / 50;
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static Charset byLetters(byte[] bytes, @Nullable String declared) {
    List<String> pages = new ArrayList<>(CODE_PAGES);
    if (declared != null && known(declared) && strictly(bytes, Charset.forName(declared)) != null) {
      pages.remove(Charset.forName(declared).name());
      pages.addFirst(declared);
    }
    // A broken UTF-8 file (one cut in the middle of a letter) still reads best as UTF-8.
    pages.addFirst(UTF_8.name());
    int seen = Math.min(bytes.length, SAMPLE);
    Charset best = UTF_8;
    double top = Double.NEGATIVE_INFINITY;
    for (String page : pages) {
      Charset charset = Charset.forName(page);
      double score = Letters.score(new String(bytes, 0, seen, charset));
      if (score > top) {
        top = score;
        best = charset;
      }
    }
    return best;
  }

  private static boolean known(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Decoded result(String text, Charset charset) {
    return new Decoded(Characters.clean(text), charset.name());
  }
}
