package org.chancery.web.page;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.chancery.record.search.Dimension;
import org.chancery.record.store.Holding;
import org.chancery.text.document.Document;
import org.chancery.web.view.Texts;
import org.jspecify.annotations.Nullable;

/** What things are called on pages. */
final class Labels {

  private Labels() {}

  /** A value by which hits are chosen. */
  static String of(Texts texts, Dimension dimension, String value) {
    return switch (dimension) {
      case COUNTRY, SIDE, PUBLISHER -> texts.name(value);
      case DYAD -> pair(texts, value);
      case KIND, AREA, STATUS, CORROBORATION -> texts.label(dimension.word(), value);
      case LANGUAGE -> texts.languageName(value);
      case TYPE, YEAR -> value;
    };
  }

  /** Two states, as "Laos – Russia". */
  static String pair(Texts texts, String pair) {
    return Arrays.stream(pair.split("-")).map(texts::name).collect(Collectors.joining(" – "));
  }

  static String title(Texts texts, Document document) {
    return title(texts, document.title());
  }

  static String title(Texts texts, @Nullable String title) {
    return title == null || title.isBlank() ? texts.get("untitled") : title;
  }

  /** Who published it, when and in which language, as far as it is told. */
  static String provenance(Texts texts, Document document) {
    String publisher = document.publisher();
    String by = publisher == null ? texts.get("unknown.publisher") : texts.name(publisher);
    return String.join(
        " · ", by, texts.day(document.published()), texts.languageName(document.language()));
  }

  /** The address of a document's page, below the language. */
  static String page(Holding holding) {
    return "/documents/" + holding.edition();
  }
}
