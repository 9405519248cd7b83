package org.chancery.text.language.ru;

import org.chancery.text.language.MentionReader;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.place.PlaceReader;

/** Places in Russian texts. */
public final class RussianPlaces {
  private static final String RESOURCES = "org/chancery/text/language/ru/";

  private RussianPlaces() {}

  /** Reads the tables: a few tenths of a second. Keep the reader and share it. */
  public static MentionReader<PlaceMention> reader() {
    return PlaceReader.of(RESOURCES, new RussianPlaceWords(), false);
  }
}
