package org.chancery.read;

import org.chancery.read.draft.Draft;
import org.chancery.read.draft.Refusal;
import org.chancery.read.encoding.Decoded;
import org.chancery.read.encoding.Encodings;
import org.chancery.read.office.OfficeReader;
import org.chancery.read.office.PdfReader;
import org.chancery.read.page.Declared;
import org.chancery.read.page.PageReader;
import org.chancery.read.plain.PlainText;

/** Sends bytes to the reader of their format. */
final class Formats {
  private final Limits limits;

  Formats(Limits limits) {
    this.limits = limits;
  }

  Draft read(Content content) throws Refusal {
    byte[] bytes = content.bytes();
    return switch (Format.of(bytes)) {
      case PDF -> new PdfReader(limits.characters()).read(bytes);
      case OFFICE -> new OfficeReader(limits.characters(), limits.depth()).read(bytes);
      case TEXT -> text(content);
    };
  }

  private Draft text(Content content) throws Refusal {
    byte[] bytes = content.bytes();
    String declared = content.charset() != null ? content.charset() : Declared.charset(bytes);
    Decoded decoded = Encodings.decode(bytes, declared);
    if (decoded == null) {
      throw new Refusal("holds no text: it is binary data");
    }
    if (decoded.text().isBlank()) {
      throw new Refusal("holds only white space");
    }
    if (decoded.text().length() > limits.characters()) {
      throw new Refusal("holds more than %,d characters of text".formatted(limits.characters()));
    }
    return Format.page(decoded.text(), content.address(), content.page())
        ? new PageReader(limits.characters(), limits.depth()).read(decoded.text())
        : PlainText.read(decoded.text());
  }
}
