package org.chancery.read.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.chancery.read.draft.Refusal;

/** Bytes that came in a gzip, up to a limit. */
public final class Unpacked {
  private Unpacked() {}

  public static boolean packed(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
  }

  /**
   * The bytes inside; those that are no gzip as they are.
   *
   * @param limit the most bytes that may come out
   * @throws Refusal where it is damaged or unpacks to more
   */
  public static byte[] of(byte[] bytes, int limit) throws Refusal {
    if (!packed(bytes)) {
      return bytes;
    }
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16)) {
      byte[] inside = gzip.readNBytes(limit);
      if (gzip.read() >= 0) {
        throw new Refusal("unpacks to more than %,d bytes".formatted(limit));
      }
      return inside;
    } catch (IOException e) {
      throw new Refusal("is a damaged gzip");
    }
  }
}
