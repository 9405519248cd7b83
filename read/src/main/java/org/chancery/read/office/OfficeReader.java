package org.chancery.read.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.chancery.read.draft.Draft;
import org.chancery.read.draft.Found;
import org.chancery.read.draft.Refusal;
import org.chancery.read.page.PageReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads DOCX, DOC, RTF and ODT by Apache Tika's parsers; what is embedded in them is not read. */
public final class OfficeReader {
  private final int characters;
  private final PageReader pages;

  /**
   * @param characters the most text that a file may hold
   * @param depth elements nested deeper are taken as if they were not nested
   */
  public OfficeReader(int characters, int depth) {
    this.characters = characters;
    this.pages = new PageReader(characters, depth);
  }

  /**
   * Reads a document.
   *
   * @throws Refusal where it is encrypted, damaged, too large, or no document of these kinds
   */
  public Draft read(byte[] bytes) throws Refusal {
    Kind kind = Kind.of(bytes);
    Metadata metadata = new Metadata();
    Xhtml xhtml = new Xhtml(characters);
    try {
      kind.parser().parse(new ByteArrayInputStream(bytes), xhtml, metadata, context());
    } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
      throw new Refusal("is encrypted; it needs a password");
    } catch (SAXException | IOException | TikaException | RuntimeException e) {
      throw reason(e, xhtml, kind);
    }
    Draft draft = pages.readBare(xhtml.text(), Found.NOTHING);
    return draft.with(Titles.checked(found(metadata), draft));
  }

  private Refusal reason(Exception e, Xhtml xhtml, Kind kind) {
    if (xhtml.full()) {
      return new Refusal("holds more than %,d characters of text".formatted(characters));
    }
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at.getClass().getSimpleName().contains("Encrypted")) {
        return new Refusal("is encrypted; it needs a password");
      }
    }
    return new Refusal("is a damaged %s, or one cut short".formatted(kind.label()));
  }

  private static Found found(Metadata metadata) {
    List<String> origins =
        Optional.ofNullable(metadata.get(TikaCoreProperties.CREATOR)).stream().toList();
    return new Found(metadata.get(TikaCoreProperties.TITLE), null, null, origins, List.of());
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new Unread());
    return context;
  }

  /** What a document is inside. */
  enum Kind {
    DOCX("DOCX"),
    DOC("DOC"),
    RTF("RTF"),
    ODT("ODT");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }

    Parser parser() {
      return switch (this) {
        case DOCX -> new OOXMLParser();
        case DOC -> new OfficeParser();
        case RTF -> new RTFParser();
        case ODT -> new OpenDocumentParser();
      };
    }

    static Kind of(byte[] bytes) throws Refusal {
      if (bytes[0] == '{') {
        return RTF;
      }
      return bytes[0] == 'P' ? Zip.kind(bytes) : DOC;
    }
  }

  /** Passes over pictures and attached files. */
  private static final class Unread implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {}
  }
}
